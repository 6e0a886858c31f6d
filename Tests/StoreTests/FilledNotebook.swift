import GRDB
@testable import Store

/// One row in every table that there is, each column filled; made from the catalogue, so that a new table is filled
/// without a word here unless a CHECK of it spans columns.
struct FilledNotebook {
  /// The person whom everything belongs to.
  static let student = "users-student"

  let tables: [String]

  /// Fills the tables of `db` that stand, but for those that refer to one that a later step makes: nobody can write
  /// there yet. References are checked when all is written.
  init(_ db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let standing = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          AND name NOT LIKE 'said%' AND name <> 'local_device' ORDER BY name <> 'users', name
        """)
    tables = try standing.filter { table in
      let targets = try String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_list('\(table)')")
      return targets.allSatisfy(standing.contains)
    }
    for table in tables {
      switch table {
      case "users": for role in ["tutor", "parent", "student"] { try Self.fill(table, role, db) }
      case "topics", "concepts": for id in ["\(table)-1", "\(table)-2"] { try Self.fill(table, id, db) }
      default: try Self.fill(table, "", db)
      }
    }
  }

  private static func fill(_ table: String, _ which: String, _ db: Database) throws {
    let sql = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]) ?? ""
    var keys: [String: String] = [:]
    for key in try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))") { keys[key["from"]] = key["table"] }
    var values: [String: String] = [:]
    for column in try Row.fetchAll(db, sql: "PRAGMA table_xinfo(\(table))") where column["hidden"] == 0 {
      let name: String = column["name"]
      if let target = keys[name] {
        values[name] = "'\(id(of: target, in: name))'"
      } else {
        values[name] = value(of: name, type: column["type"], in: table, sql)
      }
    }
    values.merge(exceptions[table] ?? [:]) { $1 }
    if table == "users" {
      for name in ["id", "cognito_sub", "email", "phone", "username"] { values[name] = "'users-\(which)'" }
      values.merge(["role": "'\(which)'", "telegram_id": "\(which.utf8.count)"]) { $1 }
    }
    if table == "topics" { values.merge(["id": "'\(which)'", "parent_id": "NULL"]) { $1 } }
    if table == "concepts" { values["id"] = "'\(which)'" }
    let cells = values.sorted { $0.key < $1.key }
    try db.execute(
      sql: """
        INSERT INTO \(table) (\(cells.map(\.key).joined(separator: ", ")))
        VALUES (\(cells.map(\.value).joined(separator: ", ")))
        """)
  }

  /// What a CHECK over several columns asks for.
  private static let exceptions: [String: [String: String]] = [
    "topic_prerequisites": ["prerequisite_id": "'topics-2'"],
    "concept_prerequisites": ["prerequisite_id": "'concepts-2'"],
    "practice_sessions": ["status": "'completed'"],
    "sessions": ["status": "'completed'", "is_paused": "0", "exam_total": "5"],
    "events": ["session_id": "NULL"],
    // By no rule that there is: what stands in the other tables is no fold of anything.
    "learner_folds": ["rule": "0"],
    "responses": ["session_id": "NULL", "practice_assignment_id": "NULL"],
    "summaries": ["session_id": "NULL"],
    "overrides": ["summary_id": "NULL", "practice_assignment_id": "NULL", "qa_interaction_id": "NULL"],
    "disputes": ["dispute_id": "NULL", "ruled_outcome": "NULL"],
    "memory_events": ["processing_status": "'processed'"],
    "threads": ["problem_id": "NULL", "event_id": "NULL", "qa_interaction_id": "NULL", "status": "'closed'"],
  ]

  private static func id(of table: String, in column: String) -> String {
    guard table == "users" else { return "\(table)-1" }
    switch column {
    case "tutor_id", "teacher_id", "author_user_id", "escalated_to_tutor_id": return "users-tutor"
    case "guardian_id": return "users-parent"
    default: return student
    }
  }

  private static func value(of name: String, type: String, in table: String, _ sql: String) -> String {
    if name == "id" { return "'\(table)-1'" }
    if name == "at" { return "'2026-11-20T03:00:00.000Z-0001'" }
    if name == "deleted_at" { return "NULL" }
    if sql.contains("(\(name) GLOB '????-??-??')") { return "'2026-11-20'" }
    if sql.contains("(\(name) GLOB '????-??-??T") { return "'2026-11-20T03:00:00.000Z'" }
    if sql.contains("json_valid(\(name))") { return "'[1]'" }
    if let list = sql.range(of: "(\(name) IN ("), let quote = sql[list.upperBound...].firstIndex(of: "'") {
      let rest = sql[sql.index(after: quote)...]
      if sql[list.upperBound..<quote].allSatisfy(\.isWhitespace) { return "'\(rest.prefix { $0 != "'" })'" }
    }
    switch type {
    case "INTEGER": return name.hasPrefix("rating") ? "1000" : "1"
    case "REAL": return "1"
    default: return "'\(name) \u{9A5}'"
    }
  }
}
