import GRDB
import Learning

extension Notebook {
  /// Begins today's five for a student. The day is the student's own, by `practiceDay`. If one is in progress it is
  /// given back instead of a second; one whose thirty minutes are over is marked abandoned first. `choices` says why each
  /// problem was chosen, where that is known: it is kept with them.
  ///
  /// `.alreadyPractisedToday` if today's is completed; `.notFound` if there is no such student, or a problem is
  /// unknown, or there is none.
  public func beginPractice(
    for student: Person.ID, problems: [Problem.ID], choices: [Choice] = [], calendar: StudentCalendar, at now: Instant
  ) throws(NotebookFailure) -> PracticeSession {
    let id = newID(of: PracticeSession.self, at: now)
    return try write { db in
      if let going = try self.goingOn(for: student, at: now, db) { return going }
      var device = try LocalDevice(db)
      let day = practiceDay(for: now, calendar: calendar, logReached: device.logReached)
      if try Self.completed(by: student, on: day, db) != nil { throw NotebookFailure.alreadyPractisedToday }
      try Self.require(student, problems, db)

      let event = PracticeSession.beginning(problems, choices: choices, day: day, at: now)
      guard let session = PracticeSession(id: id, first: event, at: now) else { throw NotebookFailure.notFound }
      do {
        try PracticeSessionRow.insert(session, student: student, calendar: calendar, device: device.id, db)
      } catch let error as DatabaseError where error.violatesUniqueness(of: "practice_sessions.local_day") {
        throw NotebookFailure.conflict
      }
      try EventRow.insert(
        event, id: newID(at: now), session: id, student: student, stamp: device.stamp(at: now), db)
      try device.save(db)
      return session
    }
  }

  /// A session as it stands: the fold of its events. nil if there is no such session.
  public func practice(_ id: PracticeSession.ID) throws(NotebookFailure) -> PracticeSession? {
    try read { db in try Self.fold(id, db) }
  }

  /// Adds facts to a session: the events, the answers that they settle, and the copies of the fold; when the session is
  /// completed by them, the streak as well. All of it, or nothing.
  ///
  /// `version` is how many events the caller had folded: `.conflict` if the journal has moved on. Returns the new fold.
  public func record(
    _ events: [PracticeEvent], in session: PracticeSession.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> PracticeSession {
    try write { db in
      guard let stored = try Self.fold(session, db) else { throw NotebookFailure.notFound }
      guard stored.version == version else { throw NotebookFailure.conflict }
      return try self.append(events, to: stored, at: now, db)
    }
  }
}

extension Notebook {
  static func fold(_ id: PracticeSession.ID, _ db: Database) throws -> PracticeSession? {
    try PracticeSession(id: id, replaying: EventRow.journal(of: id, PracticeEvent.self, db))
  }

  /// Appends inside a transaction, and keeps everything that is derived in step.
  func append(
    _ events: [PracticeEvent], to stored: PracticeSession, at now: Instant, _ db: Database
  ) throws -> PracticeSession {
    if events.isEmpty { return stored }
    let row = try Row.fetchOne(
      db, sql: "SELECT student_id, status, local_day FROM practice_sessions WHERE id = ?", arguments: [stored.id])
    guard let row else { throw NotebookFailure.corrupt("practice_sessions lacks \(stored.id)") }
    let student: Person.ID = row[0]
    var device = try LocalDevice(db)
    var session = stored
    var answers: [NewAnswer] = []
    for event in events.lazy.map(\.storable) {
      let id: Identifier<PracticeEvent> = newID(at: now)
      try EventRow.insert(
        event, id: id, session: session.id, student: student, stamp: device.stamp(at: now), db)
      for response in session.apply(event, at: now) {
        let stamp = device.stamp(at: now)
        try ResponseRow.insert(
          response, id: newID(at: now), of: .practice(session.id, id), student: student, stamp: stamp, db)
        answers.append(NewAnswer(response: response, stamp: stamp, day: row[2]))
      }
    }
    try device.save(db)
    try Self.learn(answers, of: student, device: device.id, at: now, db)
    if session.status == stored.status && stored.status == row[1] {
      try PracticeSessionRow.update(session, device: device.id, at: now, db)
    } else {
      // It ended, or its day was another's: whose the day is may have changed.
      let sessions = try Self.contenders(of: student, on: row[2], with: session, db)
      _ = try Self.settleDay(sessions, device: device.id, at: now, db)
    }
    if session.status == .completed && stored.status != .completed {
      try Self.deriveStreak(of: student, device: device.id, at: now, db)
    }
    return session
  }

  /// The session that a student can go on with. One that has run out is marked abandoned.
  func goingOn(for student: Person.ID, at now: Instant, _ db: Database) throws -> PracticeSession? {
    var going = try Self.inProgress(of: student, db)
    // One that is marked abandoned may leave its day to one that was released.
    while let expired = going.first(where: { $0.hasExpired(at: now) }) {
      _ = try append([.abandoned], to: expired, at: now, db)
      going = try Self.inProgress(of: student, db)
    }
    return going.last
  }

  /// The sessions of a student that neither ended nor were given up, by day: one, or two around midnight.
  static func inProgress(of student: Person.ID, _ db: Database) throws -> [PracticeSession] {
    let ids = try PracticeSession.ID.fetchAll(
      db,
      sql: """
        SELECT id FROM practice_sessions WHERE student_id = ? AND status = 'in_progress' ORDER BY local_day
        """,
      arguments: [student])
    return try ids.compactMap { try fold($0, db) }
  }

  static func completed(
    by student: Person.ID, on day: CalendarDay, _ db: Database
  ) throws -> PracticeSession.ID? {
    try PracticeSession.ID.fetchOne(
      db,
      sql: """
        SELECT id FROM practice_sessions WHERE student_id = ? AND status = 'completed' AND local_day = ?
        """,
      arguments: [student, day])
  }

  private static func require(_ student: Person.ID, _ problems: [Problem.ID], _ db: Database) throws {
    let knowsStudent = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM users WHERE id = ? AND deleted_at IS NULL)", arguments: [student])
    guard knowsStudent == true, !problems.isEmpty else { throw NotebookFailure.notFound }
    for problem in problems {
      let knowsProblem = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM problems WHERE id = ?)", arguments: [problem])
      guard knowsProblem == true else { throw NotebookFailure.notFound }
    }
  }
}
