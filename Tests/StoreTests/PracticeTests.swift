import GRDB
import Learning
@testable import Store
import Testing

@Suite struct PracticeTests {
  /// Random sittings: what the notebook folds from disk is what was folded live, after every single write.
  @Test(arguments: 1...25 as ClosedRange<UInt64>) func replayIsLive(seed: UInt64) throws {
    let notebook = try Notebook.sample(seed: seed)
    let student = try notebook.newStudent()
    var random = SplitMix64(seed: seed)
    var now = saturday
    var session = try notebook.beginFive(for: student)
    for _ in 0..<60 where session.status == .inProgress {
      // The clock goes on, and sometimes back.
      now = now.adding(seconds: Int.random(in: -5...25, using: &random))
      session = try notebook.step(session, at: now, using: &random)
      #expect(try notebook.practice(session.id) == session)
    }
    try expectInStep(notebook, session, student)
  }

  @Test func replayIsLiveAfterReopening() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 99)
    var notebook = try Notebook.sample(at: folder.notebook)
    let student = try notebook.newStudent()
    var session = try notebook.beginFive(for: student)
    for round in 0..<40 where session.status == .inProgress {
      session = try notebook.step(session, at: saturday.adding(seconds: round * 7), using: &random)
      if round % 8 == 0 {
        notebook = try Notebook.open(at: folder.notebook, now: saturday, seed: UInt64(round))
        #expect(try notebook.practice(session.id) == session)
      }
    }
    try expectInStep(notebook, session, student)
  }

  /// Every copy of the fold says what the fold says, and rebuilding it changes nothing.
  private func expectInStep(_ notebook: Notebook, _ session: PracticeSession, _ student: Person.ID) throws {
    let row = try #require(
      try notebook.database.read { db in
        try Row.fetchOne(db, sql: "SELECT * FROM practice_sessions WHERE id = ?", arguments: [session.id])
      })
    #expect(PracticeSessionRow.Derived(row) == (try PracticeSessionRow.Derived(session)))
    #expect(
      try JSON.value(PracticeState.self, in: row["state_json"], of: "state_json") == PracticeState(session))
    let events = try notebook.value(Int.self, "SELECT count(*) FROM events")
    #expect(events == session.version)
    let scored = session.standings.filter { $0.outcome != nil && $0.outcome != .skipped }.count
    let skips = session.status == .inProgress ? 0 : session.standings.count { $0.outcome == .skipped }
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM responses") == scored + skips)
    #expect(try notebook.value(Int.self, "SELECT count(DISTINCT problem_id) FROM responses") == scored + skips)
    #expect(try notebook.value(Int.self, "SELECT sum(is_correct) FROM responses") ?? 0 == session.right)
    let before = try notebook.contents()
    #expect(try notebook.rebuildDerived(of: student, at: saturday.adding(days: 3)) == 0)
    #expect(try notebook.contents() == before)
  }

  @Test func whatIsDerivedCanBeRebuiltFromTheEvidenceAlone() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    for day in [0, 1, 2, 5] { try notebook.practise(student, at: saturday.adding(days: day)) }
    _ = try notebook.beginFive(for: student, at: saturday.adding(days: 7))
    _ = try notebook.today(of: student, calendar: dhaka, at: saturday.adding(days: 8))
    let before = try notebook.contents().filter { $0.hasPrefix("practice_sessions") || $0.hasPrefix("streaks") }
    try notebook.execute(
      """
      UPDATE practice_sessions SET state_json = '{}', problems_correct = 0, total_time_seconds = 0, state_version = 0,
        status = 'abandoned', completed_at = NULL;
      UPDATE streaks SET current_streak = 0, longest_streak = 99, milestones_achieved = '[]';
      """)
    #expect(try notebook.rebuildDerived(of: student, at: saturday.adding(days: 9)) == 6)
    let after = try notebook.contents().filter { $0.hasPrefix("practice_sessions") || $0.hasPrefix("streaks") }
    let time = /updated_at:"[^"]*"/
    #expect(after.map { $0.replacing(time, with: "") } == before.map { $0.replacing(time, with: "") })
  }

  @Test func aResponseKeepsWhatWasTypedAndHow() throws {
    let notebook = try Notebook.sample()
    var session = try notebook.beginFive(for: try notebook.newStudent())
    for _ in 1...2 {
      session = try notebook.record(
        session.takeHint(at: saturday), in: session.id, expecting: session.version, at: saturday)
    }
    let problem = try notebook.problems([session.current.problem])[0]
    let now = saturday.adding(seconds: 42)
    session = try notebook.record(
      session.answer("৯৯", to: problem, sureness: .medium, at: now), in: session.id, expecting: session.version,
      at: now)
    session = try notebook.record(
      session.answer(problem.rightAnswer, to: problem, sureness: .high, at: now), in: session.id,
      expecting: session.version, at: now)
    let rows = try notebook.database.read { try Row.fetchAll($0, sql: "SELECT * FROM responses") }
    #expect(rows.count == 1, "a later try is no second response")
    let row = try #require(rows.first)
    #expect(row["student_answer"] == "৯৯")
    #expect(row["outcome"] == "wrong")
    #expect(row["is_correct"] == 0)
    #expect(row["confidence"] == 3)
    #expect(row["confidence_level"] == "medium")
    #expect(row["hints_used"] == 2)
    #expect(row["hints_viewed"] == "[1,2]")
    #expect(row["time_spent_seconds"] == 42)
    #expect(row["position"] == 0)
    #expect(row["evaluated_at"] == now.iso8601)
    let kind = try notebook.value(
      String.self, "SELECT kind FROM events JOIN responses ON responses.event_id = events.id")
    #expect(kind == "answered")
  }

  /// PostgreSQL takes no U+0000, neither in text nor in JSON: it is left out before anything is folded.
  @Test func whatNoDatabaseTakesIsLeftOutOfWhatWasTyped() throws {
    let notebook = try Notebook.sample()
    var session = try notebook.beginFive(for: try notebook.newStudent())
    let problem = session.standings[0].problem
    let events: [PracticeEvent] = [
      .left(problem: problem, draft: "dr\0aft"),
      .answered(
        problem: problem, typed: "9\0৯", understood: "\099", verdict: .wrong, sureness: nil, seconds: 3),
      .triedAgain(problem: problem, typed: "\0", understood: "2\0", right: true),
    ]
    for event in events {
      session = try notebook.record([event], in: session.id, expecting: session.version, at: saturday)
      #expect(try notebook.practice(session.id) == session)
    }
    #expect(session.standings[0].typed == "9৯" && session.standings[0].understood == "99")
    #expect(try notebook.value(String.self, "SELECT student_answer FROM responses") == "9৯")
    #expect(try notebook.value(Int.self, #"SELECT sum(instr(payload_json, '\u0000')) FROM events"#) == 0)
    #expect(try notebook.value(Int.self, #"SELECT sum(instr(state_json, '\u0000')) FROM practice_sessions"#) == 0)
  }

  @Test func whenTwoWindowsWriteTheSecondMustReadAgain() throws {
    let folder = try TemporaryFolder()
    let first = try Notebook.sample(at: folder.notebook)
    let second = try Notebook.open(at: folder.notebook, now: saturday, seed: 2)
    let student = try first.newStudent()
    let begun = try first.beginFive(for: student)
    #expect(try second.beginFive(for: student) == begun)
    let hinted = try first.record(
      begun.takeHint(at: saturday), in: begun.id, expecting: begun.version, at: saturday)
    let before = try second.contents()
    #expect(throws: NotebookFailure.conflict) {
      try second.record(begun.skip(at: saturday), in: begun.id, expecting: begun.version, at: saturday)
    }
    #expect(try second.contents() == before)
    let read = try #require(try second.practice(begun.id))
    #expect(read == hinted)
    let skipped = try second.record(
      read.skip(at: saturday), in: begun.id, expecting: read.version, at: saturday)
    #expect(try first.practice(begun.id) == skipped)
    // One device, one sequence, whichever window wrote.
    #expect(try first.value(Int.self, "SELECT count(DISTINCT device_seq) FROM events") == 3)
  }

  @Test func aWriteThatFailsInTheMiddleIsNoWriteAtAll() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    var session = try notebook.beginFive(for: student)
    try notebook.execute(
      """
      CREATE TRIGGER sabotage BEFORE INSERT ON streaks BEGIN SELECT RAISE(ABORT, 'sabotage'); END;
      CREATE TRIGGER more_sabotage BEFORE INSERT ON responses WHEN NEW.position = 2
      BEGIN SELECT RAISE(ABORT, 'sabotage'); END;
      """)
    var failures = 0
    while session.status == .inProgress {
      let problem = try notebook.problems([session.current.problem])[0]
      let events = try session.answer(problem.rightAnswer, to: problem, sureness: nil, at: saturday)
      let before = try notebook.contents()
      do {
        session = try notebook.record(events, in: session.id, expecting: session.version, at: saturday)
      } catch let failure {
        #expect(failure == .other("sabotage"))
        #expect(try notebook.contents() == before)
        #expect(try notebook.practice(session.id) == session)
        try notebook.execute(failures == 0 ? "DROP TRIGGER more_sabotage" : "DROP TRIGGER sabotage")
        failures += 1
        continue
      }
      if session.status == .inProgress {
        session = try notebook.record(
          session.next(at: saturday), in: session.id, expecting: session.version, at: saturday)
      }
    }
    #expect(failures == 2)
    try expectInStep(notebook, session, student)
  }

  @Test func oneFiveADay() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let begun = try notebook.beginFive(for: student)
    // What was begun is given back, with other problems asked for as well.
    let other = try notebook.candidates(grade: 6).prefix(5).map(\.id)
    #expect(
      try notebook.beginPractice(for: student, problems: other, calendar: dhaka, at: saturday.adding(minutes: 29))
        == begun)
    try notebook.finish(begun, at: saturday)
    #expect(throws: NotebookFailure.alreadyPractisedToday) {
      try notebook.beginFive(for: student, at: saturday.adding(minutes: 60))
    }
    // Somebody else may, and so may the same student tomorrow.
    _ = try notebook.beginFive(for: try notebook.newStudent("Rafi"))
    #expect(try notebook.beginFive(for: student, at: saturday.adding(days: 1)).day == begun.day.adding(days: 1))
  }

  @Test func afterThirtyMinutesItIsAbandonedAndAnotherMayBeBegun() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let first = try notebook.beginFive(for: student)
    let second = try notebook.beginFive(for: student, at: saturday.adding(minutes: 30))
    #expect(second.id != first.id)
    #expect(second.day == first.day)
    #expect(try notebook.practice(first.id)?.status == .abandoned)
    try notebook.finish(second, at: saturday.adding(minutes: 31))
    #expect(try notebook.practiceDays(of: student) == [PracticeDay(day: first.day, offset: 6 * 3600)])
  }

  @Test func begunBeforeMidnightItIsOfTheDayBefore() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let lateEvening = try #require(Instant(iso8601: "2026-11-21T17:50:00.000Z"))
    let begun = try notebook.beginFive(for: student, at: lateEvening)
    #expect(begun.day == CalendarDay(year: 2026, month: 11, day: 21))
    let afterMidnight = lateEvening.adding(minutes: 15)
    #expect(try notebook.beginFive(for: student, at: afterMidnight) == begun)
    #expect(try notebook.today(of: student, calendar: dhaka, at: afterMidnight).session == begun)
    try notebook.finish(begun, at: afterMidnight)
    #expect(try notebook.practiceDays(of: student).map(\.day) == [begun.day])
    // The new day has a five of its own.
    #expect(try notebook.beginFive(for: student, at: lateEvening.adding(minutes: 40)).day == begun.day.adding(days: 1))
  }

  @Test func aClockSetBackFillsNoPastDay() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let day = try notebook.practise(student, at: saturday).day
    for daysBack in [1, 2, 29] {
      #expect(throws: NotebookFailure.alreadyPractisedToday) {
        try notebook.beginFive(for: student, at: saturday.adding(days: -daysBack))
      }
    }
    // Today is not practised yet, the clock is a day slow: it counts for the day that the journal had reached.
    _ = try notebook.practise(try notebook.newStudent("Rafi"), at: saturday.adding(days: 2))
    let slow = try notebook.practise(student, at: saturday.adding(days: 1))
    #expect(slow.day == day.adding(days: 2))
    // And a slower one again does not reach the day between.
    #expect(throws: NotebookFailure.alreadyPractisedToday) {
      try notebook.beginFive(for: student, at: saturday.adding(days: 1).adding(minutes: 50))
    }
  }

  @Test func aClockThatWasWrongByAYearIsForgotten() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    try notebook.practise(student, at: saturday.adding(days: 365))
    let right = try notebook.practise(student, at: saturday)
    #expect(right.day == dhaka.day(at: saturday))
    // For good: not even when the calendar comes near to that wrong moment.
    let later = saturday.adding(days: 350)
    #expect(try notebook.practise(student, at: later).day == dhaka.day(at: later))
    #expect(try notebook.today(of: student, calendar: dhaka, at: later).day == dhaka.day(at: later))
  }

  @Test func aSessionNeedsAStudentAndProblemsThatAreThere() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let before = try notebook.contents()
    for problems in [[], [.unknown], [.init("g7-t1-p1"), .unknown]] as [[Problem.ID]] {
      #expect(throws: NotebookFailure.notFound) {
        try notebook.beginPractice(for: student, problems: problems, calendar: dhaka, at: saturday)
      }
    }
    #expect(throws: NotebookFailure.notFound) { try notebook.beginFive(for: .unknown) }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.record([.resumed], in: .unknown, expecting: 1, at: saturday)
    }
    #expect(try notebook.practice(.unknown) == nil)
    #expect(try notebook.contents() == before)
  }

  @Test func aFactOfANewerProgramIsNotGuessedAt() throws {
    let notebook = try Notebook.sample()
    let session = try notebook.beginFive(for: try notebook.newStudent())
    try notebook.execute(
      """
      INSERT INTO events (id, student_id, practice_session_id, kind, at, device_id, device_seq, created_at)
      SELECT 'new', student_id, practice_session_id, 'sang', at, 'other', 1, created_at FROM events
      """)
    #expect(throws: NotebookFailure.newerVersion) { try notebook.practice(session.id) }
  }

  /// Facts of another machine that were merged in fold alike wherever they are read: by hybrid time, device, number.
  @Test func theOrderOfAMergeDoesNotMatter() throws {
    func merged(_ order: [Int]) throws -> PracticeSession? {
      let notebook = try Notebook.sample()
      let session = try notebook.beginFive(for: try notebook.newStudent())
      let problem = session.standings[0].problem
      let facts = [
        ("hint_taken", "{\"problem\":\"\(problem)\",\"number\":1}", 5, "aaa"),
        ("left", "{\"draft\":\"2\",\"problem\":\"\(problem)\"}", 5, "bbb"),
        ("skipped", "{\"problem\":\"\(problem)\",\"seconds\":4}", 6, "aaa"),
        ("resumed", "{}", 7, "bbb"),
      ]
      for index in order {
        let (kind, payload, second, device) = facts[index]
        let at = saturday.adding(seconds: second).iso8601
        try notebook.execute(
          """
          INSERT INTO events (id, student_id, practice_session_id, kind, payload_json, at, device_id, device_seq,
            created_at)
          SELECT 'fact\(index)', student_id, practice_session_id, '\(kind)', '\(payload)', '\(at)-0000', '\(device)',
            \(index + 1), '\(at)'
          FROM events LIMIT 1
          """)
      }
      return try notebook.practice(session.id)
    }
    let expected = try merged([0, 1, 2, 3])
    #expect(expected?.version == 5)
    for order in [[3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] { #expect(try merged(order) == expected) }
  }
}
