import Foundation
import GRDB
import Learning

/// The rows of a student's file, on their way into a notebook. A file may come from anybody: every row must be the
/// student's own, and fit its table.
struct StudentImport {
  private struct Arrival {
    let line: Int
    let table: StudentTable
    var cells: [String: DatabaseValue]
  }

  let student: Person.ID
  private(set) var report = DataReport()
  private var arrivals: [Arrival] = []

  init(_ data: Data) throws {
    var lines = data.split(separator: UInt8(ascii: "\n")).enumerated().makeIterator()
    guard let first = lines.next() else { throw NotebookFailure.unreadable(line: 1, "the file is empty") }
    let header: DataHeader = try Self.decoded(first.element, line: 1)
    guard header.format == DataHeader.format, SchemaStep.all.contains(where: { $0.name == header.schema }) else {
      throw NotebookFailure.newerVersion
    }
    student = header.student
    let tables = Dictionary(uniqueKeysWithValues: StudentTable.carried.map { ($0.name, $0) })
    while let (index, text) = lines.next() {
      let line: DataLine = try Self.decoded(text, line: index + 1)
      guard let table = tables[line.table] else {
        throw NotebookFailure.unreadable(line: index + 1, "\(line.table) is no table of a student")
      }
      arrivals.append(Arrival(line: index + 1, table: table, cells: line.row.mapValues(\.value)))
    }
    try requireOneOwner()
  }

  private static func decoded<Value: Decodable>(_ text: Data, line: Int) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: text)
    } catch {
      throw NotebookFailure.unreadable(line: line, "\(error)")
    }
  }

  /// Nothing of anybody else, no other role, and one account.
  private func requireOneOwner() throws {
    var parents: [String: Set<DatabaseValue>] = [:]
    for arrival in arrivals { parents[arrival.table.name, default: []].insert(arrival.cells["id"] ?? .null) }
    for arrival in arrivals {
      let owner = arrival.cells[arrival.table.owner] ?? .null
      var isTheirs: Bool = owner == student.databaseValue
      if let parent = arrival.table.parent { isTheirs = parents[parent.table]?.contains(owner) == true }
      guard isTheirs else { throw NotebookFailure.unreadable(line: arrival.line, "this is somebody else's") }
    }
    let accounts = arrivals.filter { $0.table.name == "users" }
    guard accounts.count == 1, accounts[0].cells["role"] == Role.student.databaseValue else {
      throw NotebookFailure.unreadable(line: 1, "this is no student")
    }
  }

  /// When the newest fact of the file was written.
  var newest: HybridTime? {
    arrivals.lazy.compactMap { $0.cells["at"].flatMap(HybridTime.fromDatabaseValue) }.max()
  }

  // MARK: - References

  /// What a row points to that is neither in the file nor here: a column that may be empty is emptied, a setting that
  /// is about somebody unknown is left out. A fact is never left out: without its problem the file is refused.
  mutating func settleReferences(_ db: Database) throws {
    var keys: [String: [(column: String, target: String, isOptional: Bool)]] = [:]
    for table in StudentTable.carried {
      keys[table.name] = try Row.fetchAll(
        db,
        sql: """
          SELECT key."from", key."table", column."notnull" = 0
          FROM pragma_foreign_key_list(?1) AS key JOIN pragma_table_info(?1) AS column ON column.name = key."from"
          """,
        arguments: [table.name]
      ).map { ($0[0], $0[1], $0[2]) }
    }
    var isHere: [String: [DatabaseValue: Bool]] = [:]
    for arrival in arrivals {
      if let id = arrival.cells["id"] { isHere[arrival.table.name, default: [:]][id] = true }
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in arrivals.indices.reversed() {
        for key in keys[arrivals[index].table.name] ?? [] {
          guard let id = arrivals[index].cells[key.column], !id.isNull else { continue }
          if try Self.known(id, key.target, &isHere, db) { continue }
          if key.isOptional {
            arrivals[index].cells[key.column] = .null
            continue
          }
          let arrival = arrivals[index]
          guard arrival.table.record is any SettingsRecord.Type else {
            throw NotebookFailure.unreadable(line: arrival.line, "\(key.target) has no \(id)")
          }
          if let own = arrival.cells["id"] { isHere[arrival.table.name]?[own] = false }
          arrivals.remove(at: index)
          report.leftOut += 1
          isSettled = false
          break
        }
      }
    }
  }

  private static func known(
    _ id: DatabaseValue, _ table: String, _ isHere: inout [String: [DatabaseValue: Bool]], _ db: Database
  ) throws -> Bool {
    if let known = isHere[table]?[id] { return known }
    let known =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)", arguments: [id]) == true
    isHere[table, default: [:]][id] = known
    return known
  }

  // MARK: - Storing

  mutating func store(_ db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for arrival in arrivals {
      let isNew: Bool
      do {
        isNew =
          switch arrival.table.record {
          case let type as any EvidenceRecord.Type: try Self.add(type, arrival.cells, db)
          case let type as any SettingsRecord.Type: try merge(type, arrival, db)
          default: try Self.begin(arrival.table, arrival.cells, db)
          }
      } catch let error as DecodingError {
        throw NotebookFailure.unreadable(line: arrival.line, "\(error)")
      } catch let error as RowDecodingError {
        throw NotebookFailure.unreadable(line: arrival.line, "\(error)")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        if error.violatesUniqueness(of: "users.username") { throw NotebookFailure.nameTaken }
        throw NotebookFailure.unreadable(line: arrival.line, error.message ?? "\(error)")
      }
      if isNew { report.rows += 1 } else { report.known += 1 }
    }
  }

  private static func add<Record: EvidenceRecord>(
    _: Record.Type, _ cells: [String: DatabaseValue], _ db: Database
  ) throws -> Bool {
    try Record(row: Row(cells)).add(db)
  }

  private func merge<Record: SettingsRecord>(_: Record.Type, _ arrival: Arrival, _ db: Database) throws -> Bool {
    var cells = arrival.cells
    for column in Record.keptHere { cells[column] = nil }
    let key = try db.primaryKey(Record.databaseTableName).columns[0]
    let isSomebodyElses = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(arrival.table.name) WHERE \(key) = ?2 AND NOT (\(arrival.table.condition)))
        """,
      arguments: [student, cells[key] ?? .null])
    if isSomebodyElses == true {
      throw NotebookFailure.unreadable(line: arrival.line, "this is somebody else's")
    }
    return try Record(row: Row(cells)).merge(db)
  }

  /// A sitting as it was begun. It takes no day, until its events are folded.
  private static func begin(
    _ table: StudentTable, _ cells: [String: DatabaseValue], _ db: Database
  ) throws -> Bool {
    let isThere = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name) WHERE id = ?)", arguments: [cells["id"] ?? .null])
    if isThere == true { return false }
    if table.record is SessionRecord.Type {
      try SessionRecord(row: Row(cells)).insert(db)
    } else {
      var session = try PracticeSessionRecord(row: Row(cells))
      session.status = .abandoned
      session.completedAt = nil
      session.problemsCorrect = 0
      session.totalTimeSeconds = 0
      try session.insert(db)
    }
    return true
  }
}
