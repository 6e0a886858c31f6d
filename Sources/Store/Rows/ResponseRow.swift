import GRDB
import Learning

/// How a scored answer lies in `responses`. Evidence: it can be inserted and read, nothing else.
enum ResponseRow {
  static func insert(
    _ response: Response, id: Identifier<Response>, session: PracticeSession.ID, student: Person.ID,
    event: Identifier<PracticeEvent>, stamp: Stamp, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO responses (id, student_id, practice_session_id, event_id, problem_id, position, outcome,
          student_answer, time_spent_seconds, hints_used, hints_viewed, confidence, evaluated_at,
          at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, student, session, event, response.problem, response.position, response.outcome, response.typed,
      response.seconds, response.hints, try JSON.text(Array(1..<response.hints + 1)),
      response.sureness?.confidence, response.at, stamp.time.text, stamp.device, stamp.sequence, stamp.wall,
    ])
  }
}
