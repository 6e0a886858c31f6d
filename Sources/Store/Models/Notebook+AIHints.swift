import GRDB
import Learning

extension Notebook {
  /// What a model wrote for the same question in the last seven days, for whoever it was; nil where it wrote nothing. The
  /// journal itself is what is looked through: of the daily fives in which a hint was paid for.
  public func keptAIHint(to question: String, at now: Instant) throws(NotebookFailure) -> AIHint? {
    let oldest = now.adding(minutes: -AIHint.daysKept * 24 * 60)
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT events.practice_session_id, events.kind, events.payload_json
          FROM (
            SELECT DISTINCT practice_session_id AS id
            FROM cost_records INDEXED BY ix_cost_records_recorded_at
            WHERE recorded_at >= ? AND operation = ? AND practice_session_id IS NOT NULL
          ) AS paid
          JOIN events ON events.practice_session_id = paid.id
          WHERE events.kind = ? AND events.created_at >= ?
            AND json_extract(events.payload_json, '$.hint.question') = ?
            AND json_extract(events.payload_json, '$.hint.is_kept') = 0
          ORDER BY events.created_at DESC LIMIT 1
          """,
        arguments: [
          oldest, ModelComponent.hint.rawValue, PracticeEvent.Kind.aiHintTaken.rawValue, oldest, question.storable,
        ])
      for row in rows {
        let fact: PracticeEvent = try EventRow.fact(kind: row[1], payload: row[2], of: row[0])
        if case .aiHintTaken(_, var hint) = fact {
          hint.isKept = true
          return hint
        }
      }
      return nil
    }
  }

  /// How many hints a model may still write for a student on the day of `now`, 0 to 10.
  public func aiHintsLeft(
    of student: Person.ID, calendar: StudentCalendar, at now: Instant
  ) throws(NotebookFailure) -> Int {
    try read { db in try Self.aiHintsLeft(of: student, calendar: calendar, at: now, db) }
  }

  /// Adds a model's hint to the daily five that it was asked for, wherever the student is in it by now; returns the fold.
  ///
  /// `.aiHintsUsed` if it is newly written and the day's are used up; `.conflict` if the session has no place for it any more.
  public func takeAIHint(
    _ hint: AIHint, at problem: Problem.ID, in session: PracticeSession.ID, calendar: StudentCalendar,
    at now: Instant
  ) throws(NotebookFailure) -> PracticeSession {
    try write { db in
      guard let stored = try Self.fold(session, db) else { throw NotebookFailure.notFound }
      let student = try Person.ID.fetchOne(
        db, sql: "SELECT student_id FROM practice_sessions WHERE id = ?", arguments: [session])
      guard let student else { throw NotebookFailure.notFound }
      if !hint.isKept, try Self.aiHintsLeft(of: student, calendar: calendar, at: now, db) == 0 {
        throw NotebookFailure.aiHintsUsed
      }
      let events: [PracticeEvent]
      do throws(PracticeSession.Refusal) {
        events = try stored.takeAIHint(hint, at: problem, now: now)
      } catch {
        throw NotebookFailure.conflict
      }
      return try self.append(events, to: stored, at: now, db)
    }
  }

  private static func aiHintsLeft(
    of student: Person.ID, calendar: StudentCalendar, at now: Instant, _ db: Database
  ) throws -> Int {
    let today = calendar.day(at: now)
    // No day has more than thirty hours, whatever the clocks do.
    let times = try Instant.fetchAll(
      db,
      sql: """
        SELECT created_at FROM events INDEXED BY ix_events_student_id
        WHERE student_id = ? AND at >= ? AND kind = ? AND json_extract(payload_json, '$.hint.is_kept') = 0
        """,
      arguments: [student, now.adding(minutes: -30 * 60).iso8601, PracticeEvent.Kind.aiHintTaken.rawValue])
    return max(0, AIHint.perDay - times.count { calendar.day(at: $0) == today })
  }
}
