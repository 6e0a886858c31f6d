/// Gathers the mistakes of one file, so that its author sees all of them at once.
final class MistakeLog {
  let file: String
  private var noted: [SourceMistake] = []

  init(file: String) { self.file = file }

  func note(line: Int, field: String, _ message: String) {
    noted.append(SourceMistake(file: file, line: line, field: field, message: message))
  }

  var isEmpty: Bool { noted.isEmpty }

  /// By line.
  var mistakes: [SourceMistake] { noted.inOrder }
}
