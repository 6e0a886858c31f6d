import GRDB
import Learning

extension Notebook {
  /// A lesson with everything that a screen shows of it. `said` is for a caller who knows the lines: the last part is read
  /// where it is nil.
  static func page(
    _ lesson: Lesson, _ desk: LessonDesk?, of student: Person.ID, said: [LessonLine]? = nil, at now: Instant,
    _ db: Database
  ) throws -> LessonPage {
    let names = try db.cachedStatement(
      sql: """
        SELECT concepts.name_en, concepts.name_bn, topics.subject_id FROM concepts
          JOIN topics ON topics.id = concepts.topic_id WHERE concepts.id = ?
        """)
    var concepts: [Concept.ID: Phrase] = [:]
    var mastery: [Concept.ID: Int] = [:]
    for concept in lesson.mastery.map(\.concept) {
      guard let row = try Row.fetchOne(names, arguments: [concept]) else { continue }
      concepts[concept] = phrase(row[0], row[1])
      mastery[concept] = try self.mastery(of: concept, in: row[2], for: student, at: now, db)
    }
    let last = try said.map { (lines: $0, earlier: 0) } ?? LessonLines.last(of: lesson.id, db)
    return LessonPage(
      lesson: lesson, lines: last.lines, earlier: last.earlier,
      problem: lesson.open.flatMap { desk?.tutor.problem(of: $0.question) }, concepts: concepts, mastery: mastery)
  }

  /// What is kept of one concept, 0 to 100; 0 where no problem of it was answered.
  private static func mastery(
    of concept: Concept.ID, in subject: Subject.ID, for student: Person.ID, at now: Instant, _ db: Database
  ) throws -> Int {
    let learner = try LearnerRows.record(of: student, only: (concept, subject), db).learner
    guard learner.concepts[concept] != nil else { return 0 }
    return learner.mastery(of: concept, in: subject, typical: try RatedProblems.typical(of: concept, db), at: now)
  }
}
