import Foundation
import GRDB
import Learning
@testable import Store
import Testing

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> Notebook {
    try Notebook.open(at: folder.notebook, now: saturday, seed: 7, patience: 0.05)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aNewNotebookIsDurableAndItsOwnersAlone() throws {
    let path = folder.path + "/a/b/lectern.db"
    let notebook = try Notebook.open(at: path, now: saturday, seed: 7)
    let checkup = try notebook.checkup()
    #expect(checkup.isSound)
    #expect(checkup.journalMode == "wal")
    #expect(checkup.synchronous == 2)
    #expect(checkup.permissions == 0o600)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
    for folder in ["/a", "/a/b"] { #expect(try mode(self.folder.path + folder) == 0o700) }
    #expect(try notebook.value(Int.self, "PRAGMA foreign_keys") == 1)
  }

  @Test func aNotebookThatOthersCouldReadIsClosedToThem() throws {
    try open().database.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.notebook)
    #expect(try open().checkup().permissions == 0o600)
  }

  @Test func whatWasWrittenIsThereAfterReopening() throws {
    var notebook = try Notebook.sample(at: folder.notebook)
    let device = try notebook.checkup().deviceID
    let student = try notebook.newStudent()
    let session = try notebook.beginFive(for: student)
    try notebook.signedIn(student, at: saturday)
    notebook = try open()
    #expect(try notebook.practice(session.id) == session)
    #expect(try notebook.lastSignedIn() == student)
    #expect(try notebook.contentHash() == "sample")
    #expect(try notebook.checkup().deviceID == device)
    #expect(try notebook.checkup().synchronous == 2)
  }

  @Test func windowsThatBeginAtTheSameMomentBeginOneNotebook() async throws {
    for round in 0..<10 {
      let path = folder.path + "/\(round).db"
      let devices = try await withThrowingTaskGroup(of: String.self) { group in
        for window in 0..<8 {
          group.addTask {
            let notebook = try Notebook.open(at: path, now: saturday, seed: UInt64(window))
            _ = try notebook.newStudent("Student \(window)")
            return try notebook.checkup().deviceID
          }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(devices.count == 1)
      let notebook = try Notebook.open(at: path, now: saturday, seed: 9)
      #expect(try notebook.people().count == 8)
      #expect(try notebook.checkup().isSound)
    }
  }

  @Test func whoeverWasKilledWhileBeginningBeginsAgain() throws {
    try Data().write(to: URL(fileURLWithPath: folder.notebook))
    try open().database.close()
    for step in (0..<SchemaStep.all.count).reversed() {
      let path = folder.path + "/\(step).db"
      let queue = try DatabaseQueue(path: path)
      let last = SchemaStep.all[step].name
      try DatabaseMigrator.notebook.migrate(queue, upTo: last)
      try queue.close()
      let notebook = try Notebook.open(at: path, now: saturday, seed: 1)
      #expect(try !notebook.checkup().deviceID.isEmpty)
      #expect(try Notebook.open(at: path, now: saturday, seed: 2).checkup().deviceID == notebook.checkup().deviceID)
    }
    let queue = try DatabaseQueue(path: folder.path + "/none.db")
    try queue.write { try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)") }
    try queue.close()
    #expect(try Notebook.open(at: folder.path + "/none.db", now: saturday, seed: 1).people().isEmpty)
  }

  @Test func aNotebookOfANewerVersionIsRefusedAndLeftAsItIs() throws {
    let notebook = try Notebook.sample(at: folder.notebook)
    try notebook.execute("INSERT INTO grdb_migrations VALUES ('999 of the future')")
    try notebook.database.close()
    let (before, names) = (try folder.bytes(), try folder.names())
    #expect(throws: NotebookFailure.newerVersion) { try open() }
    #expect(try folder.bytes() == before)
    #expect(try folder.names() == names)
  }

  @Test(arguments: ["short", String(repeating: "No database, but longer than its header. ", count: 20)])
  func aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs(text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.notebook))
    #expect(throws: NotebookFailure.notADatabase) { try open() }
    #expect(try folder.bytes() == Data(text.utf8))
    #expect(try folder.names() == ["lectern.db"])
  }

  @Test func theDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws {
    let queue = try DatabaseQueue(path: folder.notebook)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')") }
    try queue.close()
    let before = try folder.bytes()
    #expect(throws: NotebookFailure.notADatabase) { try open() }
    #expect(try folder.bytes() == before)
  }

  @Test func aDamagedNotebookIsRefusedAndLeftAsItIs() throws {
    try Notebook.sample(at: folder.notebook).database.close()
    var bytes = try folder.bytes()
    bytes.replaceSubrange(100..<2000, with: Data(repeating: 0xFF, count: 1900))
    try bytes.write(to: URL(fileURLWithPath: folder.notebook))
    let failure = #expect(throws: NotebookFailure.self) { try open() }
    guard case .corrupt = failure else { Issue.record("\(String(describing: failure))"); return }
    #expect(try folder.bytes() == bytes)
  }

  @Test func damageFurtherInIsFoundByTheCheckup() throws {
    let notebook = try Notebook.sample(at: folder.notebook)
    for name in 1...30 { _ = try notebook.newStudent("Student \(name)") }
    let page = try #require(
      try notebook.value(Int.self, "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_problems_grade_topic_id'"))
    try notebook.database.close()
    var bytes = try folder.bytes()
    bytes.replaceSubrange((page - 1) * 4096 + 100..<page * 4096, with: Data(repeating: 0x5A, count: 3996))
    try bytes.write(to: URL(fileURLWithPath: folder.notebook))
    let checkup = try open().checkup()
    #expect(!checkup.damage.isEmpty && !checkup.isSound)
  }

  @Test func aNotebookThatMayNotBeWrittenIsRefusedAndLeftAsItIs() throws {
    try Notebook.sample(at: folder.notebook).database.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.notebook)
    let before = try folder.bytes()
    try asNobody { #expect(throws: NotebookFailure.readOnly) { try open() } }
    #expect(try folder.bytes() == before)
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.notebook)
    try asNobody { #expect(throws: NotebookFailure.noPermission(folder.notebook)) { try open() } }
    #expect(try mode(folder.notebook) == 0)
  }

  @Test func aFolderThatMayNotBeWrittenIsSaid() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    try asNobody {
      #expect(throws: NotebookFailure.noPermission(folder.path)) { try open() }
      #expect(throws: NotebookFailure.self) {
        try Notebook.open(at: folder.path + "/deep/er/lectern.db", now: saturday, seed: 1)
      }
    }
    #expect(try folder.names() == [])
  }

  @Test func aFolderInPlaceOfTheFileIsRefused() throws {
    try FileManager.default.createDirectory(atPath: folder.notebook, withIntermediateDirectories: false)
    #expect(throws: NotebookFailure.self) { try open() }
    #expect(try folder.names() == ["lectern.db"])
  }

  @Test func aNotebookThatAnotherProcessHoldsIsBusy() throws {
    let notebook = try Notebook.sample(at: folder.notebook)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.notebook, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.busy) { try notebook.newStudent() }
    #expect(try notebook.contents() == before)
    try other.inDatabase { try $0.execute(sql: "COMMIT") }
    _ = try notebook.newStudent()
  }

  /// A link to nowhere in place of the shared memory, which SQLite does not follow: as on a file system that has none.
  @Test(arguments: [false, true]) func withoutSharedMemoryTheRollbackJournalServes(wasInWALMode: Bool) throws {
    if wasInWALMode { try Notebook.sample(at: folder.notebook).database.close() }
    try FileManager.default.createSymbolicLink(
      atPath: folder.notebook + "-shm", withDestinationPath: folder.path + "/nowhere/at-all")
    let notebook = try Notebook.sample(at: folder.notebook)
    let session = try notebook.practise(try notebook.newStudent(), at: saturday)
    let checkup = try notebook.checkup()
    #expect(checkup.journalMode == "delete")
    #expect(checkup.synchronous == 2)
    #expect(checkup.isSound)
    #expect(try open().practice(session.id) == session)
  }

  @Test func aFullDiskLosesNothingAndIsSaid() throws {
    let notebook = try Notebook.sample(at: folder.notebook)
    let student = try notebook.newStudent()
    var session = try notebook.beginFive(for: student)
    try notebook.database.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    var failure: NotebookFailure?
    for number in 0..<2000 where failure == nil {
      let before = try notebook.contents()
      do {
        session = try notebook.record(
          [.left(problem: nil, draft: String(repeating: "x", count: 500)), .resumed], in: session.id,
          expecting: session.version, at: saturday.adding(seconds: number))
      } catch let caught {
        failure = caught
        #expect(try notebook.contents() == before)
      }
    }
    #expect(failure == .diskFull)
    #expect(try notebook.practice(session.id) == session)
    #expect(throws: NotebookFailure.diskFull) {
      for number in 0..<500 { _ = try notebook.newStudent("Student \(number)") }
    }
    #expect(throws: NotebookFailure.diskFull) {
      var more = Curriculum.sample
      for index in more.problems.indices {
        more.problems[index].explanation = Phrase(String(repeating: "long ", count: 1000))
      }
      try notebook.install(more, hash: "more", at: saturday)
    }
    #expect(try notebook.contentHash() == "sample")
    // Room again: everything goes on.
    try notebook.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try notebook.finish(session, at: saturday).status == .completed)
    #expect(try notebook.checkup().isSound)
  }

  /// The tests may run as root, who may write everything: on this thread, be somebody who may not.
  private func asNobody(_ work: () throws -> Void) throws {
    typealias SetUser = @convention(c) (UInt32) -> Int32
    guard getuid() == 0 else { return try work() }
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    _ = setUser(65_534)
    defer { _ = setUser(0) }
    try work()
  }
}
