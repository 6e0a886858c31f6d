/// A turn of a sitting in which something was said that a tutor searched for.
public struct SittingFinding: Equatable, Sendable {
  public var sitting: Sitting
  public var turn: ReviewTurn.ID
  /// The words around it, what was found in it between ‹ and ›.
  public var excerpt: String
  public var at: Instant

  public init(sitting: Sitting, turn: ReviewTurn.ID, excerpt: String, at: Instant) {
    self.sitting = sitting
    self.turn = turn
    self.excerpt = excerpt
    self.at = at
  }
}
