/// A day with a completed daily five, as the log has it: the student's calendar day when the five were begun, and how
/// far east of UTC (in seconds) the student then was.
public struct PracticeDay: Hashable, Sendable {
  public var day: CalendarDay
  public var offset: Int

  public init(day: CalendarDay, offset: Int) {
    self.day = day
    self.offset = offset
  }
}
