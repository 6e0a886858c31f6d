import GRDB
import Learning

extension Notebook {
  /// An exam with everything that a screen shows of it.
  static func paper(_ exam: Exam, _ db: Database) throws -> ExamPaper {
    let topic = try Row.fetchOne(
      db, sql: "SELECT name_en, name_bn FROM topics WHERE id = ?", arguments: [exam.plan.scope.topic])
    let statement = try db.cachedStatement(sql: "SELECT name_en, name_bn FROM concepts WHERE id = ?")
    var concepts: [Concept.ID: Phrase] = [:]
    for concept in exam.plan.concepts {
      concepts[concept] = try Row.fetchOne(statement, arguments: [concept]).map { phrase($0[0], $0[1]) }
    }
    return ExamPaper(
      exam: exam, topic: topic.map { phrase($0[0], $0[1]) } ?? Phrase(exam.plan.scope.topic.rawValue),
      problems: try problems(of: exam, db), concepts: concepts, disputes: try disputes(in: exam.id, db),
      putRight: try PutRight.answers(in: exam.id, db))
  }

  static func listing(_ exam: Exam, _ db: Database) throws -> ExamListing {
    let statement = try db.cachedStatement(sql: "SELECT name_en, name_bn FROM topics WHERE id = ?")
    let topic = try Row.fetchOne(statement, arguments: [exam.plan.scope.topic])
    return ExamListing(
      exam, topic: topic.map { phrase($0[0], $0[1]) } ?? Phrase(exam.plan.scope.topic.rawValue),
      score: exam.status.isFinished ? ExamReport(exam).score : nil)
  }

  /// The questions as they were drawn. Where newer content no longer allows a draw, the curated problem stands in its place:
  /// what is shown and what is judged are the same.
  static func problems(of exam: Exam, _ db: Database) throws -> [Problem] {
    try problems(of: exam.plan.questions, db)
  }

  static func problems(of questions: [ExamQuestion], _ db: Database) throws -> [Problem] {
    let families = try families(of: questions.map(\.problem), db)
    return try questions.map { question in
      if let drawn = drawn(question, families) { return question.asked(drawn) }
      guard var problem = try problems([question.problem], db).first else { throw NotebookFailure.notFound }
      // As it was asked, whatever a tutor made of it since.
      if let written = question.written, let key = written.key {
        (problem.statement, problem.key) = (Phrase(written.text), key)
        problem.explanation = Phrase(written.working)
      }
      return question.asked(problem)
    }
  }

  /// nil where there is no family, or one that does not have this draw any more.
  private static func drawn(_ question: ExamQuestion, _ families: [Problem.ID: Family]) -> Problem? {
    guard let variant = question.variant, let family = families[question.problem] else { return nil }
    do throws(FamilyFailure) {
      return try family.problem(with: variant)
    } catch {
      return nil
    }
  }

  /// The families of these problems; one that has none is left out.
  static func families(of ids: [Problem.ID], _ db: Database) throws -> [Problem.ID: Family] {
    let statement = try db.cachedStatement(sql: "SELECT id, family_json FROM problems WHERE id = ?")
    var families: [Problem.ID: Family] = [:]
    for id in ids where families[id] == nil {
      families[id] = try Row.fetchOne(statement, arguments: [id]).flatMap(ProblemRow.family)
    }
    return families
  }

  /// The concepts that the steps of a guideline's plan are on; empty where it has no plan.
  static func concepts(of guideline: Identifier<TeachingGuidelineRecord>, _ db: Database) throws -> Set<Concept.ID> {
    try Concept.ID.fetchSet(
      db,
      sql: """
        SELECT step.value ->> 'concept' FROM study_plans, json_each(plan_json, '$.steps') AS step
        WHERE guideline_id = ? AND deleted_at IS NULL AND step.value ->> 'concept' IS NOT NULL
        """, arguments: [guideline])
  }

  /// The approved guideline of the topic that an exam is about, where it is here; nil for a whole topic.
  static func guideline(
    of scope: ExamScope, _ db: Database
  ) throws -> Identifier<TeachingGuidelineRecord>? {
    guard scope.breadth == .guideline else { return nil }
    return try Identifier<TeachingGuidelineRecord>.fetchOne(
      db,
      sql: """
        SELECT id FROM teaching_guidelines
        WHERE topic_id = ? AND review_status = 'APPROVED' AND deleted_at IS NULL ORDER BY id LIMIT 1
        """, arguments: [scope.topic])
  }
}
