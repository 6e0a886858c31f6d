/// Days of practice in a row, always computed from the log of completed sessions: it cannot drift from it.
public struct Streak: Equatable, Sendable {
  /// Days at which practice is celebrated, each once (001).
  public static let milestones = [7, 14, 30, 60, 90, 180, 365]

  /// 0 when a day was missed.
  public var current: Int
  /// The longest run ever, in days; never less than `current`.
  public var longest: Int
  /// The newest day with a completed five, up to today; nil if there is none.
  public var lastDay: CalendarDay?
  /// Those ever reached; they never expire.
  public var milestonesReached: [Int]

  public init(current: Int = 0, longest: Int = 0, lastDay: CalendarDay? = nil, milestonesReached: [Int] = []) {
    self.current = current
    self.longest = longest
    self.lastDay = lastDay
    self.milestonesReached = milestonesReached
  }

  /// The next one to reach from the current streak; nil after a year.
  public var nextMilestone: Int? { Self.milestones.first { $0 > current } }
}
