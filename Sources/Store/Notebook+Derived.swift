import GRDB
import Learning

extension Notebook {
  /// Rebuilds what is derived of one student from the evidence: the copies in `practice_sessions` and `sessions`, the streak, and what the
  /// learner model keeps.
  /// Returns how many rows had to be changed: 0, unless something went wrong before.
  @discardableResult
  public func rebuildDerived(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Int {
    try write { db in try Self.rebuildDerived(of: student, at: now, db) }
  }

  static func rebuildDerived(of student: Person.ID, at now: Instant, _ db: Database) throws -> Int {
    let device = try LocalDevice(db).id
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, local_day FROM practice_sessions WHERE student_id = ?", arguments: [student])
    var days: [CalendarDay: [PracticeSession]] = [:]
    for row in rows {
      let id: PracticeSession.ID = row[0]
      guard let session = try fold(id, db) else {
        throw NotebookFailure.corrupt("practice_sessions \(id) has no events")
      }
      days[row[1], default: []].append(session)
    }
    var changed = 0
    for sessions in days.values { changed += try settleDay(sessions, device: device, at: now, db) }
    if try deriveStreak(of: student, device: device, at: now, db) { changed += 1 }
    changed += try deriveExams(of: student, device: device, at: now, db)
    changed += try deriveLessons(of: student, device: device, at: now, db)
    return try changed + rebuildLearner(of: student, device: device, at: now, db)
  }

  /// Writes the copies of all sessions of one day of one student. One of them stands; the others are released, and go
  /// first, since the day can be taken only when it is free. Returns how many rows changed.
  static func settleDay(
    _ sessions: [PracticeSession], device: String, at now: Instant, _ db: Database
  ) throws -> Int {
    let standing = PracticeSession.standing(among: sessions)
    var changed = 0
    for session in sessions where session.id != standing?.id {
      if try PracticeSessionRow.update(session, isReleased: true, device: device, at: now, db) { changed += 1 }
    }
    if let standing, try PracticeSessionRow.update(standing, device: device, at: now, db) { changed += 1 }
    return changed
  }

  /// The sessions of a day that were not given up, whether they stand or were released, and `session` as it is now.
  static func contenders(
    of student: Person.ID, on day: CalendarDay, with session: PracticeSession, _ db: Database
  ) throws -> [PracticeSession] {
    let others = try PracticeSession.ID.fetchAll(
      db,
      sql: """
        SELECT id FROM practice_sessions
        WHERE student_id = ? AND status IN ('in_progress', 'completed', 'abandoned') AND local_day = ? AND id <> ?
          AND json_extract(state_json, '$.status') <> 'abandoned'
        """,
      arguments: [student, day, session.id])
    return try others.compactMap { try fold($0, db) } + [session]
  }

  /// The streak as today sees it: what `streak(of:today:)` says of the whole log, without reading the whole log. The
  /// stored one is of the newest day of practice; what today adds is whether that run is still alive, and the newest
  /// days show that. Where the stored one does not fit the log (a day that is still to come, a day lived in two time
  /// zones, a row that was not rebuilt), the whole log is read.
  static func standingStreak(
    of student: Person.ID, recent: [PracticeDay], today: PracticeDay, _ db: Database
  ) throws -> Streak {
    guard let newest = recent.last else { return Streak() }
    let stored = try Row.fetchOne(
      db,
      sql: """
        SELECT current_streak, longest_streak, last_practice_date, milestones_achieved FROM streaks
        WHERE student_id = ?1 AND state_version =
          (SELECT count(*) FROM practice_sessions WHERE student_id = ?1 AND status = 'completed')
        """,
      arguments: [student])
    guard let stored, stored[2] == newest.day, newest.day < today.day || newest == today else {
      return streak(of: try practiceDays(of: student, db), today: today)
    }
    let isAlive = streak(of: recent, today: today).current > 0
    return Streak(
      current: isAlive ? stored[0] : 0, longest: stored[1], lastDay: newest.day,
      milestonesReached: try JSON.value([Int].self, in: stored[3], of: "streaks.milestones_achieved of \(student)"))
  }

  /// Writes the streak as of the newest day of practice, so that the row depends on evidence alone: whether a day was
  /// missed since then is for the reader to say, who knows today. Says whether the row changed.
  @discardableResult
  static func deriveStreak(
    of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws -> Bool {
    let days = try practiceDays(of: student, db)
    guard let newest = days.last else {
      try db.execute(sql: "DELETE FROM streaks WHERE student_id = ?", arguments: [student])
      return db.changesCount > 0
    }
    let streak = streak(of: days, today: newest)
    try db.execute(
      sql: """
        INSERT INTO streaks (student_id, current_streak, longest_streak, last_practice_date, milestones_achieved,
          state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (student_id) DO UPDATE SET current_streak = excluded.current_streak,
          longest_streak = excluded.longest_streak, last_practice_date = excluded.last_practice_date,
          milestones_achieved = excluded.milestones_achieved, state_version = excluded.state_version,
          device_id = excluded.device_id, updated_at = excluded.updated_at
        WHERE current_streak IS NOT excluded.current_streak OR longest_streak IS NOT excluded.longest_streak
          OR last_practice_date IS NOT excluded.last_practice_date
          OR milestones_achieved IS NOT excluded.milestones_achieved OR state_version IS NOT excluded.state_version
        """,
      arguments: [
        student, streak.current, streak.longest, newest.day, try JSON.text(streak.milestonesReached), days.count,
        device, now, now,
      ])
    return db.changesCount > 0
  }
}
