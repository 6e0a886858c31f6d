import Learning
import Testing

@Suite struct PracticeDayTests {
  private let dhaka = StudentCalendar(timeZone: "Asia/Dhaka")
  private let hour = 3600

  private func at(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

  @Test func theDayIsThatOfTheMomentWhenTheFiveWereBegun() throws {
    // 23:50 in Dhaka.
    #expect(
      practiceDay(for: try at("2026-11-21T17:50:00.000Z"), calendar: dhaka, logReached: nil).iso8601
        == "2026-11-21")
    #expect(
      practiceDay(for: try at("2026-11-21T18:10:00.000Z"), calendar: dhaka, logReached: nil).iso8601
        == "2026-11-22")
  }

  @Test func aDayThatBeginsAtFourEndsAtFour() throws {
    let night = StudentCalendar(timeZone: "Asia/Dhaka", dayStart: 240)
    #expect(
      practiceDay(for: try at("2026-11-21T21:59:00.000Z"), calendar: night, logReached: nil).iso8601
        == "2026-11-21")
    #expect(
      practiceDay(for: try at("2026-11-21T22:00:00.000Z"), calendar: night, logReached: nil).iso8601
        == "2026-11-22")
  }

  @Test(arguments: [
    (0, "2026-11-21"), (1, "2026-11-21"), (12, "2026-11-21"), (-24, "2026-11-21"), (13, "2026-11-22"),
    (24, "2026-11-22"),
    (72, "2026-11-24"), (720, "2026-12-21"), (721, "2026-11-21"), (8760, "2026-11-21"),
  ])
  func aClockSetBackFillsInNoPastDay(hoursBehind: Int, day: String) throws {
    // Noon in Dhaka.
    let wall = try at("2026-11-21T06:00:00.000Z")
    let found = practiceDay(for: wall, calendar: dhaka, logReached: wall.adding(seconds: hoursBehind * hour))
    #expect(found.iso8601 == day)
  }

  @Test func theLimitsAreTwelveHoursAndThirtyDaysToTheMillisecond() throws {
    let wall = try at("2026-11-21T06:00:00.000Z")
    func labelled(_ behind: Int64) -> CalendarDay {
      practiceDay(for: wall, calendar: dhaka, logReached: Instant(milliseconds: wall.milliseconds + behind))
    }
    let today = dhaka.day(at: wall)
    #expect(labelled(12 * 3_600_000) == today)
    #expect(labelled(12 * 3_600_000 + 1) > today)
    #expect(labelled(30 * 86_400_000) > today)
    #expect(labelled(30 * 86_400_000 + 1) == today)
  }

  @Test func aClockThatWasAheadAndWasCorrectedLosesNoStreak() throws {
    let offset = 6 * hour
    var days = (0..<5).map {
      PracticeDay(day: CalendarDay(year: 2026, month: 11, day: 17).adding(days: $0), offset: offset)
    }
    // A year ahead for one sitting; then right again.
    days.append(PracticeDay(day: CalendarDay(year: 2027, month: 11, day: 21), offset: offset))
    let wall = try at("2026-11-22T06:00:00.000Z")
    let day = practiceDay(for: wall, calendar: dhaka, logReached: try at("2027-11-21T06:00:00.000Z"))
    let today = PracticeDay(day: day, offset: offset)
    #expect(day.iso8601 == "2026-11-22")
    #expect(streak(of: days + [today], today: today).current == 6)
  }

  @Test func settingTheClockBackNeverLengthensAStreak() throws {
    var random = SplitMix64(seed: 41)
    let reached = try at("2026-11-21T06:00:00.000Z")
    let log = [PracticeDay(day: dhaka.day(at: reached), offset: 6 * hour)]
    for _ in 0..<300 {
      let wall = reached.adding(seconds: -Int.random(in: (12 * hour + 1)...(30 * 24 * hour), using: &random))
      let day = practiceDay(for: wall, calendar: dhaka, logReached: reached)
      let found = streak(of: log + [PracticeDay(day: day, offset: 6 * hour)], today: log[0])
      #expect(found.longest == 1)
    }
  }
}
