/// How an answer ended: `responses.outcome`. 001's `is_correct` is generated from it: 1 for right, 0 for form, wrong and
/// revealed, NULL for skipped.
public enum Outcome: String, CaseIterable, Sendable, Codable {
  case right, form, wrong, skipped, revealed

  /// Whether a later try is offered: it changes no score.
  public var mayBeTriedAgain: Bool { self == .wrong || self == .form }
}
