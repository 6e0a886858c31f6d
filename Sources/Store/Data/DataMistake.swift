/// What is wrong with one line of a student's file, for whoever looks at that line.
struct DataMistake: Error, Equatable {
  let words: String

  init(_ words: String) { self.words = words }

  /// The same, with the line: from 1, as editors count.
  func failure(line: Int) -> NotebookFailure { .unreadable(line: line, words) }
}
