/// How a review went, as FSRS counts it.
public enum ReviewGrade: Int, CaseIterable, Sendable {
  case again = 1
  case hard, good, easy

  /// Wrong is again, right after a hint is hard, right without one is good; nothing that this program sees is easy. nil
  /// for a skip, which says nothing.
  public init?(_ outcome: Outcome, hints: Int) {
    switch outcome {
    case .right: self = hints > 0 ? .hard : .good
    case .form, .wrong, .revealed: self = .again
    case .skipped: return nil
    }
  }
}
