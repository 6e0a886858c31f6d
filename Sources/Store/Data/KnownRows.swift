import GRDB

/// Where a line of a student's file begins.
struct LinePlace {
  /// From 1, as editors count.
  let line: Int
  let position: Int
}

/// Which rows there are, in the notebook or in a file that is being read in.
struct KnownRows {
  private var isHere: [String: [String: Bool]] = [:]
  /// The facts of the file that nobody has asked for yet, by table.
  private var unread: [String: [LinePlace]]
  private var scanner: DataLineScanner

  init(_ facts: [String: [LinePlace]], in bytes: [UInt8]) {
    unread = facts
    scanner = DataLineScanner(bytes)
  }

  mutating func arrive(_ id: String, in table: String) { isHere[table, default: [:]][id] = true }
  mutating func leaveOut(_ id: String, of table: String) { isHere[table]?[id] = false }

  mutating func contains(_ id: String, in table: String, _ db: Database) throws -> Bool {
    if let facts = unread.removeValue(forKey: table) { try read(facts, of: table) }
    if let known = isHere[table]?[id] { return known }
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)")
    let known = try Bool.fetchOne(statement, arguments: [id]) == true
    isHere[table, default: [:]][id] = known
    return known
  }

  private mutating func read(_ facts: [LinePlace], of table: String) throws {
    let column = Array("id".utf8)
    var ids = isHere[table] ?? [:]
    ids.reserveCapacity(ids.count + facts.count)
    for fact in facts {
      do throws(DataMistake) { try scanner.scan(at: fact.position) } catch { throw error.failure(line: fact.line) }
      if case .text(let range) = scanner.cell(of: column) { ids[scanner.string(range)] = true }
    }
    isHere[table] = ids
  }
}
