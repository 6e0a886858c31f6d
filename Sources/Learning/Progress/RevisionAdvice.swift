/// What a topic waits for when nobody has looked at it for a while (000).
public enum RevisionAdvice: String, CaseIterable, Sendable, Codable {
  /// Most of it was done: a quick exam tells what stayed.
  case quickExam = "quick_exam"
  case revise
  /// It was a month ago.
  case reviseSoon = "revise_soon"

  /// Days after which a topic of which most was done is worth a quick exam.
  static let examAfter = 7
  /// Days after which it is worth revising.
  static let reviseAfter = 14
  /// Days after which revising presses.
  static let pressesAfter = 30

  /// nil where nothing presses: too little of it was begun to be forgotten, or it was looked at lately.
  ///
  /// - Parameters:
  ///   - coverage: per cent of the topic's concepts that were begun, 0 to 100.
  ///   - days: since it was studied last; nil where it never was.
  public init?(coverage: Int, daysSinceStudied days: Int?) {
    guard let days, coverage >= 20 else { return nil }
    switch days {
    case Self.pressesAfter...: self = .reviseSoon
    case Self.reviseAfter...: self = .revise
    case Self.examAfter... where coverage >= 60: self = .quickExam
    default: return nil
    }
  }
}
