import GRDB
import Learning

extension Notebook {
  /// Enters a session that was held in person, with what was said where that was written down. `.notFound` where `tutor` is
  /// none: an admin may enter it for the tutor who held it.
  public func enterHeld(
    student: Person.ID, tutor: Person.ID, at date: Instant, minutes: Int?, subject: Subject.ID?, transcript: String,
    topics: [String], notes: String, as actor: Person.ID, now: Instant
  ) throws(NotebookFailure) -> HeldSession {
    let id = newID(of: HeldSession.self, at: now)
    return try writing(.holdSession, as: actor, of: student, at: now) { access, db in
      if access.role == .tutor && tutor != actor { throw NotebookFailure.refused(.holdSession, of: student) }
      try access.require(subject)
      try Self.require(tutor, .tutor, db)
      let text = HeldRows.transcript(transcript)
      try TutoringSessionRecord(
        id: Identifier(id.rawValue), studentID: student, tutorID: tutor, sessionDate: date,
        durationMinutes: HeldRows.minutes(minutes), subjectID: subject, transcriptText: text,
        transcriptStorageURL: nil, transcriptAvailable: text != nil,
        topicsCovered: JSONText(rawValue: JSON.text(topics.map(\.storable))),
        notes: notes.isEmpty ? nil : notes.storable,
        stateVersion: 1, deviceID: LocalDevice(db).id, createdAt: now, updatedAt: now, deletedAt: nil
      ).insert(db)
      return try HeldRows.held(id, db)
    }
  }

  /// The sessions that were held with a student, the newest first.
  public func heldSessions(
    with student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [HeldSession] {
    try reading(.readTranscript, as: actor, of: student, at: now) { access, db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(HeldRows.columns) FROM tutoring_sessions WHERE student_id = ? AND deleted_at IS NULL
          ORDER BY session_date DESC, id DESC
          """, arguments: [student]
      ).map(HeldRows.held).filter { access.allows($0.subject) }
    }
  }

  /// Puts right what was entered of a session: when, how long, of what, what was said, the notes. Whose it is, and who held it,
  /// stays. A tutor changes only sessions of their own. `.conflict` where it was changed since it was read, `.notFound` if there
  /// is none.
  @discardableResult
  public func changeHeld(
    _ session: HeldSession, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> HeldSession {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let before = try Self.ownHeld(session.id, as: actor, at: now, db)
        try before.access.require(session.subject)
        guard before.session.version == session.version else { throw NotebookFailure.conflict }
        let text = HeldRows.transcript(session.transcript)
        try db.execute(
          sql: """
            UPDATE tutoring_sessions SET session_date = ?, duration_minutes = ?, subject_id = ?, transcript_text = ?,
              transcript_available = ?, topics_covered = ?, notes = ?, state_version = state_version + 1, device_id = ?,
              updated_at = ?
            WHERE id = ?
            """,
          arguments: [
            session.at, HeldRows.minutes(session.minutes), session.subject, text, text != nil,
            try JSON.text(session.topics.map(\.storable)), session.notes.isEmpty ? nil : session.notes.storable,
            try LocalDevice(db).id, now, session.id,
          ])
        return try HeldRows.held(session.id, db)
      }
    }
  }

  /// Takes away a session that was entered by mistake, and its summary. A tutor takes away only sessions of their own.
  /// `.notFound` if there is none.
  public func withdrawHeld(_ id: HeldSession.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let held = try Self.ownHeld(id, as: actor, at: now, db).session
        let device = try LocalDevice(db).id
        for (table, column) in [("tutoring_sessions", "id"), ("summaries", "tutoring_session_id")] {
          try db.execute(
            sql: """
              UPDATE \(table) SET deleted_at = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
              WHERE \(column) = ? AND deleted_at IS NULL
              """, arguments: [now, device, now, held.id])
        }
      }
    }
  }

  /// A session that `actor` may change: of their own, or any for an admin.
  private static func ownHeld(
    _ id: HeldSession.ID, as actor: Person.ID, at now: Instant, _ db: Database
  ) throws -> (session: HeldSession, access: Access) {
    let held = try HeldRows.held(id, db)
    let access = try Access(.holdSession, as: actor, of: held.student, at: now, db)
    try access.require(held.subject)
    if access.role == .tutor && held.tutor != actor { throw NotebookFailure.refused(.holdSession, of: held.student) }
    return (held, access)
  }
}
