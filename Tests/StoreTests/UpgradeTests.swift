import GRDB
import Learning
@testable import Store
import Testing

/// A notebook that an earlier Lectern wrote loses nothing.
@Suite struct UpgradeTests {
  private let folder: TemporaryFolder
  private let steps = SchemaStep.all.indices

  init() throws { folder = try TemporaryFolder() }

  private func begun(at path: String, after taken: Int) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path)
    var migrator = DatabaseMigrator()
    for step in SchemaStep.all.prefix(taken) {
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { try $0.execute(sql: step.sql()) }
    }
    try migrator.migrate(queue)
    return queue
  }

  /// A notebook as the first `taken` steps made it, a row in every table, and what is in it.
  private func filled(after taken: Int) throws -> (path: String, rows: [String: [String]]) {
    let path = folder.path + "/after-\(taken).db"
    let queue = try begun(at: path, after: taken)
    let rows = try queue.write { db in
      try FilledNotebook(db).tables.reduce(into: [String: [String]]()) { rows, table in
        let query = "SELECT \(try columns(table, db)) FROM \(table)"
        rows[query] = try texts(query, db)
      }
    }
    try queue.close()
    return (path, rows)
  }

  /// Named, so that a column that a later step adds is not looked at.
  private func columns(_ table: String, _ db: Database) throws -> String {
    try String.fetchAll(db, sql: "SELECT name FROM pragma_table_xinfo(?)", arguments: [table])
      .joined(separator: ", ")
  }

  private func texts(_ query: String, _ db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: query).map(\.description).sorted()
  }

  private func expectAll(_ rows: [String: [String]], in notebook: Notebook) throws {
    #expect(!rows.isEmpty)
    for (query, before) in rows {
      let after = try notebook.database.read { db in try texts(query, db) }
      #expect(Set(before).isSubset(of: after), "\(query)")
    }
    #expect(try notebook.checkup().isSound)
    #expect(try notebook.checkup().migrations == SchemaStep.all.map(\.name))
  }

  @Test func whatEarlierStepsHeldIsThereAfterTheLater() throws {
    for taken in steps.dropFirst() {
      let (path, rows) = try filled(after: taken)
      try expectAll(rows, in: try Notebook.open(at: path, now: saturday, seed: 1))
    }
  }

  @Test func aBackupOfAnEarlierNotebookIsRestoredWhole() throws {
    for taken in steps.dropFirst() {
      let (old, rows) = try filled(after: taken)
      let path = folder.path + "/restored-\(taken).db"
      try Notebook.restore(from: old, to: path, now: saturday, seed: 2)
      let restored = try Notebook.open(at: path, now: saturday, seed: 3)
      try expectAll(rows, in: restored)
      let copy = folder.path + "/copy-\(taken).db"
      try restored.backup(to: copy)
      let again = folder.path + "/again-\(taken).db"
      try Notebook.restore(from: copy, to: again, now: saturday, seed: 4)
      try expectAll(rows, in: try Notebook.open(at: again, now: saturday, seed: 5))
    }
  }

  @Test func anUpgradedNotebookIsPractisedIn() throws {
    for taken in steps {
      let path = folder.path + "/empty-\(taken).db"
      try begun(at: path, after: taken).close()
      let notebook = try Notebook.open(at: path, now: saturday, seed: 1)
      #expect(try notebook.checkup().migrations == SchemaStep.all.map(\.name))
      try notebook.install(.sample, hash: "x", at: saturday)
      #expect(try notebook.practise(try notebook.newStudent(), at: saturday).right == 5)
    }
  }

  @Test func everyComponentHasTheBuiltInTutorFromTheStart() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    let rows = try notebook.read { db in try LLMConfigRecord.fetchAll(db) }
    #expect(
      Set(rows.map(\.componentKey)) == [
        "tutor", "hint", "study_plan_generator", "study_plan_reviewer", "summary", "qa", "memory", "book_ingestion",
        "eval_evaluator", "eval_simulator",
      ])
    for row in rows {
      #expect(row.provider == .builtin && row.description?.hasPrefix("Built-in tutor") == true)
    }
  }
}
