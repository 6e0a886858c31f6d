import GRDB
import Learning

extension Notebook {
  /// A student's mastery now, 0 to 100, of each concept that they answered a problem of.
  public func mastery(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> [Concept.ID: Int] {
    let learner = try learner(of: student, at: now)
    return try read { db in
      let typical = try RatedProblems(db).typical
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT concepts.id, topics.subject_id FROM concepts JOIN topics ON topics.id = concepts.topic_id
          WHERE concepts.deleted_at IS NULL
          """)
      return rows.reduce(into: [:]) { mastery, row in
        let concept: Concept.ID = row[0]
        guard learner.concepts[concept] != nil else { return }
        mastery[concept] = learner.mastery(
          of: concept, in: row[1], typical: typical[concept] ?? LearnerModel.startingRating, at: now)
      }
    }
  }

  /// What is behind a student's mastery of one concept: the terms that weigh most, the last answers, the next review.
  ///
  /// `.notFound` if there is no such concept.
  public func evidence(
    of concept: Concept.ID, for student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ConceptEvidence {
    let learner = try learner(of: student, at: now)
    return try read { db in
      let subject = try Subject.ID.fetchOne(
        db,
        sql:
          "SELECT topics.subject_id FROM concepts JOIN topics ON topics.id = concepts.topic_id WHERE concepts.id = ?",
        arguments: [concept])
      guard let subject else { throw NotebookFailure.notFound }
      let typical = try RatedProblems.typical(of: concept, db)
      let grounds = learner.grounds(of: concept, in: subject, typical: typical, at: now)
      return ConceptEvidence(
        concept: concept, mastery: learner.mastery(of: concept, in: subject, typical: typical, at: now),
        answers: learner.concepts[concept]?.answers ?? 0, right: learner.right[concept] ?? 0,
        weights: grounds.heaviest.map { .init($0, isFor: grounds[$0] > 0) },
        last: try Self.lastAnswers(to: concept, of: student, db), due: learner.cards[concept]?.due)
    }
  }
}

extension Notebook {
  /// The concepts of which a review is due on a day, the one that is nearest to being forgotten first. One without a problem
  /// to review it by is left out.
  static func due(of student: Person.ID, on day: CalendarDay, _ db: Database) throws -> [Concept.ID] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT concept_id, stability, difficulty, last_reviewed_on, reviews, lapses FROM review_cards
        WHERE student_id = ? AND due_on <= ? AND EXISTS (
          SELECT 1 FROM problems WHERE problems.concept_id = review_cards.concept_id AND \(usableProblems))
        """, arguments: [student, day])
    let recalled = rows.compactMap { row -> (concept: Concept.ID, recalled: Double)? in
      guard let last: CalendarDay = row[3] else { return nil }
      let card = ReviewCard(stability: row[1], difficulty: row[2], last: last, reviews: row[4], lapses: row[5])
      return (row[0], card.retrievability(on: day))
    }
    return recalled.sorted { ($0.recalled, $0.concept) < ($1.recalled, $1.concept) }.map(\.concept)
  }

  /// The newest few that were no skips, the newest first, each with the outcome that counts.
  private static func lastAnswers(
    to concept: Concept.ID, of student: Person.ID, _ db: Database
  ) throws -> [ConceptEvidence.Answer] {
    let count = ConceptEvidence.remembered
    let ofEach = try db.cachedStatement(
      sql: """
        SELECT outcome, hints_used, evaluated_at FROM v_effective_responses
        WHERE problem_id = ? AND student_id = ? AND outcome <> 'skipped' ORDER BY evaluated_at DESC LIMIT ?
        """)
    var answers: [ConceptEvidence.Answer] = []
    let problems = try Row.fetchAll(
      db, sql: "SELECT id, question_en, question_bn FROM problems WHERE concept_id = ?", arguments: [concept])
    for problem in problems {
      let rows = try Row.fetchAll(ofEach, arguments: [problem[0] as Problem.ID, student, count])
      answers += rows.map { row in
        ConceptEvidence.Answer(
          statement: phrase(problem[1], problem[2]), outcome: row[0], hints: row[1], at: row[2])
      }
    }
    return Array(answers.sorted { $0.at > $1.at }.prefix(count))
  }
}
