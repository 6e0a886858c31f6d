import GRDB
import Learning

/// A row of a table as a value: a property for each column but the generated ones, which SQLite computes. The kind of
/// row decides what can be done with it.
protocol StoredRecord: Codable, Equatable, Sendable, FetchableRecord, EncodableRecord, TableRecord {}

/// Something that happened. It can be added; no update and no deletion is to be had.
protocol EvidenceRecord: StoredRecord {
  var at: HybridTime { get }
  var deviceID: String { get }
  var deviceSeq: Int { get }
}

/// Computed from evidence: written over whenever more evidence is folded.
protocol DerivedRecord: StoredRecord {
  var stateVersion: Int { get }
}

/// What people set, plan and write. Who writes states the version that was read.
protocol SettingsRecord: StoredRecord {
  var stateVersion: Int { get }
  var updatedAt: Instant { get }
  var deviceID: String? { get }
  var deletedAt: Instant? { get }
}

extension StoredRecord {
  static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy { .convertToSnakeCase }

  /// `state_json` is `stateJSON`: the inverse of the encoding.
  static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy {
    .custom { column in ColumnKey(column) }
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
  /// Adds the fact. One that is there already stays as it is: merging is a union. Says whether it was new.
  @discardableResult
  func add(_ db: Database) throws -> Bool {
    try store(db, " ON CONFLICT (id) DO NOTHING")
    return db.changesCount > 0
  }
}

extension DerivedRecord {
  func insert(_ db: Database) throws { try store(db) }
}

extension SettingsRecord {
  func insert(_ db: Database) throws { try store(db) }
}

/// The property of a column.
private struct ColumnKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ column: String) {
    let words = column.split(separator: "_")
    stringValue = words.dropFirst().reduce(into: words.first.map(String.init) ?? "") { name, word in
      name += Self.initialisms.contains(word) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }
  }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  private static let initialisms: Set<Substring> = ["id", "json", "url"]
}
