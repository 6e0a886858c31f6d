/// One turn of the tutor while it is made: the events so far, and the lesson that they lead to.
struct TutorTurn {
  let tutor: BuiltInTutor
  let now: Instant
  private(set) var lesson: Lesson
  private(set) var events: [LessonEvent] = []
  var random: SplitMix64
  /// Said, and not in an event yet.
  private var pending: [Saying] = []
  private var pendingSaid = SaidSentences()
  /// The open question's problem, its secret, and the sentences of its statement, which may come again.
  private(set) var problem: Problem?
  private var secret: AnswerSecret?
  private var excused: Set<Int> = []

  init(_ tutor: BuiltInTutor, _ lesson: Lesson, at now: Instant) {
    self.tutor = tutor
    self.now = now
    self.lesson = lesson
    random = SplitMix64(seed: lesson.plan.seed ^ (UInt64(lesson.version) &* 0x9E37_79B9_7F4A_7C15))
    look()
  }

  /// The step of the guideline that the lesson is at.
  var step: PlanStep { tutor.guideline.plan[min(lesson.step, tutor.guideline.plan.count - 1)] }

  // MARK: - Events

  mutating func emit(_ event: LessonEvent) {
    events.append(event)
    lesson.apply(event, at: now)
    pending = []
    pendingSaid = SaidSentences()
    look()
  }

  mutating func present(_ question: LessonQuestion? = nil) { emit(.presented(pending, question)) }
  /// Whoever hears nothing waits for ever: where all that there is to say would tell the answer, the question is recalled.
  mutating func remediate(_ help: Help, _ question: LessonQuestion? = nil) {
    if pending.isEmpty { insist(.talk, TutorWords.stillOpen) }
    emit(.remediated(help, pending, question))
  }
  mutating func advance(to target: Int) { emit(.advanced(to: target, pending, nil)) }
  mutating func complete() { emit(.completed(pending)) }
  mutating func lose(in prerequisite: LostPrerequisite) { emit(.lost(prerequisite, pending)) }

  private mutating func look() {
    problem = lesson.open.flatMap { tutor.problem(of: $0.question) }
    secret = problem.map(AnswerSecret.init)
    excused = problem.map { SaidSentences.marks(of: $0.asked) } ?? []
  }

  // MARK: - Saying

  /// Whether it was said: nothing is said twice, and nothing that tells the answer.
  @discardableResult
  mutating func say(_ kind: Saying.Kind, _ text: Phrase, figure: Phrase? = nil) -> Bool {
    guard isSayable(text) else { return false }
    var figure = figure
    if let lines = figure, let secret, secret.isTold(by: lines) { figure = nil }
    append(Saying(kind, text, figure: figure))
    return true
  }

  /// The first of them that can be said.
  @discardableResult
  mutating func sayFirst(_ kind: Saying.Kind, _ texts: [Phrase]) -> Bool {
    for text in texts where say(kind, text) { return true }
    return false
  }

  @discardableResult
  mutating func sayFirst(_ kind: Saying.Kind, _ passages: [Passage]) -> Bool {
    for passage in passages where say(kind, passage.text, figure: passage.figure) { return true }
    return false
  }

  /// One of some short sentences.
  mutating func say(oneOf texts: [Phrase], _ kind: Saying.Kind = .talk) {
    sayFirst(kind, texts.shuffled(using: &random))
  }

  /// The question itself, whose sentences may come again.
  mutating func say(question problem: Problem) {
    append(Saying(.question, problem.asked, figure: problem.figure?.written))
  }

  /// Takes back what was said in this event and would tell the answer of a question that is about to be opened: the figure
  /// where it is only that, else the words with it.
  mutating func withdraw(whatTells secret: AnswerSecret) {
    let kept = pending.filter { !secret.isTold(by: $0.text) }
    pending = []
    pendingSaid = SaidSentences()
    for saying in kept {
      append(secret.isTold(by: saying) ? Saying(saying.kind, saying.text) : saying)
    }
  }

  /// Whether what is said in this event would tell an answer.
  func hasTold(_ secret: AnswerSecret) -> Bool { pending.contains { secret.isTold(by: $0) } }

  func isSayable(_ text: Phrase) -> Bool {
    if lesson.said.hold(text, but: excused) || pendingSaid.hold(text, but: excused) { return false }
    for language in Language.allCases {
      let long = Sentences(of: text[language]).long
      if Set(long).count < long.count { return false }
    }
    return secret.map { !$0.isTold(by: text) } ?? true
  }

  /// What must be said however often it was.
  mutating func insist(_ kind: Saying.Kind, _ text: Phrase) { append(Saying(kind, text)) }

  private mutating func append(_ saying: Saying) {
    pending.append(saying)
    pendingSaid.add(saying.text)
  }
}
