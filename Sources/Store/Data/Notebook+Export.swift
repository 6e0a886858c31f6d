import Foundation
import GRDB
import Learning

extension Notebook {
  /// Writes everything of one student into a new file (0600) of JSON Lines: what happened first, then what hangs on it,
  /// then settings. Never a password. What follows from the evidence is left out: it is rebuilt where the file is read.
  ///
  /// `.notFound` if there is no such student, `.fileExists` if there is a file already, unless `replacing`.
  public func export(
    _ student: Person.ID, to path: String, replacing: Bool = false, at now: Instant
  ) throws(NotebookFailure) -> DataReport {
    if NotebookFile.exists(path) && (!replacing || NotebookFile.isSame(path, self.path)) { throw .fileExists(path) }
    let partial = try NotebookFile.partial(of: path)
    do {
      let report = try read { db in
        try Self.requireStudent(student, db)
        var lines = try LineWriter(partial)
        let header = DataHeader(schema: SchemaStep.all.last?.name ?? "", student: student, written: now)
        try lines.write(header)
        for table in StudentTable.carried { try lines.write(table, of: student, db) }
        return DataReport(rows: try lines.close() - 1)
      }
      try write { db in try self.audit(.exported, student: student, at: now, db) }
      try NotebookFile.rename(partial, to: path)
      return report
    } catch {
      NotebookFile.discard(at: partial)
      throw error
    }
  }

  static func requireStudent(_ student: Person.ID, _ db: Database) throws {
    let role = try Role.fetchOne(
      db, sql: "SELECT role FROM users WHERE id = ? AND deleted_at IS NULL", arguments: [student])
    guard role == .student else { throw NotebookFailure.notFound }
  }
}

/// Writes JSON, a line a value.
private struct LineWriter {
  private let file: FileHandle
  private let encoder = JSONEncoder()
  private var waiting = Data()
  private var count = 0

  init(_ path: String) throws {
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  mutating func write(_ value: some Encodable) throws {
    waiting += try encoder.encode(value) + [UInt8(ascii: "\n")]
    count += 1
    if waiting.count > 1 << 20 { try flush() }
  }

  mutating func write(_ table: StudentTable, of student: Person.ID, _ db: Database) throws {
    // Without what is generated: it follows from the rest.
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", arguments: [table.name]
    ).filter { !table.record.keptHere.contains($0) }
    let order = table.record is any EvidenceRecord.Type ? "at, device_id, device_seq" : "created_at, \(table.owner)"
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.condition) ORDER BY \(order)",
      arguments: [student])
    while let row = try rows.next() {
      let cells = columns.enumerated().map { ($1, DataCell(row[$0])) }
      try write(DataLine(table: table.name, row: Dictionary(uniqueKeysWithValues: cells)))
    }
  }

  /// How many lines there are.
  mutating func close() throws -> Int {
    try flush()
    try file.synchronize()
    try file.close()
    return count
  }

  private mutating func flush() throws {
    try file.write(contentsOf: waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
