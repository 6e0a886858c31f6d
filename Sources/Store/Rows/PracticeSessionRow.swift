import GRDB
import Learning

/// How a daily five lies in `practice_sessions`: who began it when, which never changes, and copies of its fold.
enum PracticeSessionRow {
  /// The copies: what the fold says in the columns that queries use.
  struct Derived: Equatable {
    var status: PracticeSession.Status
    var right: Int
    var seconds: Int
    var completed: Instant?
    var state: String
    var version: Int

    /// A session that is released, because another has its day, is abandoned for every query; `state` says what it is.
    init(_ session: PracticeSession, isReleased: Bool = false) throws {
      status = isReleased ? .abandoned : session.status
      right = session.right
      seconds = session.totalSeconds
      completed = status == .completed ? session.ended : nil
      state = try JSON.text(PracticeState(session))
      version = session.version
    }

    init(_ row: Row) {
      status = row["status"]
      right = row["problems_correct"]
      seconds = row["total_time_seconds"]
      completed = row["completed_at"]
      state = row["state_json"]
      version = row["state_version"]
    }
  }

  static func insert(
    _ session: PracticeSession, student: Person.ID, calendar: StudentCalendar, device: String, _ db: Database
  ) throws {
    let derived = try Derived(session)
    try db.execute(
      sql: """
        INSERT INTO practice_sessions (id, student_id, date, local_day, time_zone, utc_offset_seconds, status,
          problem_ids, expires_at, state_json, state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.id, student, session.began, session.day, calendar.timeZone, calendar.offset(at: session.began),
        derived.status, try JSON.text(session.standings.map(\.problem)), session.expires, derived.state,
        derived.version, device, session.began, session.began,
      ])
  }

  /// Writes the copies, and says whether anything had to be changed.
  @discardableResult
  static func update(
    _ session: PracticeSession, isReleased: Bool = false, device: String, at now: Instant, _ db: Database
  ) throws -> Bool {
    let derived = try Derived(session, isReleased: isReleased)
    try db.cachedStatement(
      sql: """
        UPDATE practice_sessions SET status = ?1, problems_correct = ?2, total_time_seconds = ?3, completed_at = ?4,
          state_json = ?5, state_version = ?6, device_id = ?7, updated_at = ?8
        WHERE id = ?9 AND (status IS NOT ?1 OR problems_correct IS NOT ?2 OR total_time_seconds IS NOT ?3
          OR completed_at IS NOT ?4 OR state_json IS NOT ?5 OR state_version IS NOT ?6)
        """
    ).execute(arguments: [
      derived.status, derived.right, derived.seconds, derived.completed, derived.state, derived.version, device,
      now, session.id,
    ])
    return db.changesCount > 0
  }
}
