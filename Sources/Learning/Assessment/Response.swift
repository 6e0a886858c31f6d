/// One scored answer, as it is stored for good. Only the first answer to a problem makes one.
public struct Response: Equatable, Sendable {
  public var problem: Problem.ID
  /// The place of the problem in its session, from 0.
  public var position: Int
  public var outcome: Outcome
  /// As it was typed; empty where nothing was.
  public var typed: String
  /// Time at the problem, 0 or more.
  public var seconds: Int
  /// Hints taken before the answer, 0 to 3.
  public var hints: Int
  public var sureness: Sureness?
  public var at: Instant

  public init(
    problem: Problem.ID, position: Int, outcome: Outcome, typed: String, seconds: Int, hints: Int,
    sureness: Sureness?, at: Instant
  ) {
    self.problem = problem
    self.position = position
    self.outcome = outcome
    self.typed = typed
    self.seconds = seconds
    self.hints = hints
    self.sureness = sureness
    self.at = at
  }
}
