extension ExamPlan {
  /// How often another draw is tried where a family gave the same numbers twice.
  private static let draws = 20

  /// The exam that was chosen, with fresh numbers: each question that has a family is a draw of it. The same seed gives the
  /// same exam.
  ///
  /// - Parameters:
  ///   - blueprint: what `chosen` was chosen by.
  ///   - families: of the chosen problems; one without a family is asked as it is.
  ///   - extraPercent: the student's extra time, 0 to 300 per cent.
  public init(
    _ order: ExamOrder, _ chosen: [ExamCandidate], by blueprint: ExamBlueprint, families: [Problem.ID: Family],
    subject: Subject.ID, rating: Int, bank: [Concept.ID: [Int]], extraPercent: Int, at now: Instant, seed: UInt64
  ) throws(FamilyFailure) {
    var random = SplitMix64(seed: seed)
    var questions: [ExamQuestion] = []
    for (candidate, weight) in zip(chosen, blueprint.weights(of: chosen)) {
      var variant: Variant?
      if let family = families[candidate.problem] {
        for _ in 0..<Self.draws {
          let draw = try family.variant(using: &random)
          variant = draw
          if !questions.contains(where: { $0.problem == candidate.problem && $0.variant == draw }) { break }
        }
      }
      questions.append(
        ExamQuestion(
          problem: candidate.problem, variant: variant, concept: candidate.concept, difficulty: candidate.difficulty,
          rating: candidate.rating, chance: candidate.chance, weight: weight, minutes: candidate.minutes))
    }
    let asked = Set(chosen.map(\.concept))
    self.init(
      scope: order.scope, subject: subject, rating: rating, questions: questions,
      bank: bank.filter { asked.contains($0.key) },
      expires: order.isTimed
        ? now.adding(minutes: Self.minutes(for: questions, extraPercent: extraPercent)) : nil)
  }
}
