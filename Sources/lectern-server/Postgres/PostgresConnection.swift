import CPostgres

/// One connection to PostgreSQL, for one thread at a time. Its calls block.
final class PostgresConnection {
  private let connection: OpaquePointer

  /// `target` is a URL or a list of `keyword=value`, as libpq takes it.
  init(to target: String) throws(PostgresFailure) {
    connection = try Self.connected(to: target)
  }

  deinit { PQfinish(connection) }

  /// Runs any number of statements; together they are one transaction unless they say otherwise.
  func run(_ sql: String) throws(PostgresFailure) {
    let result = PQexec(connection, sql)
    defer { PQclear(result) }
    try check(result)
  }

  /// Runs one statement. Arguments and answers are in PostgreSQL's text form; NULL is nil.
  @discardableResult
  func query(_ sql: String, _ arguments: [String?] = []) throws(PostgresFailure) -> [[String?]] {
    let texts = arguments.map { $0.map { ContiguousArray($0.utf8CString) } }
    let result = withPointers(to: texts[...], []) { pointers in
      PQexecParams(connection, sql, Int32(pointers.count), nil, pointers, nil, nil, 0)
    }
    defer { PQclear(result) }
    try check(result)
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { column in
        PQgetisnull(result, row, column) == 1 ? nil : Self.text(PQgetvalue(result, row, column))
      }
    }
  }

  /// One transaction: everything in `work`, or nothing.
  func transaction(
    _ work: (PostgresConnection) throws(PostgresFailure) -> Void
  ) throws(PostgresFailure) {
    try run("BEGIN")
    do throws(PostgresFailure) {
      try work(self)
    } catch {
      // A connection that is lost has rolled back already; the first failure is the one to tell.
      PQclear(PQexec(connection, "ROLLBACK"))
      throw error
    }
    try run("COMMIT")
  }

  private static func connected(to target: String) throws(PostgresFailure) -> OpaquePointer {
    guard let connection = PQconnectdb(target) else { throw .noConnection("out of memory") }
    let usual = "SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET client_encoding = 'UTF8'"
    if PQstatus(connection) == CONNECTION_OK {
      let result = PQexec(connection, usual)
      defer { PQclear(result) }
      if PQresultStatus(result) == PGRES_COMMAND_OK { return connection }
    }
    let reason = text(PQerrorMessage(connection))
    PQfinish(connection)
    throw .noConnection(reason)
  }

  private func check(_ result: OpaquePointer?) throws(PostgresFailure) {
    let status = PQresultStatus(result)
    if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return }
    throw .refused(
      state: Self.field("C", of: result) ?? "",
      message: Self.field("M", of: result) ?? Self.text(PQerrorMessage(connection)),
      constraint: Self.field("n", of: result))
  }

  /// A field of an error: `C` its SQLSTATE, `M` what it says, `n` the constraint.
  private static func field(_ code: Unicode.Scalar, of result: OpaquePointer?) -> String? {
    PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    var text = String(cString: pointer)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}

/// Calls `work` with a C string for each text, all alive at once.
private func withPointers<Result>(
  to texts: ArraySlice<ContiguousArray<CChar>?>, _ pointers: [UnsafePointer<CChar>?],
  _ work: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  guard let first = texts.first else { return work(pointers) }
  guard let first else { return withPointers(to: texts.dropFirst(), pointers + [nil], work) }
  return first.withUnsafeBufferPointer { buffer in
    withPointers(to: texts.dropFirst(), pointers + [buffer.baseAddress], work)
  }
}
