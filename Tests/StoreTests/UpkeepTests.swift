import Foundation
import GRDB
import Learning
@testable import Store
import Testing

@Suite struct UpkeepTests {
  let folder: TemporaryFolder
  let notebook: Notebook
  let student: Person.ID
  let session: PracticeSession

  init() throws {
    folder = try TemporaryFolder()
    notebook = try Notebook.sample(at: folder.notebook)
    student = try notebook.newStudent()
    session = try notebook.practise(student, at: saturday)
  }

  private var copy: String { folder.path + "/copy.db" }

  @Test func aBackupIsOneSoundFileOfItsOwners() throws {
    try notebook.backup(to: copy)
    #expect(NotebookFile.permissions(of: copy) == 0o600)
    #expect(try folder.names() == ["copy.db", "lectern.db", "lectern.db-shm", "lectern.db-wal"])
    let other = try Notebook.open(at: copy, now: saturday, seed: 1)
    #expect(try other.contents() == notebook.contents())
    #expect(try other.checkup().isSound)
  }

  @Test func aBackupReplacesNothingUnasked() throws {
    try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: NotebookFailure.fileExists(copy)) { try notebook.backup(to: copy) }
    #expect(try folder.bytes("copy.db") == Data("precious".utf8))
    try notebook.backup(to: copy, replacing: true)
    let itself = folder.path + "/../" + (folder.path as NSString).lastPathComponent + "/lectern.db"
    #expect(throws: NotebookFailure.fileExists(itself)) { try notebook.backup(to: itself, replacing: true) }
    #expect(try Notebook.open(at: copy, now: saturday, seed: 1).practice(session.id) == session)
  }

  @Test func aBackupThatCannotBeWrittenLeavesNothing() throws {
    #expect(throws: NotebookFailure.noPermission(folder.path + "/no/where.db.partial-\(getpid())")) {
      try notebook.backup(to: folder.path + "/no/where.db")
    }
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    #expect(throws: NotebookFailure.self) { try notebook.backup(to: copy, replacing: true) }
    #expect(try folder.names() == ["copy.db", "lectern.db", "lectern.db-shm", "lectern.db-wal"])
  }

  @Test func restoringBringsBackTheBackupAndKeepsWhatWasThere() throws {
    try notebook.backup(to: copy)
    let device = try notebook.checkup().deviceID
    let later = try notebook.practise(student, at: saturday.adding(days: 1))
    try notebook.database.close()
    let kept = try #require(
      try Notebook.restore(from: copy, to: folder.notebook, now: saturday.adding(days: 2), seed: 50))
    #expect(kept == folder.notebook + ".before-restore-20261123T030000000Z")
    let restored = try Notebook.open(at: folder.notebook, now: saturday, seed: 51)
    #expect(try restored.practice(session.id) == session)
    #expect(try restored.practice(later.id) == nil)
    #expect(try restored.checkup().deviceID != device, "two machines never number their facts alike")
    #expect(try restored.checkup().isSound && NotebookFile.permissions(of: folder.notebook) == 0o600)
    // It goes on: the new device numbers from 1 again, and the old rows keep their own device.
    try restored.practise(student, at: saturday.adding(days: 1))
    #expect(try restored.value(Int.self, "SELECT count(DISTINCT device_id) FROM events") == 2)
    #expect(try restored.rebuildDerived(of: student, at: saturday) == 0)
    let old = try Notebook.open(at: kept, now: saturday, seed: 52)
    #expect(try old.practice(later.id) == later)
  }

  @Test func restoringOntoAFreshMachineNeedsNoNotebookThere() throws {
    try notebook.backup(to: copy)
    let fresh = folder.path + "/new/home/lectern.db"
    #expect(try Notebook.restore(from: copy, to: fresh, now: saturday, seed: 9) == nil)
    #expect(NotebookFile.permissions(of: folder.path + "/new/home") == 0o700)
    #expect(try Notebook.open(at: fresh, now: saturday, seed: 1).practice(session.id) == session)
  }

  @Test func restoringTwiceKeepsBoth() throws {
    try notebook.backup(to: copy)
    try notebook.database.close()
    let first = try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 1)
    let second = try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 2)
    #expect(first != second)
    #expect(try folder.names().filter { $0.contains("before-restore") }.count == 2)
  }

  @Test(arguments: ["cut", "scribbled", "text", "empty", "newer", "foreign", "dangling"])
  func aBackupThatIsNotWholeIsRefusedAndNothingChanges(damage: String) throws {
    try notebook.backup(to: copy)
    let expected = try spoil(copy, by: damage)
    try notebook.database.close()
    let (before, names) = (try folder.bytes(), try folder.names())
    let failure = #expect(throws: NotebookFailure.self) {
      try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 1)
    }
    if case .corrupt = failure {
      #expect(expected == nil)
    } else {
      #expect(failure == expected)
    }
    #expect(try folder.bytes() == before)
    #expect(try folder.names() == names)
    #expect(throws: NotebookFailure.self) {
      try Notebook.restore(from: copy, to: folder.path + "/new.db", now: saturday, seed: 1)
    }
    #expect(try folder.names() == names)
  }

  /// nil where the failure is `.corrupt`, with SQLite's words.
  private func spoil(_ path: String, by damage: String) throws -> NotebookFailure? {
    var bytes = try folder.bytes("copy.db")
    switch damage {
    case "cut": bytes = bytes.prefix(bytes.count / 8192 * 4096)
    case "scribbled": bytes.replaceSubrange(40 * 4096..<41 * 4096, with: Data(repeating: 0x5A, count: 4096))
    case "text": bytes = Data(String(repeating: "not a database ", count: 500).utf8)
    case "empty": bytes = Data()
    default:
      let queue = try DatabaseQueue(path: path)
      try queue.inDatabase { db in
        switch damage {
        case "newer": try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')")
        case "foreign": try db.execute(sql: "PRAGMA application_id = 1")
        default:
          try db.execute(sql: "PRAGMA foreign_keys = OFF; UPDATE problems SET topic_id = 'nowhere'")
        }
      }
      try queue.close()
      return damage == "newer" ? .newerVersion : damage == "foreign" ? .notADatabase : nil
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    return damage == "text" || damage == "empty" ? .notADatabase : nil
  }

  @Test func aBackupThatIsNotThereIsNotFound() throws {
    #expect(throws: NotebookFailure.notFound) {
      try Notebook.restore(from: folder.path + "/none", to: folder.path + "/new.db", now: saturday, seed: 1)
    }
    #expect(!NotebookFile.exists(folder.path + "/new.db"))
  }

  @Test func aNotebookThatIsOpenElsewhereIsNotReplaced() throws {
    try notebook.backup(to: copy)
    #expect(throws: NotebookFailure.busy) {
      try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 1, patience: 0.05)
    }
    #expect(try notebook.practise(student, at: saturday.adding(days: 1)).status == .completed)
    #expect(try notebook.checkup().isSound)
  }

  @Test func aNotebookOfANewerVersionIsNotReplaced() throws {
    try notebook.backup(to: copy)
    try notebook.execute("INSERT INTO grdb_migrations VALUES ('999')")
    try notebook.database.close()
    let (before, names) = (try folder.bytes(), try folder.names())
    #expect(throws: NotebookFailure.newerVersion) {
      try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 1)
    }
    #expect(try folder.bytes() == before)
    #expect(try folder.names() == names)
  }

  @Test func aNotebookBeyondRepairIsKeptAndReplaced() throws {
    try notebook.backup(to: copy)
    try notebook.database.close()
    let scrap = Data(String(repeating: "scrap", count: 1000).utf8)
    try scrap.write(to: URL(fileURLWithPath: folder.notebook))
    let kept = try #require(try Notebook.restore(from: copy, to: folder.notebook, now: saturday, seed: 1))
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == scrap)
    #expect(try Notebook.open(at: folder.notebook, now: saturday, seed: 1).practice(session.id) == session)
  }

  @Test func theCheckupCounts() throws {
    let checkup = try notebook.checkup()
    #expect(checkup.counts == ["users": 1, "problems": 60, "practice_sessions": 1, "events": 11, "responses": 5])
    #expect(checkup.size > 100_000)
    #expect(checkup.migrations.count == SchemaStep.all.count)
    #expect(checkup.sqliteVersion.hasPrefix("3."))
    try notebook.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; UPDATE problems SET topic_id = 'nowhere'")
    }
    #expect(try notebook.checkup().danglingReferences == ["problems → topics"])
  }
}
