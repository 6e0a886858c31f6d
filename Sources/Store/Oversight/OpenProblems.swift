import GRDB
import Learning

/// What a student still has to answer: the program must not tell the answers, wherever it is asked.
enum OpenProblems {
  /// Lessons of which the open question is looked up, the latest first.
  private static let mostLessons = 8

  static func all(of student: Person.ID, _ db: Database) throws -> [Problem] {
    var problems: [Problem] = []
    for five in try Notebook.inProgress(of: student, db) {
      problems += try Notebook.problems(five.standings.filter { $0.outcome == nil }.map(\.problem), db)
    }
    for exam in try Notebook.exams(of: student, status: .active, db) {
      problems += try Notebook.problems(of: exam, db)
    }
    let lessons = try Lesson.ID.fetchAll(
      db,
      sql: """
        SELECT id FROM sessions WHERE user_id = ? AND mode = 'teach_me' AND status = 'active'
        ORDER BY updated_at DESC LIMIT \(mostLessons)
        """, arguments: [student])
    problems += try lessons.compactMap { try question(of: $0, db) }
    let given = try Row.fetchAll(
      db,
      sql: """
        SELECT \(AssignedRows.columns) FROM \(AssignedRows.tables)
        WHERE practice_assignments.student_id = ? AND practice_assignments.completed = 0
          AND practice_assignments.deleted_at IS NULL
        """, arguments: [student])
    return problems + (try given.compactMap { try AssignedRows.assigned($0, db)?.problem })
  }

  /// What lies open where something is asked about: a problem that is asked about by itself, and the question of a lesson that
  /// goes on.
  static func here(_ subject: Conversation.Subject, _ db: Database) throws -> Problem? {
    switch subject {
    case .problem(let problem): try Notebook.problems([problem], db).first
    case .turn: try AskedThing.lesson(of: subject, db).flatMap { try question(of: $0, db) }
    case .answer, .exchange: nil
    }
  }

  /// The question of a lesson that waits for an answer.
  static func question(of lesson: Lesson.ID, _ db: Database) throws -> Problem? {
    guard let lesson = try LessonRow.lesson(lesson, db), let open = lesson.open,
      let desk = try LessonDesk(lesson.plan.guideline, db)
    else { return nil }
    return desk.tutor.problem(of: open.question)
  }
}
