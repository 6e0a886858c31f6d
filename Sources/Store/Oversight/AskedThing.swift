import GRDB
import Learning

/// Which thing a screen points at.
enum AskedThing {
  /// `.notFound` for what is not there, or another student's.
  static func subject(
    of pointed: AskedAbout, _ student: Person.ID, _ db: Database
  ) throws -> Conversation.Subject {
    switch pointed {
    case .thing(let subject): return subject
    case .answered(let problem, let session):
      let response = try Identifier<Response>.fetchOne(
        db, sql: "SELECT id FROM responses WHERE practice_session_id = ? AND problem_id = ? AND student_id = ?",
        arguments: [session, problem, student])
      return response.map { .answer($0) } ?? .problem(problem)
    case .question(let question, let problem, let exam):
      let response = try Identifier<Response>.fetchOne(
        db, sql: "SELECT id FROM responses WHERE session_id = ? AND position = ? AND student_id = ?",
        arguments: [exam, question, student])
      return response.map { .answer($0) } ?? .problem(problem)
    case .said(let line, let later, let lesson):
      return .turn(try turn(that: line, later: later, in: lesson, student, db))
    case .disputed(let dispute):
      let response = try Identifier<Response>.fetchOne(
        db, sql: "SELECT response_id FROM disputes WHERE id = ? AND student_id = ?", arguments: [dispute, student])
      guard let response else { throw NotebookFailure.notFound }
      return .answer(response)
    }
  }

  /// The turn that says a line: mostly it was said lately, so that the journal is read from its end.
  private static func turn(
    that line: LessonLine, later: Int, in lesson: Lesson.ID, _ student: Person.ID, _ db: Database
  ) throws -> ReviewTurn.ID {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, kind, payload_json FROM events WHERE session_id = ? AND student_id = ?
        ORDER BY at DESC, device_id DESC, device_seq DESC
        """, arguments: [lesson, student])
    var left = later
    while let row = try rows.next() {
      let event: LessonEvent = try EventRow.fact(kind: row[1], payload: row[2], of: lesson)
      let count = LessonLine.lines(of: event).count { $0 == line }
      if left < count { return row[0] }
      left -= count
    }
    throw NotebookFailure.notFound
  }
}
