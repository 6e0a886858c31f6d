import GRDB
import Learning
@testable import Store
import Testing

/// Who was given which role, whose data were carried, and that a notebook began as a backup: all that is noted.
@Suite struct AuditTests {
  private let folder: TemporaryFolder
  private let notebook: Notebook

  init() throws {
    folder = try TemporaryFolder()
    notebook = try Notebook.sample(at: folder.path + "/lectern.db")
  }

  private func entries(_ notebook: Notebook) throws -> [AuditEntryRecord] {
    try notebook.database.read { db in
      try AuditEntryRecord.fetchAll(db, sql: "SELECT * FROM audit_log ORDER BY at, device_id, device_seq")
    }
  }

  private func create(_ role: Role) throws -> Person.ID {
    try notebook.create(
      Newcomer(
        name: "Mina", grade: 8, language: .english, timeZone: "UTC", role: role, passwordHash: "x", isGuest: false),
      at: saturday)
  }

  @Test(arguments: [Role.tutor, .parent, .admin])
  func whoSeesOtherPeoplesWorkIsNotedWhenTheyAreMade(role: Role) throws {
    let person = try create(role)
    let entry = try #require(try entries(notebook).first)
    #expect(entry.action == "created")
    #expect((entry.tableName, entry.recordID) == ("users", person.rawValue))
    #expect((entry.studentID, entry.actorID, entry.beforeJSON) == (nil, nil, nil))
    #expect(entry.afterJSON?.rawValue == "{\"role\":\"\(role.rawValue)\"}")
    #expect(entry.createdAt == saturday)
  }

  @Test func aNewStudentIsNothingToNote() throws {
    _ = try notebook.newStudent()
    #expect(try entries(notebook).isEmpty)
  }

  @Test func whoIsNotMadeIsNotNoted() throws {
    _ = try create(.admin)
    #expect(throws: NotebookFailure.nameTaken) { try create(.admin) }
    #expect(try entries(notebook).count == 1)
  }

  @Test func aRoleThatChangesIsNotedWithWhatItWas() throws {
    let student = try notebook.newStudent()
    try notebook.setPasswordHash("x", of: student, at: saturday)
    var profile = try notebook.profile(of: student)
    profile.aboutMe = "reads a lot"
    _ = try notebook.save(profile, at: saturday)
    #expect(try entries(notebook).isEmpty)
    let admin = try create(.admin)
    try notebook.changeRole(of: student, to: .tutor, as: admin, at: saturday)
    try notebook.changeRole(of: student, to: .student, as: admin, at: saturday)
    let changed = try entries(notebook).filter { $0.action == "role_changed" }
    let changes = changed.map { [$0.action, $0.beforeJSON?.rawValue, $0.afterJSON?.rawValue] }
    #expect(
      changes == [
        ["role_changed", "{\"role\":\"student\"}", "{\"role\":\"tutor\"}"],
        ["role_changed", "{\"role\":\"tutor\"}", "{\"role\":\"student\"}"],
      ])
    // Both name the person: with the person they go.
    #expect(changed.allSatisfy { $0.studentID == student && $0.actorID == admin })
    try notebook.erase(student, at: saturday)
    #expect(try entries(notebook).map(\.action) == ["created", "erased"])
  }

  @Test func aRestoredNotebookSaysSoAsTheNewDeviceThatItIs() throws {
    _ = try create(.admin)
    let before = try #require(try entries(notebook).first)
    let copy = folder.path + "/copy.db"
    try notebook.backup(to: copy)
    let later = saturday.adding(days: 1)
    _ = try Notebook.restore(from: copy, to: folder.path + "/restored.db", now: later, seed: 2)
    let restored = try Notebook.open(at: folder.path + "/restored.db", now: later, seed: 3)
    let log = try entries(restored)
    #expect(log.map(\.action) == ["created", "restored"])
    let entry = try #require(log.last)
    #expect((entry.createdAt, entry.deviceSeq, entry.studentID) == (later, 1, nil))
    #expect(entry.deviceID != before.deviceID)
    #expect(try restored.checkup().deviceID == entry.deviceID)
    // What follows is numbered on.
    let student = try restored.newStudent()
    _ = try restored.beginFive(for: student, at: later)
    #expect(try restored.value(Int.self, "SELECT device_seq FROM events") == 2)
    #expect(try entries(notebook).map(\.action) == ["created"])
  }

  @Test func carryingDataIsNotedOnceForEachTime() throws {
    let student = try notebook.newStudent()
    try notebook.practise(student, at: saturday)
    let file = folder.path + "/asha.jsonl"
    _ = try notebook.export(student, to: file, at: saturday)
    let elsewhere = try Notebook.sample(seed: 7)
    _ = try elsewhere.importStudent(from: file, at: saturday)
    // It brings nothing the second time, so there is nothing to note.
    _ = try elsewhere.importStudent(from: file, at: saturday)
    #expect(try entries(notebook).map(\.action) == ["exported"])
    #expect(try entries(elsewhere).map(\.action) == ["imported"])
    #expect(try entries(elsewhere).allSatisfy { $0.studentID == student && $0.actorID == nil })
  }
}
