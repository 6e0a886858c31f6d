import GRDB
import Learning

extension Notebook {
  /// A page of a student's lessons, exams and fives, the newest first; only those of the subjects that `actor` looks after.
  ///
  /// - Parameter limit: how many there are on a page, 1 to 200.
  public func sittings(
    of student: Person.ID, _ filter: SittingFilter = SittingFilter(), after key: SittingPage.Key? = nil,
    limit: Int = 50,
    as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> SittingPage {
    try reading(.seeSessions, as: actor, of: student, at: now) { access, db in
      try SittingRows.page(
        of: student, filter, in: access.subjects, after: key, limit: min(200, max(1, limit)), db)
    }
  }

  /// The subjects in which `actor` looks after a student: what their sittings can be told apart by.
  public func subjects(of student: Person.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> [Subject]
  {
    try reading(.seeSessions, as: actor, of: student, at: now) { access, db in
      try Row.fetchAll(
        db, sql: "SELECT id, name_en, name_bn, category FROM subjects WHERE deleted_at IS NULL ORDER BY id"
      )
      .filter { access.allows($0[0]) }
      .map { Subject(id: $0[0], name: Self.phrase($0[1], $0[2]), category: ($0[3] as String?) ?? "") }
    }
  }

  /// Everything that was said and done in a sitting, with what the student did not see. `.notFound` if there is none.
  public func transcript(
    of sitting: Sitting.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Transcript {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try read { db in
        let (student, found) = try SittingRows.sitting(sitting, db)
        let access = try Access(.readTranscript, as: actor, of: student, at: now, db)
        try access.require(anyOf: SittingRows.subjects(of: found, db))
        var desk = try TranscriptDesk(found, of: student, in: access.subjects, db)
        return try desk.transcript(db)
      }
    }
  }

  /// The sitting with its transcript, where something has happened in it since `version` was read; nil where nothing has. It
  /// costs next to nothing to ask: who follows a sitting live asks again and again.
  public func transcript(
    of sitting: Sitting.ID, changedSince version: Int, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Transcript? {
    let (table, owner) = sitting.kind == .five ? ("practice_sessions", "student_id") : ("sessions", "user_id")
    let stands = try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try read { db in
        let row = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT \(owner), state_version FROM \(table) WHERE id = ?"),
          arguments: [sitting.rawValue])
        guard let row, let student: Person.ID = row[0] else { throw NotebookFailure.notFound }
        _ = try Access(.readTranscript, as: actor, of: student, at: now, db)
        return row[1] as Int
      }
    }
    return stands == version ? nil : try transcript(of: sitting, as: actor, at: now)
  }

  /// Writes a note on a turn: students do not see it.
  @discardableResult
  public func note(
    _ text: String, on turn: ReviewTurn.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> TurnNote.ID {
    let id = newID(of: TurnNote.self, at: now)
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let (student, subject) = try Self.place(of: turn, db)
        let access = try Access(.noteTurn, as: actor, of: student, at: now, db)
        try access.require(subject)
        let text = String(text.prefix(TurnNote.longest)).storable
        guard !text.isEmpty else { throw NotebookFailure.notFound }
        try TurnNoteRecord(
          id: Identifier(id.rawValue), eventID: Identifier(turn.rawValue), studentID: student, tutorID: actor,
          note: text,
          stateVersion: 1, deviceID: LocalDevice(db).id, createdAt: now, updatedAt: now, deletedAt: nil
        ).insert(db)
      }
    }
    return id
  }

  /// Takes a note of one's own away. `.notFound` if there is none.
  public func withdrawNote(_ note: TurnNote.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let row = try Row.fetchOne(
          db, sql: "SELECT student_id, tutor_id FROM turn_notes WHERE id = ? AND deleted_at IS NULL", arguments: [note])
        guard let row else { throw NotebookFailure.notFound }
        _ = try Access(.noteTurn, as: actor, of: row[0], at: now, db)
        guard row[1] == actor else { throw NotebookFailure.refused(.noteTurn, of: row[0]) }
        try db.execute(
          sql: """
            UPDATE turn_notes SET deleted_at = ?1, updated_at = ?1, state_version = state_version + 1, device_id = ?2
            WHERE id = ?3
            """, arguments: [now, try LocalDevice(db).id, note])
      }
    }
  }
}

extension Notebook {
  /// Whose turn it is, and of which subject; `.notFound` if there is no such event.
  static func place(of turn: ReviewTurn.ID, _ db: Database) throws -> (student: Person.ID, subject: Subject.ID?) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT events.student_id, CASE WHEN events.session_id IS NULL THEN coalesce(
            (SELECT subject_id FROM problems WHERE id = events.payload_json ->> 'problem'),
            (SELECT problems.subject_id
             FROM practice_sessions, json_each(practice_sessions.problem_ids) AS asked
               JOIN problems ON problems.id = asked.value
             WHERE practice_sessions.id = events.practice_session_id LIMIT 1))
          ELSE (SELECT \(SittingRows.lessonSubject) FROM sessions WHERE sessions.id = events.session_id) END
        FROM events WHERE events.id = ?
        """, arguments: [turn])
    guard let row, let student: Person.ID = row[0] else { throw NotebookFailure.notFound }
    return (student, row[1])
  }
}
