import GRDB
import Learning

extension Notebook {
  /// Everything that a report of a student's progress is computed from, in one read: what there is to know, every answer as
  /// it counts, the days of practice and the latest exams.
  ///
  /// `.notFound` if there is no such student.
  public func progress(of student: Person.ID) throws(NotebookFailure) -> ProgressEvidence {
    try read { db in try Self.progress(of: student, db) }
  }
}

extension Notebook {
  static func progress(of student: Person.ID, _ db: Database) throws -> ProgressEvidence {
    let grade = try Int.fetchOne(
      db, sql: "SELECT grade FROM student_profiles WHERE user_id = ? AND deleted_at IS NULL", arguments: [student])
    guard let grade else { throw NotebookFailure.notFound }
    let answers = try AnswerJournal(of: student, db).answers
    return ProgressEvidence(
      grade: grade, topics: try Self.outlines(db), answers: answers,
      practised: try Self.practiceDays(of: student, db),
      exams: try Self.latestExams(of: student, days: StudentDays(of: student, db), db),
      statements: try Self.statements(of: ProgressEvidence.problemsNamed(in: answers), db))
  }

  /// The topics that something can be practised of, by grade, each with its concepts and what is typical of them.
  private static func outlines(_ db: Database) throws -> [TopicOutline] {
    let places = try RatedProblems(db).places.places
    let concepts = Dictionary(grouping: try concepts(db), by: \.topic)
    let topics = try Row.fetchAll(
      db,
      sql: """
        SELECT id, name_en, name_bn, subject_id, grade FROM topics
        WHERE deleted_at IS NULL AND grade IS NOT NULL ORDER BY grade, id
        """)
    return topics.compactMap { row in
      let id: Topic.ID = row[0]
      let parts = (concepts[id] ?? []).compactMap { concept in
        places[concept.id].map { place in
          TopicOutline.Part(id: concept.id, name: concept.name, typicalRating: place.typicalRating)
        }
      }
      guard !parts.isEmpty else { return nil }
      return TopicOutline(id: id, name: phrase(row[1], row[2]), subject: row[3], grade: row[4], concepts: parts)
    }
  }

  /// The latest finished exam of each topic: an exam says its topic, or the guideline that it was over does.
  private static func latestExams(
    of student: Person.ID, days: StudentDays, _ db: Database
  ) throws -> [Topic.ID: ExamMark] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(sessions.goal_json ->> 'topic', teaching_guidelines.topic_id), sessions.exam_score,
          sessions.exam_total, sessions.completed_at
        FROM sessions LEFT JOIN teaching_guidelines ON teaching_guidelines.id = sessions.guideline_id
        WHERE sessions.user_id = ? AND sessions.mode = 'exam_me' AND sessions.completed_at IS NOT NULL
          AND sessions.exam_score IS NOT NULL AND sessions.exam_total > 0
        ORDER BY sessions.completed_at
        """,
      arguments: [student])
    var exams: [Topic.ID: ExamMark] = [:]
    for row in rows {
      guard let topic = row[0] as Topic.ID? else { continue }
      exams[topic] = ExamMark(score: row[1], total: row[2], day: days.day(at: row[3]))
    }
    return exams
  }

  private static func statements(of problems: Set<Problem.ID>, _ db: Database) throws -> [Problem.ID: Phrase] {
    let statement = try db.cachedStatement(sql: "SELECT question_en, question_bn FROM problems WHERE id = ?")
    var statements: [Problem.ID: Phrase] = [:]
    for problem in problems {
      if let row = try Row.fetchOne(statement, arguments: [problem]) {
        statements[problem] = phrase(row[0], row[1])
      }
    }
    return statements
  }
}
