import GRDB
import Learning
@testable import Store
import Testing

@Suite struct TodayTests {
  let notebook: Notebook
  let student: Person.ID

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  private func today(at now: Instant) throws -> Today {
    try notebook.today(of: student, calendar: dhaka, at: now)
  }

  @Test func aNewStudentHasADayAndNothingElse() throws {
    #expect(try today(at: saturday) == Today(day: CalendarDay(year: 2026, month: 11, day: 21)))
  }

  @Test func theFiveThatAreGoingOnAreThereWithTheirProblems() throws {
    let session = try notebook.beginFive(for: student)
    let seen = try today(at: saturday.adding(minutes: 29))
    #expect(seen.session == session)
    #expect(seen.problems.map(\.id) == session.standings.map(\.problem))
    #expect(seen.streak == Streak())
  }

  @Test func readingTodayWritesOnlyWhenAFiveRanOut() throws {
    let session = try notebook.beginFive(for: student)
    let before = try notebook.contents()
    _ = try today(at: saturday.adding(minutes: 10))
    #expect(try notebook.contents() == before)
    let over = try today(at: saturday.adding(minutes: 30))
    #expect(over.session == nil && over.problems.isEmpty)
    #expect(try notebook.practice(session.id)?.status == .abandoned)
    let after = try notebook.contents()
    #expect(try today(at: saturday.adding(minutes: 31)) == over)
    #expect(try notebook.contents() == after)
  }

  @Test func whatIsDoneIsThereUntilTheDayEnds() throws {
    let done = try notebook.practise(student, at: saturday)
    #expect(try today(at: saturday.adding(minutes: 300)).session == done)
    #expect(try today(at: saturday.adding(days: 1)).session == nil)
  }

  @Test func theStreakIsWhatTheLogSays() throws {
    for day in [0, 1, 2, 4, 5, 6, 7] { try notebook.practise(student, at: saturday.adding(days: day)) }
    let days = try notebook.practiceDays(of: student)
    #expect(days.map(\.day) == [0, 1, 2, 4, 5, 6, 7].map { dhaka.day(at: saturday).adding(days: $0) })
    for later in 7...10 {
      let seen = try today(at: saturday.adding(days: later))
      let now = PracticeDay(day: seen.day, offset: 6 * 3600)
      #expect(seen.streak == streak(of: days, today: now))
      #expect(seen.streak.current == (later <= 8 ? 4 : 0))
      #expect(seen.practised == Set(days.map(\.day)))
    }
    // The stored copy is the streak as of the last day of practice.
    #expect(try notebook.value(Int.self, "SELECT current_streak FROM streaks") == 4)
    #expect(try notebook.value(Int.self, "SELECT longest_streak FROM streaks") == 4)
    #expect(try notebook.value(String.self, "SELECT last_practice_date FROM streaks") == "2026-11-28")
  }

  /// Random logs, with gaps, travel and days that are still to come: the short way says what the whole log says.
  @Test(arguments: 1...12 as ClosedRange<UInt64>) func theStreakIsThatOfTheWholeLog(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let template = try notebook.practise(student, at: saturday)
    var day = template.day
    for number in 0..<Int.random(in: 1...900, using: &random) {
      day = day.adding(days: Int.random(in: 0...30, using: &random) == 0 ? Int.random(in: 2...3, using: &random) : 1)
      let offset = [21_600, 21_600, 21_600, 46_800, -39_600].randomElement(using: &random) ?? 0
      try notebook.execute(
        """
        INSERT INTO practice_sessions (id, student_id, date, local_day, time_zone, utc_offset_seconds, status,
          problem_ids, completed_at, expires_at, created_at, updated_at)
        SELECT 'copy\(number)', student_id, date, '\(day.iso8601)', time_zone, \(offset), status, problem_ids,
          completed_at, expires_at, created_at, updated_at
        FROM practice_sessions WHERE id = '\(template.id)'
        """)
    }
    let days = try notebook.practiceDays(of: student)
    func expectAlike() throws {
      for later in -3...4 {
        let now = PracticeDay(
          day: day.adding(days: later), offset: [21_600, -39_600, 46_800].randomElement(using: &random) ?? 0)
        let seen = try notebook.read { db in
          try Notebook.standingStreak(
            of: student, recent: try Notebook.practiceDays(of: student, newest: 400, db), today: now, db)
        }
        #expect(seen == streak(of: days, today: now))
      }
    }
    // With a row that is behind, and with one that is in step.
    try expectAlike()
    try notebook.database.write { db in
      _ = try Notebook.deriveStreak(of: student, device: "test", at: saturday, db)
    }
    try expectAlike()
  }

  @Test func milestonesAreStoredWithTheStreak() throws {
    for day in 0..<14 { try notebook.practise(student, at: saturday.adding(days: day)) }
    #expect(try notebook.value(String.self, "SELECT milestones_achieved FROM streaks") == "[7,14]")
    #expect(try today(at: saturday.adding(days: 20)).streak.milestonesReached == [7, 14])
  }

  @Test func accuracyIsOfThirtyDaysAndOfScoredAnswers() throws {
    try notebook.practise(student, at: saturday)
    var session = try notebook.beginFive(for: student, at: saturday.adding(days: 29))
    session = try notebook.record(
      session.skip(at: saturday.adding(days: 29)), in: session.id, expecting: session.version,
      at: saturday.adding(days: 29))
    session = try notebook.record(
      session.next(at: saturday.adding(days: 29)), in: session.id, expecting: session.version,
      at: saturday.adding(days: 29))
    try notebook.finish(session, at: saturday.adding(days: 29))
    let topic = try #require(notebook.problems([session.standings[0].problem]).first)
    let lastDay = try today(at: saturday.adding(days: 29)).topics
    #expect(lastDay == [TopicAccuracy(topic: topic.topic, name: topic.topicName, answered: 9, right: 9)])
    #expect(try today(at: saturday.adding(days: 30)).topics.first?.answered == 4)
    #expect(try today(at: saturday.adding(days: 59)).topics.isEmpty)
  }

  @Test func historyIsTheSameLog() throws {
    let calendar = dhaka
    let day = calendar.day(at: saturday)
    #expect(try notebook.history(of: student, today: day, calendar: calendar) == PracticeHistory())
    let session = try notebook.practise(student, at: saturday)
    for later in 0...40 {
      let history = try notebook.history(of: student, today: day.adding(days: later), calendar: calendar)
      let seen = Set(session.standings.map(\.problem))
      #expect(Set(history.lastSeen.keys) == (later <= 7 ? seen : []))
      #expect(history.lastSeen.values.allSatisfy { $0 == day })
      #expect(history.topics.values.map(\.lastPractised) == [day])
      #expect(history.topics.values.map(\.answered) == [later <= 29 ? 5 : 0])
      #expect(history.topics.values.map(\.right) == [later <= 29 ? 5 : 0])
    }
    // A day begins where the student says it does.
    let late = StudentCalendar(timeZone: "Asia/Dhaka", dayStart: 720)
    let seen = try notebook.history(of: student, today: day, calendar: late).lastSeen.values
    #expect(seen.allSatisfy { $0 == day.adding(days: -1) } && seen.count == 5)
    #expect(try notebook.history(of: .unknown, today: day, calendar: calendar) == PracticeHistory())
  }

  @Test func aSkippedProblemWasSeenButNotPractised() throws {
    var session = try notebook.beginFive(for: student)
    session = try notebook.record(
      session.skip(at: saturday), in: session.id, expecting: session.version, at: saturday)
    session = try #require(
      try notebook.today(of: student, calendar: dhaka, at: saturday.adding(minutes: 29)).session)
    _ = try today(at: saturday.adding(minutes: 31))
    let history = try notebook.history(of: student, today: session.day, calendar: dhaka)
    #expect(Array(history.lastSeen.keys) == [session.standings[0].problem])
    #expect(history.topics.isEmpty)
  }

  @Test(arguments: ["Asia/Dhaka", "Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"])
  func aDayStartsWhereTheCalendarSays(zone: String) {
    for dayStart in [0, 240, 720] {
      let calendar = StudentCalendar(timeZone: zone, dayStart: dayStart)
      for number in 0..<400 {
        let day = CalendarDay(year: 2026, month: 1, day: 1).adding(days: number)
        let start = calendar.start(of: day)
        #expect(calendar.day(at: start) == day)
        #expect(calendar.day(at: Instant(milliseconds: start.milliseconds - 1)) == day.adding(days: -1))
      }
    }
  }
}
