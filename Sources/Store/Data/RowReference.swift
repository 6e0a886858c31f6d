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
