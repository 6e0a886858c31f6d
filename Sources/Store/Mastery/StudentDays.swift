import GRDB
import Learning

/// The student's day of an answer: that of its sitting; outside of one, what the student's calendar says.
struct StudentDays {
  private let calendar: StudentCalendar
  private var sittings: [String: CalendarDay] = [:]

  init(of student: Person.ID, _ db: Database) throws {
    calendar = try Self.calendar(of: student, db)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, local_day FROM practice_sessions WHERE student_id = ?", arguments: [student])
    while let row = try rows.next() { sittings[row[0]] = row[1] as CalendarDay }
  }

  /// By what the settings say now: an answer outside of a sitting does not carry its day.
  static func calendar(of student: Person.ID, _ db: Database) throws -> StudentCalendar {
    let row = try Row.fetchOne(
      db, sql: "SELECT time_zone, day_start_minutes FROM student_profiles WHERE user_id = ?", arguments: [student])
    return row.map { StudentCalendar(timeZone: $0[0], dayStart: $0[1]) } ?? StudentCalendar(timeZone: "UTC")
  }

  func day(ofSitting sitting: String) -> CalendarDay? { sittings[sitting] }

  func day(at instant: Instant) -> CalendarDay { calendar.day(at: instant) }
}
