import GRDB

/// A column that names a row of a table: a foreign key.
struct RowReference {
  let column: String
  let target: String
  /// Whether the column may be empty.
  let isOptional: Bool

  static func all(of table: String, _ db: Database) throws -> [RowReference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key."from", key."table", column."notnull" = 0
        FROM pragma_foreign_key_list(?1) AS key JOIN pragma_table_info(?1) AS column ON column.name = key."from"
        """,
      arguments: [table]
    ).map { RowReference(column: $0[0], target: $0[1], isOptional: $0[2]) }
  }
}

/// Which rows there are, here or in a file that is being read in.
struct KnownRows {
  private var isHere: [String: [String: Bool]] = [:]

  mutating func arrive(_ id: String, in table: String) { isHere[table, default: [:]][id] = true }
  mutating func leaveOut(_ id: String, of table: String) { isHere[table]?[id] = false }

  mutating func contains(_ id: String, in table: String, _ db: Database) throws -> Bool {
    if let known = isHere[table]?[id] { return known }
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)")
    let known = try Bool.fetchOne(statement, arguments: [id]) == true
    isHere[table, default: [:]][id] = known
    return known
  }
}
