extension Lesson {
  /// How much of the old mastery an answer leaves (000: 0.6, and 0.4 of the answer's score).
  static let kept = 0.6
  /// How many different mistakes are remembered (000).
  static let rememberedMistakes = 10

  /// Takes in one fact, and returns the response that it settled for good, if it did. A fact that cannot be (a turn of a
  /// paused lesson, a second beginning) is counted and otherwise ignored, so that a journal merged from two machines folds
  /// alike on both.
  @discardableResult
  public mutating func apply(_ event: LessonEvent, at: Instant) -> LessonResponse? {
    version += 1
    switch event {
    case .began: return nil
    case .paused:
      guard status == .inProgress else { return nil }
      status = .paused
      rest(at: at)
      return nil
    case .resumed(let said):
      guard isLive else { return nil }
      status = .inProgress
      take(said)
      rest(at: at)
      open?.lookingSince = at
      return nil
    case .released:
      guard isLive else { return nil }
      end(as: .released, at: at)
      return nil
    case .drafted(let draft):
      if isLive { self.draft = draft }
      return nil
    case .voiced(let voice):
      if isLive { self.voice = voice }
      return nil
    case .presented, .checked, .diagnosed, .remediated, .advanced, .completed, .lost:
      return takesTurns ? takeTurn(event, at: at) : nil
    }
  }

  /// Whether a turn may be taken: in progress, or completed and with turns left for whoever wants more (000's extension).
  public var takesTurns: Bool {
    switch status {
    case .inProgress: true
    case .completed: turns < turnLimit
    case .paused, .lost, .released: false
    }
  }

  /// Whether the tutor has not said a word yet: a model is asked for the welcome, or the program ended while it was. Nothing can be
  /// replied to until it is there.
  public var awaitsWelcome: Bool { isLive && turns == 0 && step == 0 && asked.isEmpty && !isStepBegun }

  /// Neither completed nor lost nor released.
  public var isLive: Bool { status == .inProgress || status == .paused }

  private mutating func takeTurn(_ event: LessonEvent, at: Instant) -> LessonResponse? {
    if let node = event.node { self.node = node }
    take(event.sayings)
    var response: LessonResponse?
    switch event {
    case .presented(_, let question):
      if question?.purpose != .level { isStepBegun = true }
      // The question that finds the level has one go: the first step closes it.
      if open?.question.purpose == .level { open = nil }
    case .checked(let reply): response = check(reply, at: at)
    case .diagnosed(let diagnosis): diagnose(diagnosis)
    case .remediated(let help, _, let question):
      open?.help.append(help)
      if help == .hint, let hints = open?.hints { open?.hints = min(PracticeSession.hintsPerProblem, hints + 1) }
      if help == .stepBack { hasSteppedBack = true }
      if question != nil { rest(at: at) }
    case .advanced(let target, _, _): advance(to: target)
    case .completed:
      guard status == .inProgress else { break }
      cover(through: plan.steps.count)
      end(as: .completed, at: at)
    case .lost(let prerequisite, _):
      guard status == .inProgress else { break }
      end(as: .lost(prerequisite), at: at)
    case .began, .drafted, .paused, .voiced, .resumed, .released: break
    }
    if let question = event.question { ask(question, at: at) }
    return response
  }

  // MARK: - Check

  private mutating func check(_ reply: CheckedReply, at: Instant) -> LessonResponse? {
    turns += 1
    draft = ""
    if turns == 1 { wordsOfFirst = reply.wordCount }
    wordsOfAll += reply.wordCount
    wordsOfLast = (wordsOfLast + [reply.wordCount]).suffix(4)
    switch reply.intent {
    case .slower: wish = .simplify
    case .faster: wish = .accelerate
    default: break
    }
    guard let open, reply.question == open.question.number else { return nil }
    switch (reply.intent, reply.verdict) {
    case (.answer, nil):
      self.open?.wasFormAsked = true
      return nil
    case (.answer, let verdict?): return settle(verdict, of: reply, open, at: at)
    case (.unknown, _):
      attempts += 1
      self.open?.attempts += 1
      return nil
    default: return nil
    }
  }

  private mutating func settle(
    _ verdict: Verdict, of reply: CheckedReply, _ open: OpenQuestion, at: Instant
  ) -> LessonResponse? {
    attempts += 1
    if verdict == .right {
      right += 1
      if open.question.purpose == .step { stepRight += 1 }
      solved = open.question
      self.open = nil
    } else {
      self.open?.attempts += 1
      self.open?.isScored = true
    }
    if open.isScored { return nil }
    return LessonResponse(
      problem: open.question.problem, variant: open.question.variant, position: open.question.number,
      outcome: verdict.outcome, typed: reply.text, seconds: open.seconds(at: at), hints: open.hints, at: at)
  }

  // MARK: - Diagnose

  private mutating func diagnose(_ diagnosis: Diagnosis) {
    let index = mastery.firstIndex { $0.concept == diagnosis.concept } ?? mastery.endIndex
    if index == mastery.endIndex { mastery.append(ConceptMastery(concept: diagnosis.concept)) }
    let score = min(1, max(0, diagnosis.score))
    // The first answer is all that is known.
    mastery[index].mastery =
      mastery[index].answers == 0 ? score : Self.kept * mastery[index].mastery + (1 - Self.kept) * score
    mastery[index].answers += 1
    if let mistake = diagnosis.mistake { note(mistake) }
    let mean = meanOfAsked ?? 0
    if score >= 0.8, mean >= 0.6 {
      trend = .improving
    } else if score < 0.6, mean < 0.4 {
      trend = .struggling
    } else {
      trend = .steady
    }
  }

  private mutating func note(_ mistake: SeenMistake) {
    var count = MistakeCount(mistake: mistake, times: 1)
    if let known = mistakes.firstIndex(where: { $0.mistake.isSame(as: mistake) }) {
      count.times += mistakes.remove(at: known).times
    }
    mistakes = (mistakes + [count]).suffix(Self.rememberedMistakes)
  }

  // MARK: - Advance

  private mutating func advance(to target: Int) {
    open = nil
    guard target > step, target < plan.steps.count else { return }
    cover(through: target)
    step = target
    (isStepBegun, stepQuestions, stepRight, hasSteppedBack) = (false, 0, 0, false)
  }

  private mutating func cover(through target: Int) {
    for passed in plan.steps[min(step, target)..<target] where !covered.contains(passed.concept) {
      covered.append(passed.concept)
    }
    if target == plan.steps.count { step = target }
  }

  private mutating func ask(_ question: LessonQuestion, at: Instant) {
    var opened = OpenQuestion(question, at: at)
    if let open, open.question.problem == question.problem, open.question.purpose == question.purpose {
      // The same with other numbers: the ladder is climbed on.
      opened.attempts = open.attempts
      opened.help = open.help
    }
    open = opened
    asked.append(question)
    if question.purpose == .step { stepQuestions += 1 }
  }

  private mutating func take(_ sayings: [Saying]) {
    for saying in sayings { said.add(saying.text) }
  }

  private mutating func rest(at: Instant) {
    guard let open else { return }
    self.open?.seconds = open.seconds(at: at)
    self.open?.lookingSince = nil
  }

  private mutating func end(as status: Status, at: Instant) {
    self.status = status
    ended = at
    open = nil
  }
}
