import GRDB
import GRDBSQLite
import Learning

/// Stores the evidence of one table: one prepared statement, into which the cells of a line go as they stand in the
/// file. Every cell is looked at as `EvidenceRecord` would look at it, and SQLite checks the row.
struct EvidenceWriter {
  private let db: Database
  private let columns: [EvidenceColumn]
  private let statement: Statement
  private let table: [UInt8]
  /// The column that says whose a fact is, and whose it must be.
  private let owner: (index: Int?, id: [UInt8])
  /// The cells of a row in the order of `columns`.
  private var row: [DataLineScanner.Cell]
  /// For each column the reference that was found last: rows in a row often point to the same.
  private var found: [[UInt8]]
  /// `at` of the newest fact, as it stands in the file: such texts sort as time does.
  private(set) var newest: [UInt8] = []

  init(_ record: any EvidenceRecord.Type, owner: String, _ student: Person.ID, _ db: Database) throws {
    self.db = db
    table = Array(record.databaseTableName.utf8)
    columns = try EvidenceColumn.all(of: record, RowReference.all(of: record.databaseTableName, db), db)
    statement = try db.makeStatement(sql: record.insertion(of: columns.map(\.name), record.unlessKnown))
    self.owner = (columns.firstIndex { $0.name == owner }, Array(student.rawValue.utf8))
    row = Array(repeating: .null, count: columns.count)
    found = Array(repeating: [], count: columns.count)
  }

  /// Adds the line that was scanned last. Says whether the fact is new.
  mutating func add(_ line: DataLineScanner, _ known: inout KnownRows) throws -> Bool {
    guard line.isText(line.table, table) else { throw DataMistake("this is of another table") }
    try arrange(line)
    guard let index = owner.index, case .text(let range) = row[index], line.isText(range, owner.id) else {
      throw DataMistake("this is somebody else's")
    }
    for index in columns.indices {
      try columns[index].requireFit(row[index], line.text)
      try settleReference(at: index, line, &known)
      if columns[index].form == .hybridTime, case .text(let range) = row[index],
        newest.lexicographicallyPrecedes(line.text[range])
      {
        newest = Array(line.text[range])
      }
    }
    try insert(line.text)
    return db.changesCount > 0
  }

  /// Puts the cells of a line in the order of `columns`. What is missing is null.
  private mutating func arrange(_ line: DataLineScanner) throws(DataMistake) {
    if line.columns.count == columns.count,
      columns.indices.allSatisfy({ line.isText(line.columns[$0], columns[$0].utf8) })
    {
      for index in row.indices { row[index] = line.cells[index] }
      return
    }
    for index in row.indices { row[index] = .null }
    var filled: Set<Int> = []
    for (name, cell) in zip(line.columns, line.cells) {
      guard let index = columns.firstIndex(where: { line.isText(name, $0.utf8) }) else {
        throw DataMistake("there is no column \(line.string(name))")
      }
      guard filled.insert(index).inserted else { throw DataMistake("\(columns[index].name) is there twice") }
      row[index] = cell
    }
  }

  /// What a fact points to that is nowhere is emptied, where it may be; a fact is never left out.
  private mutating func settleReference(at index: Int, _ line: DataLineScanner, _ known: inout KnownRows) throws {
    guard let reference = columns[index].reference, case .text(let range) = row[index],
      !line.isText(range, found[index])
    else { return }
    let id = line.string(range)
    if try known.contains(id, in: reference.target, db) {
      found[index] = Array(line.text[range])
    } else if reference.isOptional {
      row[index] = .null
    } else {
      throw DataMistake("\(reference.target) has no \(id)")
    }
  }

  private func insert(_ text: [UInt8]) throws {
    let compiled = statement.sqliteStatement
    // What is bound is only looked at while the statement runs: no cell is copied.
    let code = text.withUnsafeBytes { text in
      for (index, cell) in row.enumerated() {
        let code = Self.bind(cell, of: text, to: compiled, at: CInt(index + 1))
        if code != SQLITE_OK { return code }
      }
      return sqlite3_step(compiled)
    }
    defer {
      sqlite3_reset(compiled)
      sqlite3_clear_bindings(compiled)
    }
    if code != SQLITE_DONE {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
    }
  }

  private static func bind(
    _ cell: DataLineScanner.Cell, of text: UnsafeRawBufferPointer, to compiled: SQLiteStatement, at place: CInt
  ) -> CInt {
    switch cell {
    case .null: return sqlite3_bind_null(compiled, place)
    case .integer(let integer): return sqlite3_bind_int64(compiled, place, integer)
    case .real(let real): return sqlite3_bind_double(compiled, place, real)
    case .text(let range):
      let characters = UnsafeRawBufferPointer(rebasing: text[range]).assumingMemoryBound(to: CChar.self)
      return sqlite3_bind_text64(
        compiled, place, characters.baseAddress, UInt64(range.count), nil, UInt8(SQLITE_UTF8))
    }
  }
}
