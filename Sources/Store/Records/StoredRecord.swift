import GRDB
import Learning

/// A row of a table as a value: a property for each column but the generated ones, which SQLite computes. The kind of
/// row decides what can be done with it.
protocol StoredRecord: Codable, Equatable, Sendable, FetchableRecord, EncodableRecord {
  static var databaseTableName: String { get }
  /// Columns that never leave this machine, and that nothing which comes from elsewhere overwrites.
  static var keptHere: Set<String> { get }
}

/// Something that happened. It can be added; no update and no deletion is to be had.
protocol EvidenceRecord: StoredRecord {
  /// Columns that hold a moment, beside `at` and `created_at`, which all evidence has.
  static var moments: Set<String> { get }
  var at: HybridTime { get }
  var deviceID: String { get }
  var deviceSeq: Int { get }
}

/// Computed from evidence: written over whenever more evidence is folded.
protocol DerivedRecord: StoredRecord, TableRecord {
  var stateVersion: Int { get }
}

/// What people set, plan and write. Who writes states the version that was read.
protocol SettingsRecord: StoredRecord, TableRecord {
  var stateVersion: Int { get }
  var updatedAt: Instant { get }
  var deviceID: String? { get }
  var deletedAt: Instant? { get }
}

extension StoredRecord {
  static var keptHere: Set<String> { [] }

  /// `stateJSON` is `state_json`.
  static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy {
    .custom { property in ColumnNames.column(of: property.stringValue) }
  }

  static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy {
    .custom { column in ColumnNames.Property(column) }
  }

  /// The statement that stores what `databaseDictionary` holds, with a parameter for each of `columns`.
  static func insertion(of columns: [String], _ conflict: String = "") -> String {
    let parameters = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(databaseTableName) (\(columns.joined(separator: ", "))) VALUES (\(parameters))\(conflict)"
  }

  fileprivate func store(_ db: Database, _ conflict: String = "") throws {
    let cells = try databaseDictionary.sorted { $0.key < $1.key }
    let sql = Self.insertion(of: cells.map(\.key), conflict)
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(cells.map(\.value)))
  }
}

extension EvidenceRecord {
  static var moments: Set<String> { [] }

  /// How a fact that is there already is left as it is.
  static var unlessKnown: String { " ON CONFLICT (id) DO NOTHING" }

  /// Adds the fact. One that is there already stays as it is: merging is a union. Says whether it was new.
  @discardableResult
  func add(_ db: Database) throws -> Bool {
    try store(db, Self.unlessKnown)
    return db.changesCount > 0
  }
}

extension DerivedRecord {
  func insert(_ db: Database) throws { try store(db) }
}

extension SettingsRecord {
  func insert(_ db: Database) throws { try store(db) }

  /// Stores the row where it is new, or newer than the one that is there: by (`updated_at`, `device_id`), as every
  /// machine decides. Says whether anything was written.
  func merge(_ db: Database) throws -> Bool {
    let cells = try databaseDictionary
    let key = try db.primaryKey(Self.databaseTableName).columns
    let isThisRow = key.map { "\($0) = ?" }.joined(separator: " AND ")
    let name = key.map { cells[$0] ?? .null }
    let there = try Row.fetchOne(
      db, sql: "SELECT updated_at, device_id FROM \(Self.databaseTableName) WHERE \(isThisRow)",
      arguments: StatementArguments(name))
    guard let there else {
      try insert(db)
      return true
    }
    guard (updatedAt, deviceID ?? "") > (there[0] as Instant, there[1] ?? "") else { return false }
    let changed = cells.filter { !key.contains($0.key) && !Self.keptHere.contains($0.key) }.sorted { $0.key < $1.key }
    try db.cachedStatement(
      sql: """
        UPDATE \(Self.databaseTableName) SET \(changed.map { "\($0.key) = ?" }.joined(separator: ", "))
        WHERE \(isThisRow)
        """
    ).execute(arguments: StatementArguments(changed.map(\.value) + name))
    return true
  }
}
