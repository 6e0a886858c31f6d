/// What was done in one week.
public struct PracticeWeek: Equatable, Sendable {
  public var monday: CalendarDay
  public var tally = AnswerTally()
  /// Hints taken, three a problem at most.
  public var hints = 0
  /// Time at the problems, in seconds.
  public var seconds = 0

  public init(monday: CalendarDay) { self.monday = monday }

  /// Whole minutes, a half rounded up.
  public var minutes: Int { (seconds + 30) / 60 }

  /// Hints to a problem, 0 to 3; nil where nothing was answered.
  public var hintsPerAnswer: Double? { tally.answered == 0 ? nil : Double(hints) / Double(tally.answered) }
}
