import Foundation

/// The student's own calendar: a time zone, and the hour at which their day begins. Somebody who practises past
/// midnight sets the start to 4:00, and the day ends when they do.
public struct StudentCalendar: Hashable, Sendable {
  /// An IANA name: `Asia/Kolkata`, `Asia/Dhaka`. One that this machine does not know counts as UTC.
  public let timeZone: String
  /// Minutes after midnight, 0 to 720.
  public let dayStart: Int
  private let zone: TimeZone

  public init(timeZone: String, dayStart: Int = 0) {
    self.timeZone = timeZone
    self.dayStart = min(720, max(0, dayStart))
    zone = TimeZone(identifier: timeZone) ?? .gmt
  }

  /// Whether this machine knows the zone.
  public static func knows(timeZone: String) -> Bool { TimeZone(identifier: timeZone) != nil }

  /// Seconds east of UTC at that moment, daylight saving included.
  public func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  /// The student's day at that moment.
  public func day(at instant: Instant) -> CalendarDay {
    let local = instant.milliseconds + Int64(offset(at: instant) - dayStart * 60) * 1000
    return CalendarDay(ordinal: Int(floorDivide(local, 86_400_000)))
  }

  /// The moment at which a day begins for the student.
  public func start(of day: CalendarDay) -> Instant {
    let inUTC = Instant(milliseconds: Int64(day.ordinal) * 86_400_000 + Int64(dayStart) * 60_000)
    let near = inUTC.adding(seconds: -offset(at: inUTC))
    return inUTC.adding(seconds: -offset(at: near))
  }

  /// Hours and minutes on the student's clock.
  public func clock(at instant: Instant) -> (hour: Int, minute: Int) {
    let local = floorDivide(instant.milliseconds, 1000) + Int64(offset(at: instant))
    let ofDay = Int(local - floorDivide(local, 86_400) * 86_400)
    return (ofDay / 3600, ofDay / 60 % 60)
  }
}
