import GRDB
import Learning

extension Notebook {
  /// What a model has to know that writes questions for an exam that is about to begin; the same seed draws the same exam.
  ///
  /// `.examUnfinished` and `.notFound` as `beginExam` says.
  public func examMaterial(
    for order: ExamOrder, of student: Person.ID, at now: Instant, seed: UInt64
  ) throws(NotebookFailure) -> ExamMaterial {
    try read { db in
      let (plan, _, _) = try Self.draw(order, for: student, at: now, seed: seed, db)
      let standing = try Self.contenders(of: student, order.scope, db).first {
        $0.status == .inProgress && $0.answered > 0 && !$0.hasExpired(at: now)
      }
      if let standing { throw NotebookFailure.examUnfinished(standing.id) }
      let topic = try Row.fetchOne(
        db, sql: "SELECT name_en, name_bn, grade FROM topics WHERE id = ?", arguments: [order.scope.topic])
      guard let topic else { throw NotebookFailure.notFound }
      let concepts = try plan.concepts.map { concept in
        let name = try Row.fetchOne(
          db, sql: "SELECT name_en, name_bn FROM concepts WHERE id = ?", arguments: [concept])
        return (id: concept, name: name.map { Self.phrase($0[0], $0[1]) } ?? Phrase(concept.rawValue))
      }
      let known = try Row.fetchAll(
        db,
        sql: "SELECT question_en, question_bn FROM problems WHERE topic_id = ? AND deleted_at IS NULL",
        arguments: [order.scope.topic]
      ).map { Self.phrase($0[0], $0[1]) }
      return ExamMaterial(topic: Self.phrase(topic[0], topic[1]), grade: topic[2], concepts: concepts, known: known)
    }
  }
}

// MARK: - Inside a transaction

extension Notebook {
  /// The exam that is drawn for a student now, and from what.
  static func draw(
    _ order: ExamOrder, for student: Person.ID, at now: Instant, seed: UInt64, _ db: Database
  ) throws -> (plan: ExamPlan, bank: ExamBank, guideline: Identifier<TeachingGuidelineRecord>?) {
    let extra = try Int.fetchOne(
      db,
      sql: """
        SELECT extra_time_percent FROM student_profiles JOIN users ON users.id = user_id
        WHERE user_id = ? AND users.deleted_at IS NULL
        """, arguments: [student])
    guard let extra, let bank = try ExamBank(of: order.scope.topic, for: student, at: now, db) else {
      throw NotebookFailure.notFound
    }
    let guideline = try Self.guideline(of: order.scope, db)
    let taught = try guideline.map { try Self.concepts(of: $0, db) } ?? []
    let concepts = bank.concepts.filter { taught.isEmpty || taught.contains($0) }
    let blueprint = ExamBlueprint(
      order, parts: (concepts.isEmpty ? bank.concepts : concepts).map { ExamBlueprint.Part($0) })
    let chosen = blueprint.choose(from: bank.candidates, seed: seed)
    let plan = try ExamPlan(
      order, chosen, by: blueprint, families: try Self.families(of: chosen.map(\.problem), db), subject: bank.subject,
      rating: bank.rating, bank: bank.ratings, extraPercent: extra, at: now, seed: seed)
    return (plan, bank, guideline)
  }

  /// Whether a model writes questions for exams here.
  static func hasExamModel(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM llm_config WHERE component_key = ? AND provider <> ? AND deleted_at IS NULL)
        """, arguments: [PromptTask.examQuestions.component, ModelProvider.builtin.rawValue]) == true
  }
}
