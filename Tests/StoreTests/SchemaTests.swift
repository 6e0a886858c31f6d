import Foundation
import GRDB
import Learning
@testable import Store
import Testing

/// Every table that machines share, and the columns that only STRICT tables have.
@Suite struct SchemaTests {
  @Test func schemaIsAsWritten() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    let statements = try notebook.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY tbl_name, rowid
          """)
    }
    let schema = statements.joined(separator: ";\n") + ";\n"
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/schema.sql")
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try schema.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == schema)
  }

  @Test func everyForeignKeyHasAnIndex() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.database.read { db in
      var checked = 0
      for table in try tables(db) {
        let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))")
        let leading = Set(
          try Row.fetchAll(db, sql: "PRAGMA index_list(\(table))").compactMap { index in
            try String.fetchOne(
              db, sql: "SELECT name FROM pragma_index_info(?) WHERE seqno = 0", arguments: [index["name"] as String])
          })
        for key in keys {
          let column: String = key["from"]
          #expect(leading.contains(column), "\(table).\(column)")
          checked += 1
        }
      }
      #expect(checked > 90)
    }
  }

  @Test func everyTableIsStrictAndEveryReferenceFindsItsTable() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.database.read { db in
      let all = try tables(db)
      #expect(all.count == 53)
      for table in all {
        let isStrict = try Bool.fetchOne(db, sql: "SELECT strict FROM pragma_table_list WHERE name = '\(table)'")
        #expect(isStrict == true, "\(table)")
        for parent in try String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_list('\(table)')") {
          #expect(all.contains(parent), "\(table) → \(parent)")
        }
      }
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test func everyConstraintAndIndexIsNamedByTheRule() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.database.read { db in
      for table in try tables(db) {
        let sql = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = '\(table)'") ?? ""
        let named = sql.components(separatedBy: "CONSTRAINT ").dropFirst().map { $0.prefix { $0 != " " && $0 != "\n" } }
        #expect(named.contains("pk_\(table)"))
        #expect(Set(named).count == named.count, "\(table)")
        for name in named {
          #expect(["pk_", "fk_", "ck_"].contains { name.hasPrefix($0 + table) }, "\(name)")
          #expect(name.utf8.count <= 63, "PostgreSQL cuts names: \(name)")
        }
        // One CHECK, one name; and none without.
        #expect(sql.components(separatedBy: "CHECK (").count == sql.components(separatedBy: "CONSTRAINT ck_").count)
      }
      let indexes = try Row.fetchAll(
        db, sql: "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
      for index in indexes {
        let isUnique = (index["sql"] as String).hasPrefix("CREATE UNIQUE")
        #expect((index["name"] as String).hasPrefix((isUnique ? "uq_" : "ix_") + (index["tbl_name"] as String)))
      }
    }
  }

  @Test func prerequisitesNeverFormACircle() throws {
    let notebook = try Notebook.sample()
    func add(_ topic: String, needs prerequisite: String) throws {
      try notebook.execute(
        """
        INSERT INTO topic_prerequisites (topic_id, prerequisite_id, created_at, updated_at)
        VALUES ('\(topic)', '\(prerequisite)', '\(saturday.iso8601)', '\(saturday.iso8601)')
        """)
    }
    try add("g6-t1", needs: "g6-t2")
    try add("g6-t2", needs: "g6-t3")
    try add("g6-t1", needs: "g6-t3")
    #expect(throws: DatabaseError.self) { try add("g6-t3", needs: "g6-t1") }
    #expect(throws: DatabaseError.self) { try add("g6-t4", needs: "g6-t4") }
    try add("g6-t3", needs: "g6-t4")
    #expect(throws: DatabaseError.self) {
      try notebook.execute("UPDATE topic_prerequisites SET prerequisite_id = 'g6-t1' WHERE topic_id = 'g6-t3'")
    }
    try notebook.execute("UPDATE topic_prerequisites SET minimum_mastery = 70 WHERE topic_id = 'g6-t3'")
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM topic_prerequisites") == 4)
  }

  private func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          AND name NOT GLOB 'said_search*' ORDER BY name
        """)
  }
}
