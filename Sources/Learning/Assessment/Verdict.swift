/// How an answer that was stored had been judged.
public enum Verdict: String, CaseIterable, Sendable, Codable {
  case right
  /// Right in value, and not in the form that was asked for, twice.
  case form
  case wrong

  /// The outcome that it is stored as.
  public var outcome: Outcome {
    switch self {
    case .right: .right
    case .form: .form
    case .wrong: .wrong
    }
  }
}
