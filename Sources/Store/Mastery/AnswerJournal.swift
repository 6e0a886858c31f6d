import GRDB
import GRDBSQLite
import Learning

/// Every answer of a student as the learner model sees it, in the order of the journal: (at, device, number). A student may
/// have a hundred thousand, and a rebuild reads them all, so that the cells are read as SQLite has them.
struct AnswerJournal {
  /// Where an answer stands in the journal of all machines.
  struct Place: Comparable, Sendable {
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

  init(of student: Person.ID, _ db: Database) throws { try self.init(of: student, RatedProblems(db), db) }

  init(of student: Person.ID, _ problems: RatedProblems, _ db: Database) throws {
    let rulings = try Rulings(for: student, db)
    let days = try StudentDays(of: student, db)
    // The index gives them by the moment of the answer, which mostly is the order of the journal: sorting a hundred thousand
    // rows takes longer than finding out that they are sorted.
    if try read(student, problems, rulings, days, isSorted: false, db) { return }
    _ = try read(student, problems, rulings, days, isSorted: true, db)
  }

  /// Reads all; says false, and stops, where a row comes too late for its place.
  private mutating func read(
    _ student: Person.ID, _ problems: RatedProblems, _ rulings: Rulings, _ days: StudentDays, isSorted: Bool,
    _ db: Database
  ) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT problem_id, practice_session_id, at, device_id, device_seq, id, outcome, hints_used, evaluated_at,
          time_spent_seconds, confidence
        FROM responses WHERE student_id = ?\(isSorted ? " ORDER BY at, device_id, device_seq" : "")
        """)
    try statement.setArguments([student])
    let compiled = statement.sqliteStatement
    defer { sqlite3_reset(compiled) }
    let row = AnswerCells(compiled)
    answers = []
    var place = AnswerCells.Place()
    var known: (text: [UInt8], dayStart: Int64) = ([], 0)
    var sitting: (id: [UInt8], day: CalendarDay?) = ([], nil)
    while true {
      let code = sqlite3_step(compiled)
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
      }
      guard let problem = problems[row.text(0)] else { continue }
      guard row.comes(after: &place) else { return false }
      let at = try row.instant(8, after: &known)
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
    }
    if !answers.isEmpty { last = try place.value }
    return true
  }
}

/// The cells of the row at which a statement stands.
private struct AnswerCells {
  /// The columns 2 to 4 as they lie on disk: such texts sort as time does.
  struct Place {
    var time: [UInt8] = []
    var device: [UInt8] = []
    var sequence = 0

    var value: AnswerJournal.Place {
      get throws {
        guard let time = HybridTime(utf8: time[...]) else {
          throw NotebookFailure.corrupt("responses.at: \(String(decoding: time, as: UTF8.self))")
        }
        return AnswerJournal.Place(time: time, device: String(decoding: device, as: UTF8.self), sequence: sequence)
      }
    }
  }

  private static let right = Array(Outcome.right.rawValue.utf8)
  private static let wrong = Array(Outcome.wrong.rawValue.utf8)

  private let statement: SQLiteStatement

  init(_ statement: SQLiteStatement) { self.statement = statement }

  private func withBytes<Result>(
    _ column: CInt, _ work: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let text = sqlite3_column_text(statement, column)
    return try work(UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func hasText(_ column: CInt) -> Bool { sqlite3_column_type(statement, column) == SQLITE_TEXT }

  func isText(_ column: CInt, _ other: [UInt8]) -> Bool {
    withBytes(column) { bytes in
      other.withUnsafeBufferPointer { bytes.count == $0.count && bytes.elementsEqual($0) }
    }
  }

  func bytes(_ column: CInt) -> [UInt8] { withBytes(column) { Array($0) } }

  func text(_ column: CInt) -> String { withBytes(column) { String(decoding: $0, as: UTF8.self) } }

  func integer(_ column: CInt) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func optionalInteger(_ column: CInt) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// Most answers are of the same day as the one before: then only the time of day is read. `known` is that one as it lies on
  /// disk, and when its day began, in milliseconds.
  func instant(_ column: CInt, after known: inout (text: [UInt8], dayStart: Int64)) throws -> Instant {
    if let milliseconds = withBytes(column, { Self.milliseconds(of: $0, onTheDayOf: known.text) }) {
      return Instant(milliseconds: known.dayStart + milliseconds)
    }
    let text = bytes(column)
    guard let instant = Instant(iso8601: text[...]) else {
      throw NotebookFailure.corrupt("responses.evaluated_at: \(self.text(column))")
    }
    let timeOfDay = withBytes(column) { Self.milliseconds(of: $0, onTheDayOf: text) }
    if let timeOfDay { known = (text, instant.milliseconds - timeOfDay) }
    return instant
  }

  /// The time of day in `2026-11-21T06:49:28.000Z`, where the day is that of `known`; nil where it is another, or the text
  /// is anything else.
  private static func milliseconds(of text: UnsafeBufferPointer<UInt8>, onTheDayOf known: [UInt8]) -> Int64? {
    guard text.count == 24, known.count == 24 else { return nil }
    for index in 0..<11 where text[index] != known[index] { return nil }
    guard text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."),
      text[23] == UInt8(ascii: "Z")
    else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      var value: Int64 = 0
      for index in range {
        guard (0x30...0x39).contains(text[index]) else { return nil }
        value = value * 10 + Int64(text[index] - 0x30)
      }
      return value
    }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let thousandths = number(20..<23), hour < 24, minute < 60, second < 60
    else { return nil }
    return ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  }

  func outcome(_ column: CInt) throws -> Outcome {
    if isText(column, Self.right) { return .right }
    if isText(column, Self.wrong) { return .wrong }
    guard let outcome = Outcome(rawValue: text(column)) else {
      throw NotebookFailure.corrupt("responses.outcome: \(text(column))")
    }
    return outcome
  }

  /// Whether the row's place comes after `place`, which becomes it.
  func comes(after place: inout Place) -> Bool {
    let time = bytes(2)
    let sequence = integer(4)
    let isSameDevice = isText(3, place.device)
    if time == place.time {
      guard isSameDevice ? place.sequence < sequence : place.device.lexicographicallyPrecedes(bytes(3)) else {
        return false
      }
    } else if !place.time.lexicographicallyPrecedes(time) {
      return false
    }
    place.time = time
    place.sequence = sequence
    if !isSameDevice { place.device = bytes(3) }
    return true
  }
}
