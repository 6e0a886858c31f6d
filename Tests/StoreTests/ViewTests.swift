import GRDB
import Learning
@testable import Store
import Testing

/// What reports read counts each thing once, and what counts is what was decided last.
@Suite struct ViewTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let response: String
  private let now = saturday.iso8601

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
    try notebook.practise(student, at: saturday)
    response = try #require(try notebook.value(String.self, "SELECT id FROM responses WHERE position = 0"))
    try notebook.execute(
      """
      INSERT INTO users (id, name, role, created_at, updated_at)
      VALUES ('tutor', 'Mina', 'tutor', '\(now)', '\(now)')
      """)
  }

  private func dispute(_ id: String, ruling: String? = nil, on dispute: String? = nil, minute: Int) throws {
    let at = saturday.adding(minutes: minute).iso8601
    try notebook.database.write { db in
      try db.execute(
        sql: """
          INSERT INTO disputes (id, student_id, response_id, dispute_id, author_id, ruled_outcome,
            at, device_id, device_seq, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, 'other', ?, ?)
          """,
        arguments: [
          id, student, response, dispute, dispute == nil ? student.rawValue : "tutor", ruling, at + "-0000", minute, at,
        ])
    }
  }

  private func override(_ id: String, _ content: String, minute: Int) throws {
    let at = saturday.adding(minutes: minute).iso8601
    try notebook.execute(
      """
      INSERT INTO overrides (id, tutor_id, student_id, override_type, action, response_id, new_content,
        created_at, updated_at)
      VALUES ('\(id)', 'tutor', '\(student)', 'response', 'a', '\(response)', '\(content)', '\(at)', '\(at)')
      """)
  }

  private func counted() throws -> [DatabaseValue] {
    try notebook.database.read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT outcome, is_correct, outcome_given FROM v_effective_responses WHERE id = ?",
        arguments: [response])
      return Array(try #require(row).databaseValues)
    }
  }

  private func values(_ outcome: String, _ isCorrect: Int?) -> [DatabaseValue] {
    [outcome.databaseValue, isCorrect?.databaseValue ?? .null, "right".databaseValue]
  }

  @Test func whatWasDecidedLastCountsAndTheAnswerStays() throws {
    #expect(try counted() == values("right", 1))
    try dispute("d", minute: 1)
    #expect(try counted() == values("right", 1))
    try dispute("r", ruling: "wrong", on: "d", minute: 2)
    #expect(try counted() == values("wrong", 0))
    try override("o", #"{"outcome":"skipped"}"#, minute: 3)
    #expect(try counted() == values("skipped", nil))
    // An override of something else about the answer decides nothing.
    try override("p", #"{"note":"neat"}"#, minute: 4)
    #expect(try counted() == values("skipped", nil))
    try dispute("s", ruling: "form", on: "d", minute: 5)
    #expect(try counted() == values("form", 0))
    try notebook.execute("UPDATE overrides SET deleted_at = '\(now)'")
    #expect(try counted() == values("form", 0))
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM v_effective_responses") == 5)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM responses WHERE outcome = 'right'") == 5)
  }

  @Test func aRulingNamesItsDisputeAndWhatCounts() throws {
    #expect(throws: DatabaseError.self) { try dispute("r", ruling: "wrong", minute: 1) }
    try dispute("d", minute: 1)
    #expect(throws: DatabaseError.self) { try dispute("r", on: "d", minute: 2) }
    #expect(throws: DatabaseError.self) { try dispute("r", ruling: "splendid", on: "d", minute: 2) }
  }

  @Test func progressCountsEachSessionAndEachItemOnceAndBySubject() throws {
    try notebook.execute(
      """
      INSERT INTO subjects (id, name_en, created_at, updated_at) VALUES ('physics', 'Physics', '\(now)', '\(now)');
      INSERT INTO goals (id, student_id, created_by, subject_id, title, status, created_at, updated_at) VALUES
        ('m', '\(student)', '\(student)', 'mathematics', 't', 'active', '\(now)', '\(now)'),
        ('p', '\(student)', '\(student)', 'physics', 't', 'active', '\(now)', '\(now)'),
        ('all', '\(student)', '\(student)', NULL, 't', 'active', '\(now)', '\(now)'),
        ('over', '\(student)', '\(student)', NULL, 't', 'cancelled', '\(now)', '\(now)');
      INSERT INTO student_ratings (id, student_id, subject_id, rating, last_updated, created_at, updated_at) VALUES
        ('a', '\(student)', 'mathematics', 1200, '\(now)', '\(now)', '\(now)'),
        ('b', '\(student)', 'physics', 900, '\(now)', '\(now)', '\(now)')
      ON CONFLICT (student_id, subject_id) DO UPDATE SET rating = excluded.rating;
      """)
    for (index, subject) in ["mathematics", "mathematics", "mathematics", "physics"].enumerated() {
      try notebook.execute(
        """
        INSERT INTO tutoring_sessions (id, student_id, tutor_id, session_date, subject_id, created_at, updated_at)
          VALUES ('\(index)', '\(student)', 'tutor', '\(now)', '\(subject)', '\(now)', '\(now)');
        INSERT INTO practice_assignments (id, student_id, source, subject_id, completed, assigned_at, created_at,
            updated_at)
          VALUES ('\(index)', '\(student)', 'bank', '\(subject)', \(index % 2), '\(now)', '\(now)', '\(now)');
        """)
    }
    let rows = try notebook.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT goal_id, sessions_count, practice_items_completed, average_rating FROM v_student_progress
          ORDER BY goal_id
          """
      ).map { $0.databaseValues.map(\.description).joined(separator: " ") }
    }
    #expect(rows == [#""all" 4 2 NULL"#, #""m" 3 1 1200"#, #""p" 1 1 900"#])
  }

  @Test func overridesAreCountedByKindSubjectAndDay() throws {
    for minute in 1...3 { try override("\(minute)", #"{"outcome":"form"}"#, minute: minute) }
    try override("next-day", #"{"outcome":"form"}"#, minute: 24 * 60)
    try override("undone", #"{"outcome":"form"}"#, minute: 5)
    try notebook.execute("UPDATE overrides SET deleted_at = created_at WHERE id = 'undone'")
    let rows = try notebook.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT override_count, unique_tutors, unique_students, override_date FROM v_override_analytics
          ORDER BY override_date
          """
      ).map { $0.databaseValues.map(\.description).joined(separator: " ") }
    }
    #expect(rows == [#"3 1 1 "2026-11-21""#, #"1 1 1 "2026-11-22""#])
  }

  @Test func confidenceIsSharedOutPerStudent() throws {
    let other = try notebook.newStudent("Rafi")
    for (index, of) in [(student, "High"), (student, "High"), (student, "Low"), (other, "Low")].enumerated() {
      try notebook.execute(
        """
        INSERT INTO qa_interactions (id, student_id, query, answer, confidence, at, device_id, device_seq, created_at)
        VALUES ('\(index)', '\(of.0)', 'q', 'a', '\(of.1)', '\(now)-0000', 'other', \(index + 1), '\(now)')
        """)
    }
    let shares = try notebook.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT count, percentage FROM v_confidence_distribution WHERE student_id = ? ORDER BY confidence
          """,
        arguments: [student]
      ).map { "\($0["count"] as Int) \($0["percentage"] as Double)" }
    }
    #expect(shares == ["2 66.67", "1 33.33"])
  }
}
