/// A daily five that was completed, as badges and goals count it.
public struct CompletedFive: Equatable, Sendable {
  /// What it counts for.
  public var day: PracticeDay
  public var ended: Instant
  /// How many problems it had, answered or not.
  public var problems: Int
  /// Answered at all: neither skipped nor shown.
  public var answered: Int
  /// 0 to `answered`, after every ruling.
  public var right: Int
  /// Hints taken in all of it.
  public var hints: Int

  public init(day: PracticeDay, ended: Instant, problems: Int, answered: Int, right: Int, hints: Int) {
    self.day = day
    self.ended = ended
    self.problems = problems
    self.answered = answered
    self.right = right
    self.hints = hints
  }
}
