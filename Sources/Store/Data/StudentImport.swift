import Foundation
import GRDB
import Learning

/// A student's file on its way into a notebook. It may come from anybody: every row must be the student's own, and fit
/// its table. The file is read twice: once to see what there is, and once to store what happened, line by line.
struct StudentImport {
  /// Somebody, a setting or a sitting: few, and held until it is known what they point to.
  private struct Arrival {
    let line: Int
    let table: StudentTable
    var cells: [String: DatabaseValue]
  }

  let student: Person.ID
  private(set) var report = DataReport()
  /// When the newest fact of the file was written.
  private(set) var newest: HybridTime?
  let bytes: [UInt8]
  private var arrivals: [Arrival] = []
  let facts: [String: [LinePlace]]
  private var known: KnownRows

  /// Looks through the whole file. Nothing is stored.
  init(_ bytes: [UInt8]) throws {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    student = try Self.header(bytes[..<end]).student
    self.bytes = bytes
    var lines = DataLines(bytes, after: end)
    try lines.read()
    facts = lines.facts
    known = KnownRows(facts, in: bytes)
    for line in lines.others {
      arrivals.append(Arrival(line: line.line, table: line.table, cells: line.cells))
      if let id = line.cells["id"].flatMap(String.fromDatabaseValue) { known.arrive(id, in: line.table.name) }
    }
    try requireOneOwner()
  }

  private static func header(_ line: ArraySlice<UInt8>) throws -> DataHeader {
    if line.isEmpty { throw NotebookFailure.unreadable(line: 1, "the file is empty") }
    let header: DataHeader
    do {
      header = try JSONDecoder().decode(DataHeader.self, from: Data(line))
    } catch {
      throw NotebookFailure.unreadable(line: 1, "this is no file of a student")
    }
    guard header.format == DataHeader.format, SchemaStep.all.contains(where: { $0.name == header.schema }) else {
      throw NotebookFailure.newerVersion
    }
    return header
  }

  /// Nothing of anybody else, and one account, of a student. Facts are looked at when they are stored.
  private func requireOneOwner() throws {
    var parents: [String: Set<DatabaseValue>] = [:]
    for arrival in arrivals { parents[arrival.table.name, default: []].insert(arrival.cells["id"] ?? .null) }
    for arrival in arrivals {
      let owner = arrival.cells[arrival.table.owner] ?? .null
      var isTheirs: Bool = owner == student.databaseValue
      if let parent = arrival.table.parent { isTheirs = parents[parent.table]?.contains(owner) == true }
      guard isTheirs else { throw DataMistake("this is somebody else's").failure(line: arrival.line) }
    }
    let accounts = arrivals.filter { $0.table.name == "users" }
    guard accounts.count == 1, accounts[0].cells["role"] == Role.student.databaseValue else {
      throw DataMistake("this is no student").failure(line: accounts.last?.line ?? 1)
    }
  }

  // MARK: - References

  /// What a person, a setting or a sitting points to that is neither in the file nor here: a column that may be empty
  /// is emptied, a setting that is about somebody unknown is left out. A sitting is never left out: without what it
  /// hangs on the file is refused, as it is for a fact.
  mutating func settleReferences(_ db: Database) throws {
    var references: [String: [RowReference]] = [:]
    for table in StudentTable.carried { references[table.name] = try RowReference.all(of: table.name, db) }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in arrivals.indices.reversed() {
        let arrival = arrivals[index]
        for reference in references[arrival.table.name] ?? [] {
          guard let cell = arrival.cells[reference.column], let id = String.fromDatabaseValue(cell),
            try !known.contains(id, in: reference.target, db)
          else { continue }
          if reference.isOptional {
            arrivals[index].cells[reference.column] = .null
            continue
          }
          guard arrival.table.record is any SettingsRecord.Type else {
            throw DataMistake("\(reference.target) has no \(id)").failure(line: arrival.line)
          }
          if let own = arrival.cells["id"].flatMap(String.fromDatabaseValue) {
            known.leaveOut(own, of: arrival.table.name)
          }
          arrivals.remove(at: index)
          report.leftOut += 1
          isSettled = false
          break
        }
      }
    }
  }

  // MARK: - Storing

  /// Who it is and what they set, their sittings, and what happened in them.
  mutating func store(_ db: Database) throws {
    // A note of a tutor may point to a fact, and facts come last.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let sittings = arrivals.filter { !($0.table.record is any SettingsRecord.Type) }
    for arrival in arrivals where arrival.table.record is any SettingsRecord.Type { try store(arrival, db) }
    for arrival in sittings { try store(arrival, db) }
    for table in StudentTable.evidence {
      try store(facts[table.name] ?? [], of: table, db)
      // An answer hangs on its problem: one that a model made up is in the journal, which comes before the answers.
      if table.name == EventRecord.databaseTableName {
        try InventedItem.complete(of: student, device: LocalDevice(db).id, db)
      }
    }
  }

  private mutating func store(_ arrival: Arrival, _ db: Database) throws {
    let isNew = try refusing(line: arrival.line) {
      if let type = arrival.table.record as? any SettingsRecord.Type { return try merge(type, arrival, db) }
      return try Self.begin(arrival.table, arrival.cells, db)
    }
    if isNew { report.rows += 1 } else { report.known += 1 }
  }

  private mutating func store(_ facts: [LinePlace], of table: StudentTable, _ db: Database) throws {
    guard !facts.isEmpty, let record = table.record as? any EvidenceRecord.Type else { return }
    var writer = try EvidenceWriter(record, owner: table.owner, student, db)
    var scanner = DataLineScanner(bytes)
    for fact in facts {
      let isNew = try refusing(line: fact.line) {
        try scanner.scan(at: fact.position)
        return try writer.add(scanner, &known)
      }
      if isNew { report.rows += 1 } else { report.known += 1 }
    }
    newest = max(newest, HybridTime(utf8: writer.newest[...]))
  }

  private func merge<Record: SettingsRecord>(_: Record.Type, _ arrival: Arrival, _ db: Database) throws -> Bool {
    var cells = arrival.cells
    for column in Record.keptHere { cells[column] = nil }
    // A file of an earlier Lectern lacks what was added since.
    for column in try db.columns(in: Record.databaseTableName) where column.isNotNull && cells[column.name] == nil {
      guard let value = column.defaultValueSQL else { continue }
      cells[column.name] = try DatabaseValue.fetchOne(db, sql: "SELECT \(value)")
    }
    let key = try db.primaryKey(Record.databaseTableName).columns[0]
    let isSomebodyElses = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(arrival.table.name) WHERE \(key) = ?2 AND NOT (\(arrival.table.condition)))
        """,
      arguments: [student, cells[key] ?? .null])
    if isSomebodyElses == true { throw DataMistake("this is somebody else's") }
    return try Record(row: Row(cells)).merge(db)
  }

  /// A sitting as it was begun. It takes no day, until its events are folded.
  private static func begin(
    _ table: StudentTable, _ cells: [String: DatabaseValue], _ db: Database
  ) throws -> Bool {
    let isThere = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table.name) WHERE id = ?)"),
      arguments: [cells["id"] ?? .null])
    if isThere == true { return false }
    if table.record is SessionRecord.Type {
      var session = try SessionRecord(row: Row(cells))
      session.status = .abandoned
      session.isPaused = false
      (session.examScore, session.examTotal, session.completedAt) = (nil, nil, nil)
      try session.insert(db)
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

/// Does what one line asks for, and names the line where it cannot be done.
private func refusing<Result>(line: Int, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let mistake as DataMistake {
    throw mistake.failure(line: line)
  } catch let error as DecodingError {
    throw NotebookFailure.unreadable(line: line, "\(error)")
  } catch let error as RowDecodingError {
    throw NotebookFailure.unreadable(line: line, "\(error)")
  } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
    if error.violatesUniqueness(of: "users.username") { throw NotebookFailure.nameTaken }
    throw NotebookFailure.unreadable(line: line, error.message ?? "\(error)")
  }
}

/// The later of two moments, either of which may be missing.
private func max(_ a: HybridTime?, _ b: HybridTime?) -> HybridTime? {
  guard let a, let b else { return a ?? b }
  return Swift.max(a, b)
}
