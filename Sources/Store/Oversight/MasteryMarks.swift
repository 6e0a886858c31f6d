import GRDB
import Learning

/// How mastery stood at the ends of earlier days, as `mastery_marks` keeps it. A mark follows from the answers until then, so
/// that an answer more changes none; what does (a ruling, another rule, another calendar) has everything folded anew, and
/// then they are forgotten.
struct MasteryMarks {
  /// Days ago at whose end mastery is looked at, the earliest first: 7 is what a trend is told from.
  static let daysAgo = [28, 21, 14, 7]
  /// Older ones nobody asks for.
  private static let keptDays = 60

  typealias Sums = [Subject.ID: MasterySum]

  /// By day; one that is missing was not looked at yet.
  private(set) var marks: [CalendarDay: Sums] = [:]

  /// Those of a student that are kept for `days`.
  init(of student: Person.ID, on days: [CalendarDay], _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT local_day, subjects_json FROM mastery_marks
          WHERE student_id = ? AND local_day IN (SELECT value FROM json_each(?))
          """), arguments: [student, Self.list(days)])
    while let row = try rows.next() {
      let named = try JSON.value([String: MasterySum].self, in: row[1], of: "mastery_marks of \(student)")
      marks[row[0]] = Dictionary(named.map { (Subject.ID($0.key), $0.value) }) { first, _ in first }
    }
  }

  /// Whether all of `days` were looked at: what was seen is not read.
  static func areKept(_ days: [CalendarDay], of student: Person.ID, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM mastery_marks WHERE student_id = ? AND local_day IN (SELECT value FROM json_each(?))
        """)
    return try Int.fetchOne(statement, arguments: [student, list(days)]) == Set(days).count
  }

  /// As JSON: days are digits and hyphens, nothing in them has to be escaped.
  private static func list(_ days: [CalendarDay]) -> String {
    "[" + days.map { "\"\($0.iso8601)\"" }.joined(separator: ",") + "]"
  }

  static func days(before today: CalendarDay) -> [CalendarDay] { daysAgo.map { today.adding(days: -$0) } }

  /// Those of today and of each of the six days to come: whoever looks once a week never waits for the answers of a year to be
  /// folded. All of them are over by today, so that what is marked stays true.
  static func daysOfAWeek(before today: CalendarDay) -> [CalendarDay] {
    (1...(daysAgo.max() ?? 1)).reversed().map { today.adding(days: -$0) }
  }

  /// Looks at the days that were not looked at, by folding the student's answers once, and keeps what is seen.
  mutating func complete(
    _ days: [CalendarDay], of student: Person.ID, calendar: StudentCalendar, _ problems: RatedProblems,
    _ places: ConceptPlaces, at now: Instant, _ db: Database
  ) throws {
    let missing = days.filter { marks[$0] == nil }.sorted()
    if missing.isEmpty { return }
    var learner = Learner()
    var waiting = missing[...]
    func look(_ marks: inout [CalendarDay: Sums]) {
      guard let day = waiting.popFirst() else { return }
      marks[day] = learner.masterySums(over: places, at: calendar.start(of: day.adding(days: 1)))
    }
    for answer in try AnswerJournal(of: student, problems, db).answers where answer.outcome != .skipped {
      while let day = waiting.first, answer.at >= calendar.start(of: day.adding(days: 1)) { look(&marks) }
      if waiting.isEmpty { break }
      learner.take(answer)
    }
    while !waiting.isEmpty { look(&marks) }
    let device = try LocalDevice(db).id
    for day in missing { try keep(day, of: student, device: device, at: now, db) }
    try db.execute(
      sql: "DELETE FROM mastery_marks WHERE student_id = ? AND local_day < ?",
      arguments: [student, (days.max() ?? missing[0]).adding(days: -Self.keptDays)])
  }

  private func keep(
    _ day: CalendarDay, of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws {
    let named = Dictionary((marks[day] ?? [:]).map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    try db.cachedStatement(
      sql: """
        INSERT INTO mastery_marks (student_id, local_day, subjects_json, state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, 1, ?, ?, ?)
        ON CONFLICT (student_id, local_day) DO UPDATE SET subjects_json = excluded.subjects_json,
          updated_at = excluded.updated_at
        """
    ).execute(arguments: [student, day, try JSON.text(named), device, now, now])
  }

  /// What was marked of a student, on a day and later; all of it where none is named.
  static func forget(_ student: Person.ID, from day: CalendarDay? = nil, _ db: Database) throws {
    try db.cachedStatement(
      sql: "DELETE FROM mastery_marks WHERE student_id = ?1 AND local_day >= coalesce(?2, '')"
    ).execute(arguments: [student, day])
  }
}
