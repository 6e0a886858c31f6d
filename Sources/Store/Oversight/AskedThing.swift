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

  /// The subjects that a thing is of, and the name of its topic; none where nobody knows.
  static func subjects(
    of subject: Conversation.Subject, _ db: Database
  ) throws -> (subjects: [Subject.ID], topic: Phrase?) {
    let topic = "topics.name_en, topics.name_bn"
    let (sql, id) =
      switch subject {
      case .problem(let id):
        (
          """
          SELECT problems.subject_id, \(topic) FROM problems LEFT JOIN topics ON topics.id = problems.topic_id
          WHERE problems.id = ?
          """, id.rawValue
        )
      case .answer(let id):
        (
          """
          SELECT problems.subject_id, \(topic) FROM responses JOIN problems ON problems.id = responses.problem_id
            LEFT JOIN topics ON topics.id = problems.topic_id
          WHERE responses.id = ?
          """, id.rawValue
        )
      case .turn(let id):
        (
          """
          SELECT \(SittingRows.lessonSubject), \(topic) FROM events JOIN sessions ON sessions.id = events.session_id
            LEFT JOIN teaching_guidelines ON teaching_guidelines.id = sessions.guideline_id
            LEFT JOIN topics ON topics.id = teaching_guidelines.topic_id
          WHERE events.id = ?
          """, id.rawValue
        )
      case .exchange(let id):
        ("SELECT context_subjects ->> '$[0]', NULL, NULL FROM qa_interactions WHERE id = ?", id.rawValue)
      }
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return ([], nil) }
    return ([row[0] as Subject.ID?].compactMap(\.self), (row[1] as String?).map { Notebook.phrase($0, row[2]) })
  }

  /// The lesson that a turn is of.
  static func lesson(of subject: Conversation.Subject, _ db: Database) throws -> Lesson.ID? {
    guard case .turn(let turn) = subject else { return nil }
    return try Lesson.ID.fetchOne(
      db,
      sql: """
        SELECT sessions.id FROM events JOIN sessions ON sessions.id = events.session_id
        WHERE events.id = ? AND sessions.mode = 'teach_me'
        """, arguments: [turn])
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
