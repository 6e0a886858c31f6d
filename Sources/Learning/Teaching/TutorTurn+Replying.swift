// What follows from a reply.

extension TutorTurn {
  mutating func take(_ reply: String) {
    if let answer = SafetyCheck(reply).answer {
      emit(.checked(CheckedReply(text: reply, intent: .talk, question: lesson.open?.question.number)))
      insist(.talk, answer)
      // Such words are turns as well, and every lesson ends.
      if lesson.status == .completed || canStay { remediate(.encouragement) } else { leaveStep() }
      return
    }
    let read = ReplyReader(for: problem).read(reply)
    let (open, asked) = (lesson.open, problem)
    let checked = check(reply, read, open)
    emit(.checked(checked))
    var mistake: SeenMistake?
    if let score = checked.score, let open {
      mistake = checked.misconception.flatMap { id in asked.flatMap { seen($0, id) } }
      emit(.diagnosed(Diagnosis(concept: open.question.concept, score: score, mistake: mistake)))
    }
    if lesson.status == .completed {
      goFurther(checked, mistake, asked)
      return
    }
    guard let open else {
      goOn(with: checked.intent)
      return
    }
    // The family may have changed since the question was asked: it is asked afresh.
    guard let asked else {
      askOfStep(TutorWords.freshOne)
      return
    }
    switch (checked.intent, checked.verdict) {
    case (.answer, .right): acceptAnswer(checked, open)
    case (.answer, nil): askForForm(open, asked)
    case (.answer, _), (.unknown, _): help(after: checked, mistake, open, asked)
    default: grant(checked.intent, open, asked)
    }
  }

  private func check(_ reply: String, _ read: ReadReply, _ open: OpenQuestion?) -> CheckedReply {
    var checked = CheckedReply(
      text: reply, intent: read.intent, question: open?.question.number, hasReasons: read.hasReasons)
    switch read.judgement {
    case .right(let understood):
      (checked.verdict, checked.understood) = (.right, understood.text)
    case .form(let understood, _):
      // Right in value: one more go before it counts.
      checked.verdict = open?.wasFormAsked == true ? .form : nil
      checked.understood = understood.text
    case .wrong(let understood, let misconception):
      (checked.verdict, checked.understood) = (.wrong, understood.text)
      checked.misconception = misconception
    case .unreadable, nil: break
    }
    return checked
  }

  private func seen(_ problem: Problem, _ id: Misconception.ID) -> SeenMistake? {
    problem.misconceptions.first { $0.id == id }.map { misconception in
      SeenMistake(
        family: problem.id, misconception: id, named: tutor.named(id, of: problem.id)?.id, name: misconception.name)
    }
  }

  /// Whether there are turns for another reply in this step: each step after it gets two.
  var canStay: Bool { lesson.turnsLeft >= 2 * lesson.stepsAfter + 1 }

  // MARK: - Right

  private mutating func acceptAnswer(_ checked: CheckedReply, _ open: OpenQuestion) {
    let words =
      checked.hasReasons
      ? TutorWords.praiseOfReasons : open.attempts > 0 ? TutorWords.praiseOfEffort : TutorWords.praise
    say(oneOf: words, .praise)
    switch open.question.purpose {
    case .level: presentStep()
    case .prerequisite: askOfStep(TutorWords.back)
    case .step, .further:
      if needsMore, canStay { askOfStep() } else { leaveStep() }
    }
  }

  /// Practice asks two questions at least; any step asks once more where the concept does not hold yet (000's threshold
  /// is 0.7), but three questions at most.
  private var needsMore: Bool {
    let fewest = step.kind == .practice && lesson.pace != .accelerate ? 2 : 1
    if lesson.stepRight < fewest { return lesson.stepQuestions < 4 }
    return lesson.mastery(of: step.concept) < 0.7 && lesson.stepQuestions < (step.kind == .practice ? 3 : 2)
  }

  private mutating func askForForm(_ open: OpenQuestion, _ problem: Problem) {
    say(oneOf: TutorWords.formAsked)
    say(.talk, TutorWords.formWanted)
    if canStay { remediate(.encouragement) } else { leaveStep() }
  }

  // MARK: - Not right

  private mutating func help(
    after checked: CheckedReply, _ mistake: SeenMistake?, _ open: OpenQuestion, _ problem: Problem
  ) {
    let isLevel = open.question.purpose == .level
    say(
      oneOf: checked.intent == .unknown
        ? TutorWords.notKnown : isLevel ? TutorWords.levelNotYet : TutorWords.notYet)
    if let mistake { name(mistake, in: problem) }
    if isLevel {
      presentStep()
      return
    }
    if lesson.right == 0, lesson.attempts >= BuiltInTutor.lostAfter {
      giveUp()
      return
    }
    let attempts = lesson.open?.attempts ?? 0
    if open.question.purpose == .prerequisite, attempts >= 2 || !canStay {
      returnToStep()
    } else if !canStay || attempts > Help.ladder.count {
      say(oneOf: TutorWords.leaving)
      leaveStep()
    } else {
      climb(to: Help.ladder[max(0, attempts - 1)], after: mistake, problem)
    }
  }

  private mutating func returnToStep() {
    if canStay { askOfStep(TutorWords.back) } else { leaveStep() }
  }

  /// Says which mistake it was, and why that is not so.
  mutating func name(_ mistake: SeenMistake, in problem: Problem) {
    let named = mistake.named.flatMap { id in tutor.guideline.misconceptions.first { $0.id == id } }
    let names = [mistake.name] + (named.map { [$0.name] } ?? [])
    if !sayFirst(.misconception, names.flatMap(TutorWords.framed)) { say(.misconception, TutorWords.sameSlip) }
    let own = problem.misconceptions.first { $0.id == mistake.misconception }?.remediation
    let times = lesson.times(of: mistake)
    // The family's words first; the fuller ones for whom they did not help.
    let remedies = [own, named?.remediation].compactMap(\.self)
    sayFirst(.remediation, times > 1 ? Array(remedies.reversed()) : remedies)
  }

  /// Help of one kind, or of the next kind for which there is anything left to say; the question then still stands, or,
  /// where a wrong answer has told the right one or a mistake comes again, stands with other numbers.
  mutating func climb(to rung: Help, after mistake: SeenMistake? = nil, _ problem: Problem) {
    let start = Help.ladder.firstIndex(of: rung) ?? 0
    for help in Help.ladder[start...] + Help.ladder[..<start] {
      if help == .stepBack {
        if stepBack() { return }
      } else if give(help, problem) {
        ask(again: problem, after: mistake, help)
        return
      }
    }
    say(oneOf: TutorWords.askAway)
    ask(again: problem, after: mistake, .encouragement)
  }

  private mutating func ask(again problem: Problem, after mistake: SeenMistake?, _ help: Help) {
    let isGivenAway = if case .boolean = problem.key { true } else { false }
    let comesAgain = mistake.map { lesson.times(of: $0) > 1 } ?? false
    if isGivenAway || comesAgain, let purpose = lesson.open?.question.purpose, let family = tutor.families[problem.id] {
      say(oneOf: TutorWords.freshOne)
      if let question = open([family], purpose) {
        remediate(help, question)
        return
      }
    } else {
      say(oneOf: TutorWords.tryAgain)
    }
    remediate(help)
  }

  /// Whether there was anything of this kind to say.
  private mutating func give(_ help: Help, _ problem: Problem) -> Bool {
    let isPrerequisite = lesson.open?.question.purpose == .prerequisite
    switch help {
    case .probe: return !isPrerequisite && sayFirst(.probe, step.probes)
    case .hint: return sayFirst(.hint, problem.hints)
    case .another: return !isPrerequisite && sayFirst(.explanation, step.another)
    case .example: return work(problem) || !isPrerequisite && sayFirst(.example, step.examples)
    case .stepBack, .encouragement: return false
    }
  }

  /// A similar problem of the same family, worked, with other numbers and another answer.
  private mutating func work(_ problem: Problem) -> Bool {
    guard let family = tutor.families[problem.id] else { return false }
    for _ in 0..<6 {
      guard let other = fresh(family), other.key != problem.key else { continue }
      guard isSayable(other.statement), isSayable(other.explanation) else { continue }
      say(oneOf: TutorWords.similar)
      say(.example, other.statement, figure: other.figure?.written)
      return say(.example, other.explanation)
    }
    return false
  }

  /// Back to what must be known before, with an easy question about it; false where that was done in this step.
  private mutating func stepBack() -> Bool {
    guard !lesson.hasSteppedBack, lesson.open?.question.purpose != .prerequisite, isSayable(step.stepBack.text) else {
      return false
    }
    say(.prerequisite, TutorWords.stepBack(to: tutor.prerequisite(of: step).name))
    say(.prerequisite, step.stepBack.text)
    let families = step.stepBack.concept.flatMap { tutor.familiesOfConcept[$0] } ?? []
    if lesson.turnsLeft >= 2 * lesson.stepsAfter + 3, let question = open(Array(families.prefix(2)), .prerequisite) {
      remediate(.stepBack, question)
    } else {
      say(oneOf: TutorWords.tryAgain)
      remediate(.stepBack)
    }
    return true
  }

  // MARK: - Wishes

  private mutating func grant(_ wish: CheckedReply.Intent, _ open: OpenQuestion, _ problem: Problem) {
    if open.question.purpose == .level {
      // One go without help; then the lesson begins in any case.
      if lesson.turns < 2 {
        say(.talk, TutorWords.noHelpYet)
        remediate(.encouragement)
      } else {
        say(oneOf: TutorWords.levelNotYet)
        presentStep()
      }
      return
    }
    guard canStay else {
      say(oneOf: TutorWords.leaving)
      leaveStep()
      return
    }
    switch wish {
    case .hint: climb(to: .hint, problem)
    case .example: climb(to: .example, problem)
    case .again: climb(to: .another, problem)
    case .why: explainSolved() ? backToQuestion(.another) : climb(to: .another, problem)
    case .slower:
      say(oneOf: TutorWords.slower)
      climb(to: .another, problem)
    case .faster:
      say(oneOf: TutorWords.faster)
      backToQuestion(.encouragement)
    case .answerWanted:
      say(oneOf: TutorWords.refusal)
      climb(to: .hint, problem)
    case .unreadable:
      say(oneOf: TutorWords.unreadable(problem.key))
      remediate(.encouragement)
    case .goOn, .talk, .answer, .unknown:
      say(oneOf: lesson.isDisengaging ? TutorWords.askAway : TutorWords.backToIt)
      backToQuestion(.encouragement)
    }
  }

  private mutating func backToQuestion(_ help: Help) {
    say(oneOf: TutorWords.tryAgain)
    remediate(help)
  }

  /// Why the question before was answered as it was; it is no secret any more.
  private mutating func explainSolved() -> Bool {
    guard let solved = lesson.solved, solved.number + 1 == lesson.open?.question.number,
      let problem = tutor.problem(of: solved)
    else { return false }
    return say(.explanation, problem.explanation)
  }

  /// Nothing is open: the first half of an explanation was given.
  private mutating func goOn(with intent: CheckedReply.Intent) {
    switch intent {
    case .again, .why, .unknown, .slower, .hint:
      if canStay, sayFirst(.explanation, step.another) {
        say(oneOf: TutorWords.clearSoFar)
        remediate(.another)
        return
      }
    case .example:
      if canStay, sayFirst(.example, step.examples) {
        say(oneOf: TutorWords.clearSoFar)
        remediate(.example)
        return
      }
    case .answerWanted, .answer, .faster, .goOn, .talk, .unreadable: break
    }
    presentStep()
  }

  // MARK: - After the end

  /// 000's extension: a strong student may go on with the hardest questions of the lesson while there are turns.
  private mutating func goFurther(_ checked: CheckedReply, _ mistake: SeenMistake?, _ asked: Problem?) {
    if checked.verdict == .right {
      say(oneOf: checked.hasReasons ? TutorWords.praiseOfReasons : TutorWords.praise, .praise)
    } else if let asked, lesson.open != nil {
      if let mistake { name(mistake, in: asked) }
      if sayFirst(.hint, asked.hints) {
        say(oneOf: TutorWords.tryAgain)
        remediate(.hint)
        return
      }
    }
    let hardest = tutor.guideline.families.compactMap { tutor.families[$0] }
      .sorted { ($0.difficulty, $0.id) > ($1.difficulty, $1.id) }
    if lesson.turnsLeft > 1, lesson.pace == .extend, let question = open(hardest, .further) {
      present(question)
    } else {
      say(oneOf: TutorWords.over)
      present()
    }
  }
}
