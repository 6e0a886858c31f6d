import Foundation
import GRDB
import Learning
@testable import Store
import Testing

/// A student's file is refused where it is wrong, and nowhere else.
@Suite struct StudentFileTests {
  private let folder: TemporaryFolder
  private let student: Person.ID
  private let lines: [String]
  private var file: String { folder.path + "/changed.jsonl" }

  init() throws {
    folder = try TemporaryFolder()
    let notebook = try Notebook.sample()
    student = try notebook.newStudent()
    var session = try notebook.beginFive(for: student)
    let wrong = try session.answer(
      "99", to: notebook.problems([session.current.problem])[0], sureness: .high, at: saturday)
    session = try notebook.record(wrong, in: session.id, expecting: session.version, at: saturday)
    session = try notebook.finish(session, at: saturday)
    _ = try notebook.dispute(session.standings[0].problem, in: session.id, words: "৩/৪", at: saturday)
    let path = folder.path + "/asha.jsonl"
    _ = try notebook.export(student, to: path, at: saturday)
    lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @discardableResult
  private func read(_ lines: [String], into notebook: Notebook? = nil) throws -> Notebook {
    try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let notebook = try notebook ?? Notebook.sample(seed: 7)
    _ = try notebook.importStudent(from: file, at: saturday)
    return notebook
  }

  /// The first line that holds a row of the table.
  private func index(of table: String) throws -> Int {
    try #require(lines.firstIndex { $0.hasSuffix("\"table\":\"\(table)\"}") })
  }

  private func replacing(_ line: Int, _ change: (inout String) -> Void) -> [String] {
    var changed = lines
    change(&changed[line])
    return changed
  }

  /// As another program may write it: other spaces, another order of names, escapes, blank lines, and no line feed.
  @Test func howItIsWrittenDoesNotMatter() throws {
    let plain = try read(lines)
    var changed = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let data = try JSONSerialization.data(withJSONObject: object)
      return "  " + String(decoding: data, as: UTF8.self).replacingOccurrences(of: "৩", with: "\\u09e9") + "\r"
    }
    changed[0] = lines[0]
    changed.insert("", at: 3)
    changed.insert("  \t", at: 5)
    #expect(try read(changed).everything(of: student) == plain.everything(of: student))
  }

  /// Facts first or last: a row may stand before what it hangs on.
  @Test func theOrderOfTheLinesDoesNotMatter() throws {
    let plain = try read(lines)
    var random = SplitMix64(seed: 78)
    for _ in 0..<5 {
      let shuffled = [lines[0]] + lines.dropFirst().shuffled(using: &random)
      #expect(try read(shuffled).everything(of: student) == plain.everything(of: student))
    }
  }

  @Test(arguments: ["events", "responses", "disputes", "practice_sessions", "users", "student_profiles"])
  func aBrokenLineIsNamed(table: String) throws {
    let broken = try index(of: table)
    for change: (inout String) -> Void in [
      { $0.removeLast(3) }, { $0.insert("x", at: $0.startIndex) },
      { $0 = $0.replacingOccurrences(of: "\":", with: "\"") },
      { $0 += "]" }, { $0 = $0.replacingOccurrences(of: "\"created_at\":\"2026", with: "\"created_at\":\"soon") },
      { $0 = $0.replacingOccurrences(of: "\"created_at\":\"", with: "\"created_at\":7,\"more\":\"") },
    ] {
      let elsewhere = try Notebook.sample(seed: 7)
      let before = try elsewhere.contents()
      let changed = replacing(broken, change)
      let failure = #expect(throws: NotebookFailure.self) { try read(changed, into: elsewhere) }
      guard case .unreadable(let line, let why) = failure else {
        Issue.record("\(String(describing: failure)) of \(changed[broken])")
        continue
      }
      #expect(line == broken + 1, "\(why): \(changed[broken])")
      #expect(!why.isEmpty)
      #expect(try elsewhere.contents() == before)
    }
  }

  /// Every column of every fact with every kind of cell: it is refused, by its line, or it can be read as its record.
  @Test func whatIsTakenCanBeRead() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.fill()
    let cells = [
      "null", "0", "7", "-1", "2.5", "1e300", "\"\"", "\"x\"", "\"7\"", "\"{}\"", "\"[1]\"",
      "\"2026-11-21T03:00:00.000Z\"", "\"2026-11-21T03:00:00.000Z-0000\"", "\"2026-13-21T03:00:00.000Z\"",
      "\"2026-11-21T03:00:00.000Z-00FG\"", "\"2026-11-21\"", "\"High\"", "\"right\"",
    ]
    var (taken, refused) = (0, 0)
    for table in StudentTable.evidence {
      guard let record = table.record as? any EvidenceRecord.Type else { continue }
      try notebook.database.inDatabase { db in
        let columns = try EvidenceColumn.all(of: record, RowReference.all(of: table.name, db), db)
        let stored = try #require(try Row.fetchOne(db, sql: "SELECT * FROM \(table.name)"))
        var row: [String: String] = [:]
        for column in columns { row[column.name] = try JSON.text(DataCell(stored[column.name])) }
        row["id"] = "\"new\""
        row["device_id"] = "\"another\""
        for column in columns where column.name != "id" && column.name != table.owner {
          for cell in cells {
            let members = row.merging([column.name: cell]) { $1 }.map { "\"\($0)\":\($1)" }.joined(separator: ",")
            var scanner = DataLineScanner(Array("{\"row\":{\(members)},\"table\":\"\(table.name)\"}".utf8))
            try scanner.scan(at: 0)
            try db.inSavepoint {
              var known = KnownRows([:], in: [])
              do {
                var writer = try EvidenceWriter(
                  record, owner: table.owner, Person.ID(FilledNotebook.student), db)
                #expect(try writer.add(scanner, &known))
                #expect(throws: Never.self, "\(table.name).\(column.name) \(cell)") { try readBack(record, db) }
                taken += 1
              } catch is DataMistake {
                refused += 1
              } catch let error as DatabaseError {
                #expect(error.resultCode == .SQLITE_CONSTRAINT)
                refused += 1
              }
              return .rollback
            }
          }
        }
      }
    }
    #expect(taken > 200 && refused > 500)
  }

  private func readBack<Record: EvidenceRecord>(_: Record.Type, _ db: Database) throws {
    let row = try #require(
      try Row.fetchOne(db, sql: "SELECT * FROM \(Record.databaseTableName) WHERE id = 'new'"))
    _ = try Record(row: row)
  }

  /// The columns that hold a moment are those whose property is one.
  @Test func everyMomentOfEvidenceIsCheckedAsOne() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.fill()
    for table in StudentTable.evidence {
      guard let record = table.record as? any EvidenceRecord.Type else { continue }
      let found = try notebook.database.read { db in try moments(of: record, db) }
      #expect(record.moments.union(["created_at"]) == found, "\(table.name)")
    }
  }

  private func moments<Record: EvidenceRecord>(of _: Record.Type, _ db: Database) throws -> Set<String> {
    let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM \(Record.databaseTableName)"))
    let properties = Mirror(reflecting: try Record(row: row)).children.filter {
      $0.value is Instant || type(of: $0.value) == Instant?.self
    }
    return Set(properties.compactMap(\.label).map(ColumnNames.column(of:)))
  }
}
