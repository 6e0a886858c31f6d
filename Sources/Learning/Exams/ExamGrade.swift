/// What a question, or a concept, came to: 000's three bands of a score from 0 to 1.
public enum ExamGrade: String, CaseIterable, Sendable, Codable {
  case correct, partial, incorrect

  /// 0.8 and more is correct, 0.2 and more partial.
  public init(score: Double) {
    self = score >= 0.8 ? .correct : score >= 0.2 ? .partial : .incorrect
  }
}

extension Verdict {
  /// What an answer scores in an exam: the right value in the wrong form is half of it.
  public var examPoints: Double {
    switch self {
    case .right: 1
    case .form: 0.5
    case .wrong: 0
    }
  }
}
