/// A day with a completed daily five, as the log has it: the student's calendar day when the five were begun, and how
/// far east of UTC (in seconds) the student then was.
public struct PracticeDay: Hashable, Sendable {
  /// The day that the sitting counts for, even where it ended after midnight.
  public var day: CalendarDay
  /// Seconds east of UTC when the five were begun, negative in the west.
  public var offset: Int

  public init(day: CalendarDay, offset: Int) {
    self.day = day
    self.offset = offset
  }
}
