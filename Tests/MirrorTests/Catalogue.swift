/// What a database says of itself, one fact a line, in words that both engines share.
struct Catalogue {
  private(set) var facts: Set<String> = []

  /// Tables of one engine alone: what a machine or a migration keeps for itself, and the sync's own bookkeeping.
  static let standApart: Set = [
    "local_device", "grdb_migrations", "schema_migrations", "said", "said_search", "said_search_data",
    "said_search_idx",
    "said_search_docsize", "said_search_config",
  ]

  /// Every fact that one has and the other has not, sorted; empty where they mirror each other.
  func differences(from other: Catalogue, names: (String, String)) -> [String] {
    let ours = facts.subtracting(other.facts).map { "\($0) — only in \(names.0)" }
    let theirs = other.facts.subtracting(facts).map { "\($0) — only in \(names.1)" }
    return (ours + theirs).sorted()
  }

  mutating func add(table: String) { facts.insert("table \(table)") }

  mutating func add(
    column: String, of table: String, _ kind: String, nullable: Bool, default value: String?, isGenerated: Bool
  ) {
    let nullable = nullable ? "may be NULL" : "NOT NULL"
    let origin = isGenerated ? "generated" : value.map { "default \(normalised($0))" } ?? "no default"
    facts.insert("column \(table).\(column): \(kind), \(nullable), \(origin)")
  }

  mutating func add(primaryKey name: String, of table: String, columns: String) {
    facts.insert("primary key \(name) of \(table) (\(columns))")
  }

  mutating func add(uniqueKey name: String, of table: String, columns: String) {
    facts.insert("unique key \(name) of \(table) (\(columns))")
  }

  mutating func add(
    foreignKey name: String, of table: String, columns: String, to target: String, targetColumns: String,
    onUpdate: String, onDelete: String, isDeferred: Bool
  ) {
    facts.insert(
      "foreign key \(name) of \(table) (\(columns)) to \(target) (\(targetColumns)), on update \(onUpdate), "
        + "on delete \(onDelete)\(isDeferred ? ", deferred" : "")")
  }

  mutating func add(check name: String, of table: String) { facts.insert("check \(name) of \(table)") }

  mutating func add(unnamed constraint: String, of table: String) {
    facts.insert("a constraint of \(table) without a name: \(constraint)")
  }

  mutating func add(index name: String, of table: String, columns: [String], isUnique: Bool, where condition: String?) {
    let unique = isUnique ? "unique " : ""
    let condition = condition.map { " where \($0)" } ?? ""
    facts.insert("\(unique)index \(name) on \(table) (\(columns.joined(separator: ", ")))\(condition)")
  }

  mutating func add(view: String, columns: String) { facts.insert("view \(view) (\(columns))") }
}

/// The stated correspondence of types.
enum ColumnKind: String, CaseIterable {
  case text, integer, real, boolean, json, time, day

  /// PostgreSQL's name of it.
  var inPostgres: String {
    switch self {
    case .text: "text"
    case .integer: "bigint"
    case .real: "double precision"
    case .boolean: "boolean"
    case .json: "jsonb"
    case .time: "timestamp(3) with time zone"
    case .day: "date"
    }
  }

  /// SQLite's name of it.
  var inSQLite: String {
    switch self {
    case .text, .json, .time, .day: "TEXT"
    case .integer, .boolean: "INTEGER"
    case .real: "REAL"
    }
  }

  /// The check by which SQLite says a type that it has not.
  func form(of column: String) -> String? {
    switch self {
    case .text, .integer, .real: nil
    case .boolean: "\(column) IN (0, 1)"
    case .json: "\(column) IS NULL OR json_valid(\(column))"
    case .time: "\(column) GLOB '????-??-??T??:??:??.???Z'"
    case .day: "\(column) GLOB '????-??-??'"
    }
  }
}
