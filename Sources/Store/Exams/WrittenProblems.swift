import GRDB
import Learning

/// The questions of models that exams asked, as problems of the bank. Nobody is given one again before a tutor has
/// looked at it: it is flagged, and waits in their queue. Everything about it stands in the exam's first event, so that it
/// comes along where that does.
enum WrittenProblems {
  /// Questions as they may stand in an exam: each is a new problem.
  static func questions(
    _ offers: [ExamOffer], in bank: ExamBank, of topic: Topic.ID, at now: Instant,
    newID: () -> Identifier<Problem>
  ) -> [ExamQuestion] {
    offers.filter { bank.concepts.contains($0.concept) }.map { offer in
      let rating = offer.difficulty.startingRating
      return ExamQuestion(
        problem: Problem.ID("\(topic)-\(newID())"), variant: nil, concept: offer.concept, difficulty: offer.difficulty,
        rating: rating, chance: bank.chance(of: offer.concept, rating: rating, at: now), weight: 0, minutes: 1,
        written: offer.question)
    }
  }

  /// Puts those that are not here yet into the bank. One whose topic or concept is not here, or whose key the judge does not
  /// read, is left out.
  static func keep(_ plan: ExamPlan, at began: Instant, _ db: Database) throws {
    var isChanged = false
    for question in plan.questions {
      guard let written = question.written, let key = written.key else { continue }
      let place = try Row.fetchOne(
        db,
        sql: """
          SELECT topics.name_en, topics.name_bn, topics.grade, topics.subject_id
          FROM topics JOIN concepts ON concepts.topic_id = topics.id
          WHERE topics.id = ? AND concepts.id = ? AND topics.grade IS NOT NULL
          """, arguments: [plan.scope.topic, question.concept])
      guard let place else { continue }
      let stored = try StoredKey(key)
      func said(_ text: String, in language: Language) -> String? {
        written.language == language ? text.storable.nfc : nil
      }
      try db.execute(
        sql: """
          INSERT INTO problems (id, subject_id, topic_id, concept_id, topic, grade, kind, question_en, question_bn,
            options_json, answer, demands_json, explanation_en, explanation_bn, difficulty_level,
            estimated_time_minutes, source, flagged, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
          ON CONFLICT (id) DO NOTHING
          """,
        arguments: [
          question.problem, place[3] as Subject.ID, plan.scope.topic, question.concept,
          place[0] as String? ?? place[1] as String? ?? plan.scope.topic.rawValue, place[2] as Int, key.kind.rawValue,
          said(written.text, in: .english), said(written.text, in: .bengali), stored.options, stored.answer.nfc,
          stored.demands, said(written.working, in: .english), said(written.working, in: .bengali),
          question.difficulty.level, max(1, question.minutes), ProblemRecord.Source.aiGenerated.rawValue, began, began,
        ])
      if db.changesCount > 0 { isChanged = true }
    }
    if isChanged { try LearnerFold.forgetAll(db) }
  }
}
