import GRDB

@testable import Store
@testable import lectern_server

/// The two databases side by side, for one row at a time: nothing that is inserted stays. Keys and triggers are off, so
/// that only types, NOT NULL and checks speak.
struct TwoEngines {
  let sqlite: DatabaseQueue
  let postgres: PostgresConnection

  /// `sqlite` is a notebook's without its triggers; `postgres` is in a transaction, which is never committed.
  init(sqlite: DatabaseQueue, postgres: PostgresConnection) throws {
    (self.sqlite, self.postgres) = (sqlite, postgres)
    try postgres.run("SET session_replication_role = replica")
  }

  /// What each does with `row`.
  func insert(_ row: Cells, into table: TableShape) throws -> (sqlite: Verdict, postgres: Verdict) {
    (try insertIntoSQLite(row, into: table), try insertIntoPostgres(row, into: table))
  }

  func insertIntoSQLite(_ row: Cells, into table: TableShape) throws -> Verdict {
    let columns = row.keys.sorted()
    let marks = columns.map { _ in "?" }
    let sql = Self.insertion(of: columns, marks, into: table, returning: { $0.name })
    return try sqlite.writeWithoutTransaction { db in
      var verdict = Verdict.refusedOtherwise("")
      try db.inTransaction {
        do {
          let values = columns.map { row[$0]?.databaseValue ?? .null }
          let stored = try Row.fetchOne(db, sql: sql, arguments: StatementArguments(values))
          verdict = .taken(
            Self.generated(by: table) { column in
              (stored?[column.name] as DatabaseValue?).map { Cell(sqlite: $0, column.kind) }
            })
        } catch let error as DatabaseError {
          let message = error.message ?? ""
          let mark = "CHECK constraint failed: "
          verdict =
            message.hasPrefix(mark)
            ? .refused(check: String(message.dropFirst(mark.count))) : .refusedOtherwise(message)
        }
        return .rollback
      }
      return verdict
    }
  }

  func insertIntoPostgres(_ row: Cells, into table: TableShape) throws -> Verdict {
    let columns = row.keys.sorted()
    let marks = columns.indices.map { "$\($0 + 1)" }
    let sql = Self.insertion(of: columns, marks, into: table, returning: { "\($0.name)::text" })
    try postgres.run("SAVEPOINT before")
    let verdict: Verdict
    do throws(PostgresFailure) {
      let stored = try postgres.query(sql, columns.map { row[$0]?.postgresText })
      var values = (stored.first ?? []).makeIterator()
      verdict = .taken(
        Self.generated(by: table) { column in values.next().map { Cell(postgres: $0, column.kind) } })
    } catch {
      guard case .refused(let state, let message, let constraint) = error else { throw error }
      verdict = state == "23514" ? .refused(check: constraint ?? "") : .refusedOtherwise("\(state) \(message)")
    }
    try postgres.run("ROLLBACK TO before; RELEASE before")
    return verdict
  }

  private static func generated<Value>(
    by table: TableShape, _ value: (TableShape.Column) -> Value?
  ) -> [String: Value] {
    var values: [String: Value] = [:]
    for column in table.columns where column.isGenerated { values[column.name] = value(column) }
    return values
  }

  private static func insertion(
    of columns: [String], _ marks: [String], into table: TableShape, returning: (TableShape.Column) -> String
  ) -> String {
    let generated = table.columns.filter(\.isGenerated).map(returning)
    let names = columns.joined(separator: ", ")
    let row = "INSERT INTO \(table.name) (\(names)) VALUES (\(marks.joined(separator: ", ")))"
    return generated.isEmpty ? row : row + " RETURNING " + generated.joined(separator: ", ")
  }
}

extension Cell {
  /// What SQLite generated; a whole number of a REAL column comes as an integer.
  init(sqlite value: DatabaseValue, _ kind: ColumnKind?) {
    switch value.storage {
    case .null: self = .null
    case .int64(let integer): self = kind == .real ? .real(Double(integer)) : .integer(integer)
    case .double(let real): self = .real(real)
    case .string(let text): self = .text(text)
    case .blob: self = .text("a blob")
    }
  }

  /// What PostgreSQL generated, as SQLite stores a column of that kind.
  init(postgres text: String?, _ kind: ColumnKind?) {
    guard let text else { self = .null; return }
    switch kind {
    case .integer: self = Int64(text).map(Cell.integer) ?? .text(text)
    case .boolean: self = .integer(text == "true" ? 1 : 0)
    case .real: self = Double(text).map(Cell.real) ?? .text(text)
    default: self = .text(text)
    }
  }
}

/// What was found about the checks of a table.
struct CheckFindings {
  /// Rows that one engine takes and the other refuses, or for which they generate different values.
  var disagreements: [String] = []
  /// Checks for which no row was found that both take, or none that both refuse on its account.
  var unproved: [String] = []
  var checks = 0
  var rows = 0

  mutating func examine(_ table: TableShape, in engines: TwoEngines) throws {
    let rows = CheckRows(table: table)
    guard let row = try validRow(rows, in: engines) else {
      return unproved.append("\(table.name): no row was found that SQLite takes")
    }
    for check in table.checks {
      checks += 1
      var (bothTook, bothRefused) = (false, false)
      for assignment in rows.assignments(for: check) {
        let candidate = row.merging(assignment) { $1 }
        let (sqlite, postgres) = try engines.insert(candidate, into: table)
        self.rows += 1
        if sqlite.isTaken || postgres.isTaken, sqlite != postgres {
          disagreements.append("\(check.name): \(assignment): SQLite \(sqlite), PostgreSQL \(postgres)")
        }
        bothTook = bothTook || (sqlite.isTaken && postgres.isTaken)
        // Where two checks refuse a row, SQLite names the first of the table and PostgreSQL the first by name.
        let isNamed = sqlite == .refused(check: check.name) || postgres.refuses(check)
        bothRefused = bothRefused || (!sqlite.isTaken && !postgres.isTaken && isNamed)
      }
      if !bothTook { unproved.append("\(check.name): no row that both take") }
      if !bothRefused { unproved.append("\(check.name): no row that both refuse for it") }
    }
  }

  /// A row that SQLite takes: the plain one, with what its checks object to put right one after the other.
  private func validRow(_ rows: CheckRows, in engines: TwoEngines) throws -> Cells? {
    var row = rows.plainRow
    for _ in rows.table.checks.indices {
      guard case .refused(let name) = try engines.insertIntoSQLite(row, into: rows.table) else { break }
      guard let check = rows.table.checks.first(where: { $0.name == name }) else { return nil }
      for assignment in rows.assignments(for: check) {
        let candidate = row.merging(assignment) { $1 }
        let verdict = try engines.insertIntoSQLite(candidate, into: rows.table)
        if verdict.isTaken { return candidate }
        if verdict.isProgress(from: name, in: rows.table) {
          row = candidate
          break
        }
      }
    }
    return try engines.insertIntoSQLite(row, into: rows.table).isTaken ? row : nil
  }
}

extension Verdict {
  /// Whether PostgreSQL refused on account of that check, or of the type that says the same.
  func refuses(_ check: TableShape.Check) -> Bool {
    switch self {
    case .taken: false
    case .refused(let name): name == check.name
    // 22: data exception. A value has not the form of its type.
    case .refusedOtherwise(let reason): check.kindSaid != nil && reason.hasPrefix("22")
    }
  }

  /// Whether the check that refuses now is a later one of the table: SQLite asks them in order.
  fileprivate func isProgress(from name: String, in table: TableShape) -> Bool {
    guard case .refused(let next) = self else { return false }
    let order = table.checks.map(\.name)
    guard let before = order.firstIndex(of: name), let now = order.firstIndex(of: next) else { return false }
    return now > before
  }
}
