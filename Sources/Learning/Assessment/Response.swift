/// One scored answer, as it is stored for good. Only the first answer to a problem makes one.
public struct Response: Equatable, Sendable {
  /// The problem that was answered: one such answer to it in each session.
  public var problem: Problem.ID
  /// The place of the problem in its session, from 0.
  public var position: Int
  /// How it ended; only a skip is left out where accuracy is counted.
  public var outcome: Outcome
  /// As it was typed; empty where nothing was.
  public var typed: String
  /// Time at the problem, 0 or more.
  public var seconds: Int
  /// Hints taken before the answer, 0 to 3.
  public var hints: Int
  /// How sure the student said they were; nil if they did not say.
  public var sureness: Sureness?
  /// When it was settled: a skip, which may be taken back, when its session ended.
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
