import Foundation
import GRDB
import Learning
@testable import Store
import Testing

/// A student's data can be taken out, brought elsewhere, and erased.
@Suite struct StudentDataTests {
  private let folder: TemporaryFolder
  private let notebook: Notebook
  private let student: Person.ID
  private var file: String { folder.path + "/asha.jsonl" }

  init() throws {
    folder = try TemporaryFolder()
    notebook = try Notebook.sample(at: folder.path + "/lectern.db")
    student = try notebook.newStudent()
    try notebook.practise(student, at: saturday.adding(days: -1))
    _ = try notebook.record([.abandoned], of: notebook.beginFive(for: student, at: saturday), at: saturday)
    try notebook.practise(student, at: saturday.adding(minutes: 5))
  }

  @Test func everyTableThatHoldsSomethingOfAStudentIsKnown() throws {
    let known = Set((StudentTable.carried + StudentTable.rebuilt).map(\.name))
    try notebook.database.read { db in
      for type in [any StoredRecord.Type].all {
        let table = type.databaseTableName
        let owners = try String.fetchAll(
          db,
          sql: """
            SELECT "from" FROM pragma_foreign_key_list(?)
            WHERE "table" = 'users' AND "from" IN ('student_id', 'user_id')
            """,
          arguments: [table])
        if !owners.isEmpty { #expect(known.contains(table), "\(table)") }
      }
    }
  }

  @Test func whatIsTakenOutAndBroughtElsewhereIsTheSame() throws {
    let out = try notebook.export(student, to: file, at: saturday)
    #expect(NotebookFile.permissions(of: file) == 0o600)
    let elsewhere = try Notebook.sample(seed: 7)
    let report = try elsewhere.importStudent(from: file, at: saturday)
    #expect(report == DataReport(rows: out.rows))
    #expect(try elsewhere.everything(of: student) == notebook.everything(of: student))
    #expect(try elsewhere.practiceDays(of: student) == notebook.practiceDays(of: student))
    #expect(try elsewhere.rebuildDerived(of: student, at: saturday) == 0)
    #expect(try elsewhere.checkup().isSound)
    #expect(try elsewhere.practise(student, at: saturday.adding(days: 1)).right == 5)
  }

  @Test func aFileThatIsReadTwiceChangesNothing() throws {
    let out = try notebook.export(student, to: file, at: saturday)
    let before = try notebook.everything(of: student)
    #expect(try notebook.importStudent(from: file, at: saturday) == DataReport(known: out.rows))
    #expect(try notebook.everything(of: student) == before)
  }

  @Test func everyTableIsInTheFileAndEvidenceComesFirst() throws {
    let filled = try Notebook.inMemory(now: saturday, seed: 1)
    try filled.fill()
    let owner = Person.ID(FilledNotebook.student)
    let out = try filled.export(owner, to: file, at: saturday)
    #expect(out.rows >= StudentTable.carried.count)
    for table in StudentTable.carried {
      #expect(try lines().contains { $0.contains("\"table\":\"\(table.name)\"") }, "\(table.name)")
    }
    let kinds = try lines().dropFirst().map { line in
      StudentTable.evidence.contains { line.contains("\"table\":\"\($0.name)\"") }
    }
    #expect(kinds.drop { $0 }.allSatisfy { !$0 }, "evidence is not first")
  }

  @Test func noPasswordLeavesTheMachineNorIsOverwritten() throws {
    try notebook.setPasswordHash("planted-hash", of: student, at: saturday)
    _ = try notebook.export(student, to: file, at: saturday)
    #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("planted-hash"))
    let flag = "\"onboarding_complete\""
    try rewrite { $0.replacingOccurrences(of: flag, with: "\"password_hash\":\"x\",\(flag)") }
    try notebook.execute("UPDATE users SET updated_at = created_at")
    _ = try notebook.importStudent(from: file, at: saturday)
    #expect(try notebook.passwordHash(of: student) == "planted-hash")
    let elsewhere = try Notebook.sample(seed: 7)
    _ = try elsewhere.importStudent(from: file, at: saturday)
    #expect(try elsewhere.passwordHash(of: student) == nil)
  }

  @Test func whatIsAboutPeopleWhoAreNotHereIsLeftOut() throws {
    let tutor = try notebook.create(
      Newcomer(
        name: "Mina", grade: 8, language: .english, timeZone: "UTC", role: .tutor, passwordHash: "x", isGuest: false),
      at: saturday)
    let now = saturday.iso8601
    try notebook.execute(
      """
      INSERT INTO tutoring_sessions (id, student_id, tutor_id, session_date, created_at, updated_at)
        VALUES ('held', '\(student)', '\(tutor)', '\(now)', '\(now)', '\(now)');
      INSERT INTO summaries (id, tutoring_session_id, student_id, tutor_id, narrative, next_steps, created_at,
          updated_at)
        VALUES ('of-held', 'held', '\(student)', '\(tutor)', 'n', '[]', '\(now)', '\(now)');
      INSERT INTO threads (id, student_id, opened_by, problem_id, created_at, updated_at)
        VALUES ('asked', '\(student)', '\(tutor)', 'g7-t1-p1', '\(now)', '\(now)');
      """)
    let out = try notebook.export(student, to: file, at: saturday)
    let elsewhere = try Notebook.sample(seed: 7)
    // The summary's session is left out, so the column is emptied; a summary of nothing is refused by its table.
    #expect(throws: NotebookFailure.self) { try elsewhere.importStudent(from: file, at: saturday) }
    try notebook.execute("DELETE FROM summaries")
    try FileManager.default.removeItem(atPath: file)
    _ = try notebook.export(student, to: file, at: saturday)
    let report = try elsewhere.importStudent(from: file, at: saturday)
    #expect(report.leftOut == 1)
    #expect(report.rows <= out.rows)
    #expect(try elsewhere.value(String.self, "SELECT opened_by FROM threads WHERE id = 'asked'") == nil)
    #expect(try elsewhere.value(Int.self, "SELECT count(*) FROM tutoring_sessions") == 0)
  }

  @Test(arguments: [
    // A role, somebody else's rows, a table that is no student's, no JSON, a type, a CHECK, an unknown problem.
    ("\"role\":\"student\"", "\"role\":\"admin\""), ("\"table\":\"streaks\"", ""),
    ("\"table\":\"responses\"", "\"table\":\"llm_config\""), ("{\"row\":", "{\"row\""),
    ("\"outcome\":\"right\"", "\"outcome\":\"splendid\""), ("\"hints_used\":0", "\"hints_used\":9"),
    ("\"problem_id\":\"g7-t1-p1\"", "\"problem_id\":\"g7-gone\""), ("lectern student 1", "lectern student 2"),
    ("\"device_seq\":2,", ""),
  ])
  func aFileThatIsNotWhatItSaysIsRefusedWhole(old: String, new: String) throws {
    _ = try notebook.export(student, to: file, at: saturday)
    let elsewhere = try Notebook.sample(seed: 7)
    let before = try elsewhere.contents()
    if old.contains("streaks") {
      let other = try notebook.newStudent("Rafi")
      try rewrite { $0.replacingOccurrences(of: "\"student_id\":\"\(student)\"", with: "\"student_id\":\"\(other)\"") }
    } else {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains(old), "\(old)")
      try rewrite { $0.replacingOccurrences(of: old, with: new) }
    }
    #expect(throws: NotebookFailure.self, "\(old)") { try elsewhere.importStudent(from: file, at: saturday) }
    #expect(try elsewhere.contents() == before)
  }

  @Test func theAccountOfATutorIsNeitherTakenOutNorErased() throws {
    let tutor = try notebook.create(
      Newcomer(
        name: "Mina", grade: 8, language: .english, timeZone: "UTC", role: .tutor, passwordHash: "x", isGuest: false),
      at: saturday)
    #expect(throws: NotebookFailure.notFound) { try notebook.export(tutor, to: file, at: saturday) }
    #expect(throws: NotebookFailure.notFound) { try notebook.erase(tutor, at: saturday) }
    #expect(!NotebookFile.exists(file))
    _ = try notebook.export(student, to: file, at: saturday)
    #expect(throws: NotebookFailure.fileExists(file)) { try notebook.export(student, to: file, at: saturday) }
  }

  @Test func nothingIsLeftOfWhoIsErased() throws {
    let other = try notebook.newStudent("Rafi")
    let kept = try notebook.practise(other, at: saturday)
    let before = try notebook.everything(of: other)
    let profile = try notebook.profile(of: student)
    var told = profile
    told.aboutMe = "planted-in-the-file"
    _ = try notebook.save(told, at: saturday)
    try notebook.execute(
      """
      INSERT INTO sync_operations (id, operation_type, table_name, record_id, data, created_at)
      VALUES ('op', 'update', 'student_profiles', '\(student)', '{"about_me":"planted-in-the-file"}',
        '\(saturday.iso8601)')
      """)
    try notebook.signedIn(student, at: saturday)
    try notebook.erase(student, at: saturday)
    #expect(try !notebook.contents().contains { $0.contains(student.rawValue) || $0.contains("planted") })
    for suffix in ["", "-wal"] where NotebookFile.exists(notebook.path + suffix) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: notebook.path + suffix))
      for trace in ["planted-in-the-file", student.rawValue, "Asha"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(suffix)")
      }
    }
    #expect(try notebook.everything(of: other) == before)
    #expect(try notebook.practice(kept.id) == kept)
    #expect(try notebook.checkup().isSound)
    #expect(try notebook.lastSignedIn() == nil)
    let actions = try notebook.database.read { db in try String.fetchAll(db, sql: "SELECT action FROM audit_log") }
    #expect(actions == ["erased"])
  }

  @Test func whoIsErasedFromAFullNotebookLeavesNothing() throws {
    let filled = try Notebook.inMemory(now: saturday, seed: 1)
    try filled.fill()
    try filled.erase(Person.ID(FilledNotebook.student), at: saturday)
    #expect(try !filled.contents().contains { $0.contains(FilledNotebook.student) })
    for table in (StudentTable.carried + StudentTable.rebuilt).map(\.name) where table != "users" {
      let expected = table == "audit_log" ? 1 : 0
      #expect(try filled.value(Int.self, "SELECT count(*) FROM \(table)") == expected, "\(table)")
    }
    #expect(try filled.checkup().isSound)
  }

  private func lines() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func rewrite(_ change: (String) -> String) throws {
    try change(try String(contentsOfFile: file, encoding: .utf8)).write(
      toFile: file, atomically: true, encoding: .utf8)
  }
}

extension Notebook {
  fileprivate func record(
    _ events: [PracticeEvent], of session: PracticeSession, at now: Instant
  ) throws -> PracticeSession {
    try record(events, in: session.id, expecting: session.version, at: now)
  }
}
