import Foundation
import Learning
import Testing

@Suite struct TimeTests {
  private let first = CalendarDay(year: 1900, month: 1, day: 1)
  private let last = CalendarDay(year: 2200, month: 12, day: 31)

  @Test func everyDayFrom1900To2200IsOneMoreThanTheDayBefore() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1).ordinal == 0)
    var expected = (year: 1900, month: 1, day: 1)
    var failures = 0
    for ordinal in first.ordinal...last.ordinal {
      let day = CalendarDay(ordinal: ordinal)
      if day.yearMonthDay != expected { failures += 1 }
      if CalendarDay(year: expected.year, month: expected.month, day: expected.day) != day { failures += 1 }
      expected.day += 1
      if expected.day > length(of: expected.month, in: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(failures == 0)
    #expect(expected == (2201, 1, 1))
  }

  private func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test func aDayIsItsText() {
    var random = SplitMix64(seed: 51)
    for _ in 0..<2_000 {
      let day = CalendarDay(ordinal: Int.random(in: first.ordinal...last.ordinal, using: &random))
      let other = CalendarDay(ordinal: Int.random(in: first.ordinal...last.ordinal, using: &random))
      #expect(CalendarDay(iso8601: day.iso8601) == day)
      #expect((day < other) == (day.iso8601 < other.iso8601))
      #expect(day.adding(days: 7).weekday == day.weekday)
      #expect(day.adding(days: 1).weekday == (day.weekday + 1) % 7)
    }
    #expect(CalendarDay(year: 2026, month: 11, day: 21).weekday == 5)
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-00-10", "2026-02-30", "2025-02-29", "2026-06-31", "2026-6-1", "26-06-01",
    "2026/06/01",
    "2026-06-01 ", "২০২৬-০৬-০১", "2026-06-0x",
  ])
  func whatIsNoDayIsNotRead(text: String) {
    #expect(CalendarDay(iso8601: text) == nil)
  }

  @Test func anInstantIsItsText() {
    var random = SplitMix64(seed: 52)
    let range = Int64(first.ordinal) * 86_400_000...Int64(last.ordinal) * 86_400_000
    for _ in 0..<2_000 {
      let instant = Instant(milliseconds: Int64.random(in: range, using: &random))
      let other = Instant(milliseconds: Int64.random(in: range, using: &random))
      #expect(instant.iso8601.utf8.count == 24)
      #expect(Instant(iso8601: instant.iso8601) == instant)
      #expect((instant < other) == (instant.iso8601 < other.iso8601))
      #expect(instant.adding(seconds: 90).seconds(since: instant) == 90)
    }
    #expect(Instant(milliseconds: 0).iso8601 == "1970-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: -1).iso8601 == "1969-12-31T23:59:59.999Z")
    #expect(Instant(iso8601: "2026-11-21T06:49:28Z") == Instant(iso8601: "2026-11-21T06:49:28.000Z"))
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T24:00:00Z", "2026-11-21T06:60:00Z", "2026-11-21T06:49:61Z",
    "2026-11-21T06:49:28",
    "2026-11-21T06:49:28+06", "2026-11-21T06:49:28,000Z", "2026-11-21 06:49:28.000Z", "2026-02-30T00:00:00Z",
  ])
  func whatIsNoInstantIsNotRead(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func daysAndInstantsGoThroughJson() throws {
    struct Both: Codable, Equatable {
      var day: CalendarDay
      var instant: Instant
    }
    let both = Both(day: CalendarDay(year: 2026, month: 2, day: 28), instant: Instant(milliseconds: 1_234))
    let data = try JSONEncoder().encode(both)
    #expect(try JSONDecoder().decode(Both.self, from: data) == both)
    let broken = Data(#"{"day":"2026-02-30","instant":"1970-01-01T00:00:00Z"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Both.self, from: broken) }
  }

  @Test func theStudentsDayBeginsAtTheirHour() throws {
    let instant = try #require(Instant(iso8601: "2026-11-20T20:30:00.000Z"))
    let kolkata = StudentCalendar(timeZone: "Asia/Kolkata")
    #expect(kolkata.day(at: instant).iso8601 == "2026-11-21")
    #expect(StudentCalendar(timeZone: "Asia/Kolkata", dayStart: 240).day(at: instant).iso8601 == "2026-11-20")
    #expect(kolkata.clock(at: instant) == (2, 0))
    #expect(kolkata.offset(at: instant) == 19_800)
    #expect(StudentCalendar(timeZone: "Nowhere/Land").offset(at: instant) == 0)
    #expect(!StudentCalendar.knows(timeZone: "Nowhere/Land"))
    #expect(StudentCalendar(timeZone: "Asia/Dhaka", dayStart: 9_999).dayStart == 720)
  }

  @Test func aDayNeverGoesBackwardsWhileTimeGoesOn() throws {
    for zone in ["Europe/London", "America/New_York", "Asia/Dhaka", "Pacific/Auckland"] {
      let calendar = StudentCalendar(timeZone: zone, dayStart: 90)
      var instant = try #require(Instant(iso8601: "2026-01-01T00:00:00.000Z"))
      var day = calendar.day(at: instant)
      for _ in 0..<(366 * 24) {
        instant = instant.adding(minutes: 60)
        let next = calendar.day(at: instant)
        #expect(next == day || next == day.adding(days: 1))
        day = next
      }
    }
  }
}
