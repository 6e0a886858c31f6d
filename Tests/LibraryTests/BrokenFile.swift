import Library
import Testing

/// A sample file with one thing changed, and what its author must be told.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  enum Kind: String, Sendable { case topic, subjects, theme }

  let kind: Kind
  /// What is taken out; nil for the whole text.
  let old: String?
  let new: String
  /// Every mistake, without the file's name.
  let says: [String]

  init(_ kind: Kind, _ old: String?, _ new: String, _ says: [String]) {
    self.kind = kind
    self.old = old
    self.new = new
    self.says = says
  }

  var testDescription: String { "\(kind): \(says.first ?? "")" }

  /// The broken text; nil if the sample does not hold what is to be taken out.
  var text: String? {
    guard let old else { return new }
    guard let range = sample.firstRange(of: old) else { return nil }
    return sample.replacing(in: range, by: new)
  }

  /// What the reader says about `text`.
  func mistakes(in text: String, path: String) -> [SourceMistake] {
    switch kind {
    case .topic: readTopicFile(text, path: path).mistakes
    case .subjects: readSubjects(text, path: path).mistakes
    case .theme:
      switch readTheme(text, path: path) {
      case .success: []
      case .failure(let mistakes): mistakes.all
      }
    }
  }

  private var sample: String {
    switch kind {
    case .topic: Sample.topic
    case .subjects: Sample.subjects
    case .theme: Sample.theme
    }
  }
}

extension String {
  /// With a part replaced.
  func replacing(in range: Range<Index>, by new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
