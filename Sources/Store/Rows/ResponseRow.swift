import GRDB
import Learning

/// How a scored answer lies in `responses`. Evidence: it can be inserted and read, nothing else.
enum ResponseRow {
  /// What an answer belongs to.
  enum Owner {
    /// One of a daily five, settled by this event.
    case practice(PracticeSession.ID, Identifier<PracticeEvent>)
    case assignment(Identifier<PracticeAssignmentRecord>)
    /// One of an exam, judged by this event.
    case exam(Exam.ID, Identifier<ExamEvent>)
    /// One of a lesson, judged by this event.
    case lesson(Lesson.ID, Identifier<LessonEvent>)
  }

  /// - Parameter variant: which problem of its family was answered; nil for the curated one.
  static func insert(
    _ response: Response, id: Identifier<Response>, of owner: Owner, variant: Variant? = nil, student: Person.ID,
    stamp: Stamp, _ db: Database
  ) throws {
    var tutored: String?
    var practice: PracticeSession.ID?
    var event: String?
    var assignment: Identifier<PracticeAssignmentRecord>?
    switch owner {
    case .practice(let session, let settling): (practice, event) = (session, settling.rawValue)
    case .assignment(let given): assignment = given
    case .exam(let session, let settling): (tutored, event) = (session.rawValue, settling.rawValue)
    case .lesson(let session, let settling): (tutored, event) = (session.rawValue, settling.rawValue)
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO responses (id, student_id, session_id, practice_session_id, event_id, practice_assignment_id, problem_id,
          parameters_json, position, outcome, student_answer, time_spent_seconds, hints_used, hints_viewed, confidence,
          evaluated_at, at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, student, tutored, practice, event, assignment, response.problem, try variant.map { try JSON.text($0) },
      response.position, response.outcome, response.typed, response.seconds, response.hints,
      try JSON.text(Array(1..<response.hints + 1)),
      response.sureness?.confidence, response.at, stamp.time.text, stamp.device, stamp.sequence, stamp.wall,
    ])
  }
}
