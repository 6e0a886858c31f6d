import Learning
import Testing

@Suite struct StreakTests {
  private func day(_ ordinal: Int, _ hours: Double = 6) -> PracticeDay {
    PracticeDay(day: CalendarDay(ordinal: ordinal), offset: Int(hours * 3600))
  }

  /// The log entry of a sitting begun at that moment.
  private func sitting(_ iso8601: String, _ zone: String, dayStart: Int = 0) throws -> PracticeDay {
    let calendar = StudentCalendar(timeZone: zone, dayStart: dayStart)
    let instant = try #require(Instant(iso8601: iso8601))
    return PracticeDay(day: calendar.day(at: instant), offset: calendar.offset(at: instant))
  }

  private func log(using random: inout SplitMix64) -> [PracticeDay] {
    let travels = Bool.random(using: &random)
    return (0..<Int.random(in: 0...25, using: &random)).map { _ in
      day(
        20_000 + Int.random(in: 0...30, using: &random),
        travels ? Double(Int.random(in: -24...28, using: &random)) / 2 : 6)
    }
  }

  // MARK: What it is

  @Test func nobodyHasAStreakBeforeTheFirstDay() {
    #expect(streak(of: [], today: day(100)) == Streak())
  }

  @Test func daysInARowAreCounted() {
    let days = (90...100).map { day($0) }
    #expect(streak(of: days, today: day(100)).current == 11)
    #expect(streak(of: days, today: day(101)).current == 11)
    #expect(streak(of: days, today: day(102)).current == 0)
    #expect(streak(of: days, today: day(102)).longest == 11)
    #expect(streak(of: days, today: day(102)).lastDay == day(100).day)
    #expect(streak(of: days, today: day(100)).milestonesReached == [7])
    #expect(streak(of: days, today: day(100)).nextMilestone == 14)
  }

  @Test func aMissedDayBeginsAgainAtOneAndTheLongestStays() {
    let days = [1, 2, 3, 4, 6, 7].map { day($0) }
    #expect(streak(of: days, today: day(7)) == Streak(current: 2, longest: 4, lastDay: day(7).day))
  }

  @Test func aDayAfterTodayIsNotCountedUntilItComes() {
    let days = [1, 2, 3, 4, 500].map { day($0) }
    #expect(streak(of: days, today: day(4)).current == 4)
    #expect(streak(of: days, today: day(4)).lastDay == day(4).day)
    #expect(streak(of: days, today: day(500)).current == 1)
    #expect(streak(of: days, today: day(500)).longest == 4)
  }

  @Test func milestonesAreReachedOnceAndForEver() {
    let week = (1...6).map { day($0) }
    #expect(milestonesReached(completing: day(7), after: week, today: day(7)) == [7])
    #expect(milestonesReached(completing: day(7), after: week + [day(7)], today: day(7)).isEmpty)
    #expect(milestonesReached(completing: day(8), after: week + [day(7)], today: day(8)).isEmpty)
    let secondWeek = (1...7).map { day($0) } + (20...25).map { day($0) }
    #expect(milestonesReached(completing: day(26), after: secondWeek, today: day(26)).isEmpty)
    #expect(streak(of: secondWeek, today: day(90)).milestonesReached == [7])
    // A day that came from another machine closes a gap, and two milestones are reached at once.
    let gap = (1...6).map { day($0) } + (8...14).map { day($0) }
    #expect(milestonesReached(completing: day(7), after: gap, today: day(14)) == [14])
    let year = (1...365).map { day($0) }
    #expect(streak(of: year, today: day(365)).milestonesReached == Streak.milestones)
    #expect(streak(of: year, today: day(365)).nextMilestone == nil)
  }

  // MARK: Laws

  @Test func theOrderOfTheLogDoesNotMatter() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<300 {
      let days = log(using: &random)
      let today = day(20_000 + Int.random(in: 20...32, using: &random))
      #expect(streak(of: days.shuffled(using: &random), today: today) == streak(of: days, today: today))
    }
  }

  @Test func addingADayThatIsThereChangesNothing() {
    var random = SplitMix64(seed: 32)
    for _ in 0..<300 {
      let days = log(using: &random)
      guard let again = days.randomElement(using: &random) else { continue }
      #expect(streak(of: days + [again], today: day(20_030)) == streak(of: days, today: day(20_030)))
    }
  }

  @Test func twoLogsMergedInAnyOrderAreTheSame() {
    var random = SplitMix64(seed: 33)
    for _ in 0..<300 {
      let (a, b) = (log(using: &random), log(using: &random))
      let merged = streak(of: a + b, today: day(20_030))
      #expect(merged == streak(of: b + a, today: day(20_030)))
      #expect(merged == streak(of: Array(Set(a).union(b)), today: day(20_030)))
      #expect(
        merged.longest
          >= max(streak(of: a, today: day(20_030)).longest, streak(of: b, today: day(20_030)).longest))
    }
  }

  @Test func removingTheNewestDayNeverRaisesAnything() {
    var random = SplitMix64(seed: 34)
    for _ in 0..<1_000 {
      let days = log(using: &random)
      let today = day(
        20_000 + Int.random(in: 25...31, using: &random), Double(Int.random(in: -11...14, using: &random)))
      guard let newest = days.map(\.day).filter({ $0 <= today.day }).max() else { continue }
      let before = streak(of: days, today: today)
      let after = streak(of: days.filter { $0.day != newest }, today: today)
      #expect(after.current <= before.current)
      #expect(after.longest <= before.longest)
    }
  }

  @Test func theCurrentOneIsNeverLongerThanTheLongest() {
    var random = SplitMix64(seed: 35)
    for _ in 0..<500 {
      let found = streak(
        of: log(using: &random), today: day(20_030, Double(Int.random(in: -11...14, using: &random))))
      #expect(found.current <= found.longest)
      #expect(found.milestonesReached == Streak.milestones.filter { $0 <= found.longest })
    }
  }

  @Test func withoutTravelItIsTheRunOfDates() {
    var random = SplitMix64(seed: 36)
    for _ in 0..<300 {
      let dates = Set((0..<20).map { _ in Int.random(in: 0...30, using: &random) })
      var run = 0
      while dates.contains(30 - run) { run += 1 }
      #expect(
        streak(of: dates.map { day($0) }, today: day(30)).current == (run > 0 ? run : runEnding(29, dates)))
    }
  }

  private func runEnding(_ date: Int, _ dates: Set<Int>) -> Int {
    dates.contains(date) ? 1 + runEnding(date - 1, dates) : 0
  }

  // MARK: Clocks and travel

  @Test(arguments: [
    ("Europe/London", "2026-03-28", "2026-03-29", "2026-03-30"),
    ("Europe/London", "2026-10-24", "2026-10-25", "2026-10-26"),
    ("America/New_York", "2026-03-07", "2026-03-08", "2026-03-09"),
    ("America/New_York", "2026-10-31", "2026-11-01", "2026-11-02"),
  ])
  func aChangeOfTheClocksNeitherBreaksNorForgives(zone: String, before: String, on: String, after: String)
    throws
  {
    // Noon UTC is the same date in both zones, in winter and in summer.
    let days = try [before, on, after].map { try sitting("\($0)T12:00:00.000Z", zone) }
    #expect(days[0].offset != days[2].offset)
    #expect(streak(of: days, today: days[2]).current == 3)
    #expect(streak(of: [days[0], days[2]], today: days[2]).current == 1)
    #expect(streak(of: [days[0]], today: days[2]).current == 0)
    #expect(streak(of: [days[0]], today: days[1]).current == 1)
  }

  @Test func thePeopleOfSamoaLostNoDay() throws {
    // 2011-12-30 did not exist in Apia: the clocks went from 10 hours behind UTC to 14 ahead.
    let before = try sitting("2011-12-29T22:00:00.000Z", "Pacific/Apia")
    let after = try sitting("2011-12-30T22:00:00.000Z", "Pacific/Apia")
    #expect(after.day.ordinal - before.day.ordinal == 2)
    #expect(after.offset - before.offset == 24 * 3600)
    #expect(streak(of: [before, after], today: after).current == 2)
    #expect(streak(of: [before], today: after).current == 1)
  }

  @Test func dhakaToNewYorkToAucklandBreaksNothing() throws {
    let dhaka = try sitting("2026-06-10T15:00:00.000Z", "Asia/Dhaka")
    let newYork = try sitting("2026-06-11T23:00:00.000Z", "America/New_York")
    // Left in the evening of the 11th; after 20 hours in the air it is the morning of the 13th.
    let auckland = try sitting("2026-06-12T20:00:00.000Z", "Pacific/Auckland")
    #expect([dhaka, newYork, auckland].map(\.day.iso8601) == ["2026-06-10", "2026-06-11", "2026-06-13"])
    #expect(streak(of: [dhaka, newYork, auckland], today: auckland).current == 3)
    #expect(streak(of: [dhaka, newYork], today: auckland).current == 2)
  }

  @Test func aDateLivedTwiceCountsOnce() throws {
    let auckland = try sitting("2026-06-10T02:00:00.000Z", "Pacific/Auckland")
    let newYork = try sitting("2026-06-10T23:00:00.000Z", "America/New_York")
    #expect(auckland.day == newYork.day)
    #expect(streak(of: [auckland, newYork], today: newYork).current == 1)
    // And back again: it is the New York sitting from which the flight left.
    let back = try sitting("2026-06-11T21:00:00.000Z", "Pacific/Auckland")
    #expect(back.day.ordinal - newYork.day.ordinal == 2)
    #expect(streak(of: [auckland, newYork, back], today: back).current == 2)
  }

  @Test func aShortFlightEastForgivesNoMissedDay() throws {
    let dhaka = try sitting("2026-06-10T10:00:00.000Z", "Asia/Dhaka")
    let auckland = try sitting("2026-06-12T02:00:00.000Z", "Pacific/Auckland")
    #expect(streak(of: [dhaka, auckland], today: auckland).current == 1)
  }

  @Test func travelWestForgivesNoMissedDay() {
    #expect(streak(of: [day(10, 13), day(12, -10)], today: day(12, -10)).current == 1)
  }

  @Test func halfADayIsTheLine() {
    #expect(streak(of: [day(10, 0), day(12, 12)], today: day(12, 12)).current == 1)
    #expect(streak(of: [day(10, 0), day(12, 12.25)], today: day(12, 12.25)).current == 2)
    #expect(streak(of: [day(10, -12), day(13, 14)], today: day(13, 14)).current == 1)
  }
}
