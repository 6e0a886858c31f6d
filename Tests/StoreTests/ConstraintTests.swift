import GRDB
import Learning
@testable import Store
import Testing

/// What the tables themselves refuse, whoever writes.
@Suite struct ConstraintTests {
  let notebook: Notebook
  let student: Person.ID
  let session: PracticeSession

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
    session = try notebook.practise(student, at: saturday)
  }

  @Test(arguments: [
    "UPDATE events SET payload_json = '{}'",
    "UPDATE events SET id = 'other'",
    "UPDATE events SET at = '2030-01-01T00:00:00.000Z-0000'",
    "UPDATE responses SET outcome = 'right'",
    "UPDATE responses SET student_answer = ''",
    "UPDATE responses SET created_at = evaluated_at",
    "DELETE FROM events",
    "DELETE FROM responses",
    "DELETE FROM practice_sessions",
  ])
  func evidenceIsNeverChanged(sql: String) throws {
    let before = try notebook.contents()
    #expect(throws: DatabaseError.self) { try notebook.execute(sql) }
    #expect(try notebook.contents() == before)
  }

  @Test func evidenceCannotBeGivenToSomebodyElse() throws {
    let other = try notebook.newStudent("Rafi")
    for table in ["events", "responses"] {
      #expect(throws: DatabaseError.self) { try notebook.execute("UPDATE \(table) SET student_id = '\(other)'") }
    }
  }

  @Test func aLocalProfileCanBeReKeyedToItsAccount() throws {
    try notebook.execute("UPDATE users SET id = 'account' WHERE id = '\(student)'")
    #expect(try notebook.practice(session.id) == session)
    #expect(try notebook.practiceDays(of: .init("account")).count == 1)
    #expect(try notebook.profile(of: .init("account")).name == "Asha")
    for table in ["events", "responses", "practice_sessions", "streaks"] {
      #expect(try notebook.value(Int.self, "SELECT count(*) FROM \(table) WHERE student_id <> 'account'") == 0)
    }
    #expect(try notebook.checkup().danglingReferences.isEmpty)
  }

  @Test func everythingGoesWithAStudentWhoIsErasedAndNothingOfOthers() throws {
    let other = try notebook.newStudent("Rafi")
    let kept = try notebook.practise(other, at: saturday)
    try notebook.execute("DELETE FROM users WHERE id = '\(student)'")
    for table in ["events", "responses", "practice_sessions", "streaks"] {
      #expect(try notebook.value(Int.self, "SELECT count(*) FROM \(table) WHERE student_id = '\(student)'") == 0)
    }
    #expect(try notebook.practice(kept.id) == kept)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM responses") == 5)
    #expect(try notebook.checkup().isSound)
  }

  @Test func oneFiveADayUnlessItWasAbandoned() throws {
    func insert(_ id: String, _ status: String) throws {
      try notebook.execute(
        """
        INSERT INTO practice_sessions (id, student_id, date, local_day, time_zone, utc_offset_seconds, status,
          problem_ids, completed_at, expires_at, created_at, updated_at)
        SELECT '\(id)', student_id, date, local_day, time_zone, utc_offset_seconds, '\(status)', problem_ids,
          CASE WHEN '\(status)' = 'completed' THEN completed_at END, expires_at, created_at, updated_at
        FROM practice_sessions WHERE id = '\(session.id)'
        """)
    }
    #expect(throws: DatabaseError.self) { try insert("second", "completed") }
    #expect(throws: DatabaseError.self) { try insert("second", "in_progress") }
    try insert("second", "abandoned")
    try insert("third", "abandoned")
  }

  @Test func whatIsGeneratedFollowsFromWhatIsStored() throws {
    try notebook.execute(
      """
      INSERT INTO responses (id, student_id, practice_session_id, problem_id, outcome, student_answer, hints_used,
        evaluated_at, at, device_id, device_seq, created_at)
      SELECT outcome || hints, '\(student)', '\(session.id)', 'g7-t1-p1', outcome, '', hints,
        '\(saturday.iso8601)', '\(saturday.iso8601)-0000', 'other', row_number() OVER (), '\(saturday.iso8601)'
      FROM (SELECT column1 AS outcome FROM (VALUES ('right'), ('form'), ('wrong'), ('skipped'), ('revealed'))),
        (SELECT column1 AS hints FROM (VALUES (0), (1), (2), (3)))
      """)
    let rows = try notebook.database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT outcome, is_correct, hints_used, confidence_level FROM responses WHERE device_id = 'other'")
    }
    #expect(rows.count == 20)
    for row in rows {
      let expected: [String: Int?] = ["right": 1, "form": 0, "wrong": 0, "revealed": 0, "skipped": nil]
      #expect(row["is_correct"] as Int? == expected[row["outcome"]]!)
      #expect(["high", "medium", "medium", "low"][row["hints_used"] as Int] == row["confidence_level"])
    }
    let bands = try notebook.database.read { db in
      try Row.fetchAll(db, sql: "SELECT DISTINCT difficulty_level, difficulty FROM problems")
    }
    for row in bands {
      #expect(Difficulty(level: row["difficulty_level"])?.band.rawValue == row["difficulty"] as Int)
    }
  }

  /// A row that is right but for one column, and values that the column must refuse.
  @Test(arguments: [
    ("users", "role", "'pupil'"), ("users", "auth_provider", "'pigeon'"), ("users", "name", "''"),
    ("users", "profile", "'{'"), ("users", "is_active", "2"), ("users", "created_at", "'2026-11-21 03:00:00'"),
    ("student_profiles", "grade", "0"), ("student_profiles", "grade", "13"), ("student_profiles", "age", "-1"),
    ("student_profiles", "language", "'fr'"), ("student_profiles", "day_start_minutes", "721"),
    ("student_profiles", "available_hours_per_day", "0"), ("student_profiles", "exam_date", "'21.11.2026'"),
    ("problems", "kind", "'essay'"), ("problems", "difficulty_level", "11"), ("problems", "grade", "13"),
    ("problems", "hints", "'no json'"), ("problems", "source", "'web'"), ("problems", "topic_id", "'nowhere'"),
    ("topics", "exam_weightage", "101"), ("topics", "estimated_hours", "0"), ("topics", "parent_id", "id"),
    ("practice_sessions", "status", "'done'"), ("practice_sessions", "problems_correct", "6"),
    ("practice_sessions", "status", "'in_progress'"), ("practice_sessions", "completed_at", "NULL"),
    ("practice_sessions", "state_json", "'['"), ("practice_sessions", "total_time_seconds", "-1"),
    ("streaks", "current_streak", "longest_streak + 1"), ("streaks", "last_practice_date", "'today'"),
    ("local_device", "id", "2"),
  ])
  func aColumnRefusesWhatCannotBe(table: String, column: String, value: String) throws {
    #expect(throws: DatabaseError.self, "\(table).\(column) = \(value)") {
      try notebook.execute("UPDATE \(table) SET \(column) = \(value)")
    }
  }

  @Test(arguments: [
    // Of no session, and of two.
    ["practice_session_id": "NULL"], ["session_id": "'lesson'"], ["kind": "''"], ["node": "'Ponder'"],
    ["payload_json": "'{'"], ["at": "'2026-11-21T03:00:00.000Z'"], ["device_seq": "0"], ["student_id": "NULL"],
    ["practice_session_id": "'nowhere'"],
  ])
  func anEventRefusesWhatCannotBe(change: [String: String]) throws {
    try notebook.execute(
      """
      INSERT INTO sessions (id, user_id, created_at, updated_at)
      VALUES ('lesson', '\(student)', '\(saturday.iso8601)', '\(saturday.iso8601)')
      """)
    var values = [
      "id": "'new'", "student_id": "'\(student)'", "practice_session_id": "'\(session.id)'", "kind": "'turned'",
      "at": "'\(saturday.iso8601)-0000'", "device_id": "'other'", "device_seq": "1",
      "created_at": "'\(saturday.iso8601)'",
    ]
    func insert() throws {
      let names = values.keys.sorted()
      try notebook.execute(
        """
        INSERT INTO events (\(names.joined(separator: ", ")))
        VALUES (\(names.map { values[$0]! }.joined(separator: ", ")))
        """)
    }
    try insert()
    values.merge(["id": "'newer'", "device_seq": "2"]) { $1 }
    values.merge(change) { $1 }
    #expect(throws: DatabaseError.self) { try insert() }
  }

  @Test func onePausedLessonAndOneUnfinishedExamPerGuideline() throws {
    let now = saturday.iso8601
    try notebook.execute(
      "INSERT INTO teaching_guidelines (id, created_at, updated_at) VALUES ('g', '\(now)', '\(now)')")
    func begin(_ id: String, _ mode: String, paused: Int) throws {
      try notebook.execute(
        """
        INSERT INTO sessions (id, user_id, guideline_id, mode, is_paused, created_at, updated_at)
        VALUES ('\(id)', '\(student)', 'g', '\(mode)', \(paused), '\(now)', '\(now)')
        """)
    }
    try begin("a", "teach_me", paused: 1)
    try begin("b", "teach_me", paused: 0)
    #expect(throws: DatabaseError.self) { try begin("c", "teach_me", paused: 1) }
    #expect(throws: DatabaseError.self) { try begin("d", "exam_me", paused: 1) }
    try begin("e", "exam_me", paused: 0)
    #expect(throws: DatabaseError.self) { try begin("f", "exam_me", paused: 0) }
  }
}
