import GRDB
import Learning

extension Notebook {
  /// Removes a student wholly: the account, every row that belongs to it, what waits to be sent of it, and the bytes of
  /// all that in the file. That somebody was erased is noted, not who. Backups and exports are files of their own.
  ///
  /// `.notFound` if there is no such student; a tutor or an admin is none.
  public func erase(_ student: Person.ID, at now: Instant) throws(NotebookFailure) {
    try reporting(at: path) {
      try database.writeWithoutTransaction { db in
        // What is freed is overwritten, not only unlinked.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        try db.inTransaction(.immediate) {
          try Self.requireStudent(student, db)
          let items = try InventedItem.ofStudent(student, db)
          for table in StudentTable.carried + StudentTable.rebuilt { try Self.withdraw(table, of: student, db) }
          // A goal that one student set for another stays with whom it is for.
          try db.execute(
            sql: "UPDATE goals SET created_by = student_id WHERE created_by = ?1 AND student_id <> ?1",
            arguments: [student])
          try db.execute(
            sql: "UPDATE local_device SET last_person_id = NULL WHERE last_person_id = ?", arguments: [student])
          try db.execute(sql: "DELETE FROM users WHERE id = ?", arguments: [student])
          try InventedItem.erase(items, db)
          try self.audit(.erased, student: nil, at: now, db)
          return .commit
        }
        // The log still holds the pages as they were.
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  /// Takes back what waits to be sent of one table's rows.
  private static func withdraw(_ table: StudentTable, of student: Person.ID, _ db: Database) throws {
    let key = try db.primaryKey(table.name).columns.first ?? "id"
    try db.execute(
      sql: """
        DELETE FROM sync_operations WHERE table_name = ?2
          AND record_id IN (SELECT \(key) FROM \(table.name) WHERE \(table.condition))
        """,
      arguments: [student, table.name])
  }
}
