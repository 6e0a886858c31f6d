// What is true of a lesson: all of it follows from the fold.

extension Lesson {
  /// The mean over the concepts that were asked about; nil before the first answer. It steers the pace.
  public var meanOfAsked: Double? {
    let asked = mastery.filter { $0.answers > 0 }
    return asked.isEmpty ? nil : asked.reduce(0) { $0 + $1.mastery } / Double(asked.count)
  }

  /// The plain mean over the concepts of the plan, 0 to 1: `sessions.mastery`.
  public var meanMastery: Double {
    let concepts = plan.concepts
    let sum = mastery.filter { concepts.contains($0.concept) }.reduce(0) { $0 + $1.mastery }
    return concepts.isEmpty ? 0 : sum / Double(concepts.count)
  }

  /// 0 to 1 for a concept of the plan; 0 before the first answer.
  public func mastery(of concept: Concept.ID) -> Double { mastery.first { $0.concept == concept }?.mastery ?? 0 }

  /// Per cent of the plan's concepts that were left behind, to one decimal place; never falls, and is 100 for a completed
  /// lesson.
  public var coverage: Double {
    let concepts = plan.concepts
    let share = Double(covered.count { concepts.contains($0) }) / Double(max(1, concepts.count))
    return (share * 1_000).rounded() / 10
  }

  /// Per cent of the steps that were left behind.
  public var progress: Double { Double(step) / Double(plan.steps.count) * 100 }

  /// The step that it is at; nil once all are done.
  public var currentStep: LessonPlan.Step? { plan.steps.indices.contains(step) ? plan.steps[step] : nil }

  /// Replies that may still be made.
  public var turnsLeft: Int { max(0, turnLimit - turns) }

  /// Steps after this one.
  public var stepsAfter: Int { max(0, plan.steps.count - 1 - step) }

  /// 000's pacing directive, in its order.
  public var pace: Pace {
    if turns == 0 { return .first }
    if let wish { return wish }
    guard let mean = meanOfAsked else { return .steady }
    let asked = mastery.filter { $0.answers > 0 }
    let strong = Double(asked.count { $0.mastery >= 0.7 }) / Double(asked.count)
    let improving = trend == .improving
    let shown = strong >= 0.6 && mean >= 0.65 && improving ? max(mean, 0.8) : mean
    if shown >= 0.8, improving { return status == .completed ? .extend : .accelerate }
    if mean < 0.4 || trend == .struggling { return .simplify }
    if mean < 0.65, trend == .steady, let open, open.attempts >= 2 { return .consolidate }
    return .steady
  }

  /// 000's style directive: the mean number of words in a reply.
  public var manner: Manner {
    guard turns > 0 else { return .moderate }
    let mean = Double(wordsOfAll) / Double(turns)
    return mean <= 5 ? .quiet : mean <= 15 ? .moderate : .expressive
  }

  /// 000: the last of four replies is shorter than two fifths of the first, and has five words or fewer.
  public var isDisengaging: Bool {
    guard wordsOfLast.count == 4, let last = wordsOfLast.last else { return false }
    return Double(last) < 0.4 * Double(wordsOfFirst) && last <= 5
  }

  /// What a mistake is known by, and how often it was seen.
  public func times(of mistake: SeenMistake) -> Int { mistakes.first { $0.mistake.isSame(as: mistake) }?.times ?? 0 }
}
