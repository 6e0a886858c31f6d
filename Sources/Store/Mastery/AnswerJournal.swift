import GRDB
import GRDBSQLite
import Learning

/// Every answer of a student as the learner model sees it, in the order of the journal: (at, device, number). A student may
/// have a hundred thousand, and a rebuild reads them all, so that the cells are read as SQLite has them.
struct AnswerJournal {
  /// Where an answer stands in the journal of all machines.
  struct Place: Comparable {
    var time: HybridTime
    var device: String
    var sequence: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.time, a.device, a.sequence) < (b.time, b.device, b.sequence)
    }
  }

  private(set) var answers: [ScoredAnswer] = []
  /// Of the last answer; nil where there is none.
  private(set) var last: Place?

  init(of student: Person.ID, _ db: Database) throws {
    let problems = try RatedProblems(db)
    let rulings = try Rulings(for: student, db)
    let days = try StudentDays(of: student, db)
    // The index gives them by the moment of the answer, which is nearly the order of the journal.
    let statement = try db.cachedStatement(
      sql: """
        SELECT problem_id, practice_session_id, at, device_id, device_seq, id, outcome, hints_used, evaluated_at,
          time_spent_seconds, confidence
        FROM responses WHERE student_id = ?
        """)
    try statement.setArguments([student])
    let row = AnswerCells(statement.sqliteStatement)
    defer { sqlite3_reset(statement.sqliteStatement) }
    var places: [Place] = []
    var isInOrder = true
    var sitting: (id: [UInt8], day: CalendarDay?) = ([], nil)
    while true {
      let code = sqlite3_step(statement.sqliteStatement)
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
      }
      guard let problem = problems[row.text(0)] else { continue }
      let place = try row.place(device: places.last?.device)
      if let last = places.last, last > place { isInOrder = false }
      let at = try row.instant(8)
      var day: CalendarDay?
      if row.hasText(1) {
        if !row.isText(1, sitting.id) { sitting = (row.bytes(1), days.day(ofSitting: row.text(1))) }
        day = sitting.day
      }
      let ruled = rulings.isEmpty ? nil : rulings[row.text(5)]
      answers.append(
        ScoredAnswer(
          problem: problem.id, concept: problem.concept, subject: problem.subject, rating: problem.rating,
          outcome: try ruled ?? row.outcome(6), hints: row.integer(7), at: at, day: day ?? days.day(at: at),
          topic: problem.topic, seconds: row.integer(9), confidence: row.optionalInteger(10)))
      places.append(place)
    }
    if !isInOrder {
      let order = places.indices.sorted { places[$0] < places[$1] }
      answers = order.map { answers[$0] }
      last = order.last.map { places[$0] }
    } else {
      last = places.last
    }
  }
}

/// The cells of the row at which a statement stands.
private struct AnswerCells {
  private let statement: SQLiteStatement

  init(_ statement: SQLiteStatement) { self.statement = statement }

  private func withBytes<Result>(_ column: CInt, _ work: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let text = sqlite3_column_text(statement, column)
    return try work(UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func hasText(_ column: CInt) -> Bool { sqlite3_column_type(statement, column) == SQLITE_TEXT }

  func isText(_ column: CInt, _ other: [UInt8]) -> Bool { withBytes(column) { $0.elementsEqual(other) } }

  func bytes(_ column: CInt) -> [UInt8] { withBytes(column) { Array($0) } }

  func text(_ column: CInt) -> String { withBytes(column) { String(decoding: $0, as: UTF8.self) } }

  func integer(_ column: CInt) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func optionalInteger(_ column: CInt) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
  }

  func instant(_ column: CInt) throws -> Instant {
    guard let instant = withBytes(column, { Instant(iso8601: Array($0)[...]) }) else {
      throw NotebookFailure.corrupt("responses.evaluated_at: \(text(column))")
    }
    return instant
  }

  func outcome(_ column: CInt) throws -> Outcome {
    guard let outcome = Outcome(rawValue: text(column)) else {
      throw NotebookFailure.corrupt("responses.outcome: \(text(column))")
    }
    return outcome
  }

  /// From the columns 2 to 4. Answers in a row are mostly of one device, and share its name.
  func place(device known: String?) throws -> AnswerJournal.Place {
    guard let time = withBytes(2, { HybridTime(utf8: Array($0)[...]) }) else {
      throw NotebookFailure.corrupt("responses.at: \(text(2))")
    }
    var device = known ?? ""
    if known.map({ known in withBytes(3) { $0.elementsEqual(known.utf8) } }) != true { device = text(3) }
    return AnswerJournal.Place(time: time, device: device, sequence: integer(4))
  }
}
