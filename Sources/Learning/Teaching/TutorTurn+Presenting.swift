// The welcome, the steps, their questions, and the end.

extension TutorTurn {
  mutating func welcome() {
    say(.welcome, tutor.guideline.welcome)
    if let family = tutor.families[tutor.guideline.level], let question = open([family], .level) {
      present(question)
    } else {
      presentStep()
    }
  }

  /// What the step has to say before its first question, in one go or in two.
  mutating func presentStep() {
    var pieces = step.pieces.filter { isSayable($0.text) }
    // One idea at a time, while there are turns for it; the rest comes with the question.
    let isSlow = lesson.pace != .accelerate && step.kind == .explain && pieces.count > 1
    if isSlow, lesson.turnsLeft > 3 * lesson.stepsAfter + 4, !lesson.hasPresentedPart {
      pieces = Array(pieces.prefix((pieces.count + 1) / 2))
      for piece in pieces { say(.explanation, piece.text, figure: piece.figure) }
      say(oneOf: TutorWords.clearSoFar)
      present()
      return
    }
    for piece in pieces { say(.explanation, piece.text, figure: piece.figure) }
    askOfStep()
  }

  /// Opens the step's next question; where there is none that can be asked, goes on to the next step.
  mutating func askOfStep(_ words: [Phrase] = TutorWords.tryThis) {
    say(oneOf: words)
    if let question = open(families(of: step), .step) {
      present(question)
    } else {
      leaveStep()
    }
  }

  /// What the step asks next: what was not asked before, in the plan's order; the easiest where the student struggles, the
  /// hardest where all is easy; then the same again with other numbers.
  func families(of step: PlanStep) -> [Family] {
    let all = step.questions.compactMap { tutor.families[$0] }
    guard lesson.stepQuestions > 0 else { return all }
    let asked = Set(lesson.asked.map(\.problem))
    var fresh = all.filter { !asked.contains($0.id) }
    switch lesson.pace {
    case .simplify, .consolidate: fresh.sort { ($0.difficulty, $0.id) < ($1.difficulty, $1.id) }
    case .accelerate, .extend: fresh.sort { ($0.difficulty, $0.id) > ($1.difficulty, $1.id) }
    case .first, .steady: break
    }
    return fresh + all.filter { asked.contains($0.id) }
  }

  /// Draws a question of the first of some families that gives one, and says it. What was said in this event and would
  /// tell its answer is taken back, where no other draw is to be had.
  mutating func open(_ families: [Family], _ purpose: LessonQuestion.Purpose) -> LessonQuestion? {
    for family in families {
      guard let problem = draw(family), let variant = problem.variant else { continue }
      let secret = AnswerSecret(problem)
      withdraw(whatTells: secret)
      say(question: problem)
      return LessonQuestion(
        number: lesson.asked.count, problem: family.id, variant: variant, concept: family.concept, purpose: purpose)
    }
    return nil
  }

  /// A problem that was not asked in this lesson, whose answer stands neither in what was just said nor in what may have
  /// to be said about it.
  private mutating func draw(_ family: Family) -> Problem? {
    let ofStep = helpOfStep.map { HeardText($0) }
    var best: (problem: Problem, told: Int)?
    for _ in 0..<Self.draws {
      guard let problem = fresh(family) else { break }
      let secret = AnswerSecret(problem)
      if hasTold(secret) {
        best = best ?? (problem, .max)
        continue
      }
      let own = (problem.hints + problem.misconceptions.map(\.remediation)).count { secret.isTold(by: $0) }
      let told = ofStep.count { secret.isTold(by: $0) } + own
      if told == 0 { return problem }
      if told < best?.told ?? .max { best = (problem, told) }
    }
    return best?.problem
  }

  /// How many problems are drawn before the best of them is taken.
  private static let draws = 12

  /// A problem of a family that was not asked in this lesson; nil where the family has none.
  mutating func fresh(_ family: Family) -> Problem? {
    for _ in 0..<4 {
      do throws(FamilyFailure) {
        let variant = try family.variant(using: &random)
        if lesson.asked.contains(where: { $0.problem == family.id && $0.variant == variant }) { continue }
        return try family.problem(with: variant)
      } catch {
        return nil
      }
    }
    return nil
  }

  /// What the step may have to say while a question is open, and has not said yet.
  private var helpOfStep: [Phrase] {
    (step.probes + step.another.map(\.text) + step.examples.map(\.text) + [step.stepBack.text])
      .filter { !lesson.said.hold($0) }
  }

  // MARK: - On and out

  /// On to the next step, or out.
  mutating func leaveStep() {
    if lesson.step + 1 < lesson.plan.steps.count, lesson.turnsLeft > 0 {
      say(oneOf: TutorWords.nextStep)
      advance(to: lesson.step + 1)
      presentStep()
    } else {
      finish()
    }
  }

  /// The end: with the closing words and what to practise, or lost where nothing was right.
  mutating func finish() {
    if lesson.right == 0 {
      giveUp()
      return
    }
    say(.closing, tutor.guideline.closing)
    let weak = LessonSummary(lesson).lines.filter { $0.suggestion == .review }.prefix(2)
      .compactMap { tutor.concepts[$0.concept]?.name }
    if !weak.isEmpty { say(.summary, TutorWords.practise(weak)) }
    complete()
  }

  /// The student is lost in what should have come before this step.
  mutating func giveUp() {
    let prerequisite = tutor.prerequisite(of: step)
    say(.prerequisite, step.stepBack.text)
    say(.summary, TutorWords.lost(in: prerequisite.name))
    lose(in: prerequisite)
  }
}

extension Lesson {
  /// Whether the first half of an explanation was given and its question is not asked yet.
  var hasPresentedPart: Bool { isStepBegun && open == nil && stepQuestions == 0 }
}
