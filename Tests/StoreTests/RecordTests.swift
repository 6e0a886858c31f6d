import GRDB
import Learning
@testable import Store
import Testing

/// Every table has its type, and the type is as the table is.
@Suite struct RecordTests {
  let notebook: Notebook

  init() throws {
    notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.fill()
  }

  @Test func everyTableThatMachinesShareHasARecord() throws {
    let apart = ["local_device", "said", "sqlite_sequence", "grdb_migrations"]
    let tables = try notebook.tables().filter { !apart.contains($0) }
    #expect([any StoredRecord.Type].all.map { $0.databaseTableName }.sorted() == tables)
  }

  @Test func aRecordHoldsEveryColumnAndWritesWhatItRead() throws {
    for type in [any StoredRecord.Type].all { try notebook.database.read { db in try check(type, db) } }
  }

  private func check<Record: StoredRecord>(_: Record.Type, _ db: Database) throws {
    let table = Record.databaseTableName
    let stored = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", arguments: [table])
    let rows = try Row.fetchAll(db, sql: "SELECT \(stored.joined(separator: ", ")) FROM \(table)")
    #expect(!rows.isEmpty, "\(table)")
    for row in rows {
      let written = try Record(row: row).databaseDictionary
      #expect(written.keys.sorted() == stored.sorted(), "\(table)")
      for column in stored { #expect(written[column] == row[column] as DatabaseValue, "\(table).\(column)") }
    }
  }

  @Test func theKindOfARecordIsTheKindOfItsTable() throws {
    try notebook.database.read { db in
      for type in [any StoredRecord.Type].all {
        let columns = try db.columns(in: type.databaseTableName).map(\.name)
        #expect((type is any EvidenceRecord.Type) == columns.contains("device_seq"), "\(type)")
        #expect((type is any SettingsRecord.Type) == columns.contains("deleted_at"), "\(type)")
        let isDerived = columns.contains("state_version") && !columns.contains("deleted_at")
        #expect((type is any DerivedRecord.Type) == isDerived, "\(type)")
      }
    }
  }

  @Test func noColumnOfEvidenceIsEverChanged() throws {
    var refused = 0
    for type in [any StoredRecord.Type].all where type is any EvidenceRecord.Type {
      let table = type.databaseTableName
      let columns = try notebook.database.read { db in
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", arguments: [table])
      }
      for column in columns {
        let error = #expect(throws: DatabaseError.self, "\(table).\(column)") {
          try notebook.execute("UPDATE \(table) SET \(column) = \(column)")
        }
        #expect(error?.message?.hasPrefix(table) == true, "\(table).\(column): \(error?.message ?? "")")
        refused += 1
      }
      #expect(throws: DatabaseError.self, "\(table)") { try notebook.execute("DELETE FROM \(table)") }
    }
    #expect(refused > 100)
  }

  @Test func whatIsAddedLaterIsAddedOnce() throws {
    try notebook.execute(
      """
      INSERT INTO nudges (id, user_id, type, channel, message, sent_at, at, device_id, device_seq, created_at)
      SELECT 'new', user_id, type, channel, message, sent_at, at, device_id, 2, created_at FROM nudges
      """)
    try notebook.execute("UPDATE nudges SET opened_at = sent_at WHERE id = 'new'")
    try notebook.execute("UPDATE nudges SET clicked_at = sent_at WHERE id = 'new'")
    for column in ["opened_at", "clicked_at"] {
      #expect(throws: DatabaseError.self) {
        try notebook.execute("UPDATE nudges SET \(column) = NULL WHERE id = 'new'")
      }
    }
    try notebook.execute(
      """
      INSERT INTO memory_events (id, student_id, user_memory_profile_id, event_type, event_data,
        at, device_id, device_seq, created_at)
      SELECT 'new', student_id, user_memory_profile_id, event_type, event_data, at, device_id, 2, created_at
      FROM memory_events
      """)
    #expect(throws: DatabaseError.self) {
      try notebook.execute("UPDATE memory_events SET processing_status = 'processed' WHERE id = 'new'")
    }
    let done = "UPDATE memory_events SET processing_status = 'failed', processed_at = created_at WHERE id = 'new'"
    try notebook.execute(done)
    #expect(throws: DatabaseError.self) { try notebook.execute(done) }
  }

  @Test func theRolesOfARelationAreKept() throws {
    for (table, column) in [
      ("tutor_student_assignments", "tutor_id"), ("tutor_student_assignments", "student_id"),
      ("guardian_links", "guardian_id"), ("guardian_links", "student_id"),
    ] {
      let wrong = column == "student_id" ? "users-tutor" : "users-student"
      #expect(throws: DatabaseError.self) { try notebook.execute("UPDATE \(table) SET \(column) = '\(wrong)'") }
      #expect(throws: DatabaseError.self) { try notebook.execute("UPDATE \(table) SET \(column) = 'nobody'") }
    }
  }
}
