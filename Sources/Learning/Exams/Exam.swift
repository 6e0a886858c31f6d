/// An exam: the fold of its events.
///
///     in progress ──submit, nothing is empty──► submitted
///      │ ▲     │ ├──submit, something is empty──► ended early
///      │ │     │ └──the time is up, wherever one is──► time ran out      (all three: every answer is judged)
///      │ │     └──another one begins, and this has no answer──► abandoned
///      │ └─ draft, mark, turn, leave, resume
///      └──┘
///     each of the three ends ──graded, an explanation──► the same      (once for each; it may take days, where a tutor does it)
///
/// Answers are drafts until the end: no verdict, no hint. Leaving stops no clock: the time of an exam is that on the wall.
/// Rules: 000's `exam`, with partial marks and drafts as its last revision has them.
public struct Exam: Equatable, Sendable, Identifiable {
  /// A UUIDv7, made when the exam begins.
  public typealias ID = Identifier<Exam>

  /// Where the exam as a whole stands.
  public enum Status: String, Sendable, Codable {
    case inProgress = "in_progress"
    case submitted
    case endedEarly = "ended_early"
    case timeRanOut = "time_ran_out"
    case abandoned

    /// Whether it was judged: it can be looked at, and never edited.
    public var isFinished: Bool { self == .submitted || self == .endedEarly || self == .timeRanOut }
  }

  /// What the judge said of an answer, when the exam ended.
  public struct Mark: Equatable, Sendable {
    public var verdict: Verdict
    /// How the answer was read; empty where it could not be.
    public var understood: String
    /// The mistake that leads to exactly this answer, where one does.
    public var misconception: Misconception.ID?
  }

  /// Where one question stands.
  public struct Standing: Equatable, Sendable {
    /// What stands in the answer field; empty while there is no answer.
    public var draft = ""
    /// Whether the student wants to look at it again.
    public var isMarked = false
    /// Time at it, 0 or more, without the look that is going on.
    public var seconds = 0
    /// nil until the exam ended, and for a question without an answer.
    public var mark: Mark?
    /// Of an explanation: what became of it; nil while nobody has looked at it.
    public var grading: ExamGrading?

    /// What it counts as, once that is settled; nil for what is empty, and for an explanation that waits.
    public var verdict: Verdict? { mark?.verdict }

    /// What it scores, 0 to 1; nil while that is not settled. A ruling goes before what a model said.
    public var points: Double? {
      guard let verdict else { return nil }
      if let score = grading?.score, grading?.outcome == verdict.outcome { return score }
      return verdict.examPoints
    }

    /// Whether there is anything to judge.
    public var isAnswered: Bool { draft.contains { !$0.isWhitespace } }
  }

  /// The most characters of an answer.
  public static let longestAnswer = 200
  /// The most characters of an explanation.
  public static let longestExplanation = 1_000
  /// Of a look at a question that nothing interrupts, no more than this counts as work.
  static let longestLook = 1_800

  public let id: ID
  /// What was drawn, and expected, when it began.
  public let plan: ExamPlan
  /// Once it is not `.inProgress`, a further fact changes nothing but `version`.
  public private(set) var status: Status = .inProgress
  /// One for each question, in the same order.
  public private(set) var standings: [Standing]
  /// By the clock of the machine.
  public private(set) var began: Instant
  /// When it ended; the end of its time where that ran out, even if nobody was there. nil before that.
  public private(set) var ended: Instant?
  /// The index of the question that the student is at.
  public private(set) var place = 0
  /// How many events are folded here. A writer states it; a journal that has moved on refuses.
  public private(set) var version = 1
  /// Since when the question is being looked at; nil while the student is away.
  private var lookingSince: Instant?

  /// nil if the events do not begin with `began`.
  public init?(id: ID, replaying events: some Sequence<(event: ExamEvent, at: Instant)>) {
    var exam: Exam?
    for (event, at) in events {
      if exam == nil {
        exam = Exam(id: id, first: event, at: at)
        if exam == nil { return nil }
      } else {
        _ = exam?.apply(event, at: at)
      }
    }
    guard let exam else { return nil }
    self = exam
  }

  public init?(id: ID, first event: ExamEvent, at: Instant) {
    guard case .began(let plan) = event, !plan.questions.isEmpty else { return nil }
    self.id = id
    self.plan = plan
    began = at
    lookingSince = at
    standings = plan.questions.map { _ in Standing() }
  }

  /// Takes in one fact, and returns the response that it settled for good. A fact that cannot be (a draft after the end, a
  /// second verdict) is counted and otherwise ignored, so that a journal merged from two machines folds alike on both.
  @discardableResult
  public mutating func apply(_ event: ExamEvent, at: Instant) -> Response? {
    version += 1
    if case .graded(let question, let grading) = event { return grade(question, grading, at: at) }
    guard status == .inProgress else { return nil }
    switch event {
    case .began, .graded: break
    case .resumed:
      // Whoever was killed did not look since: what is unknown is not counted.
      lookingSince = at
    case .left:
      rest(at: at)
      lookingSince = nil
    case .turned(let question):
      guard isOpen(question, at: at) else { return nil }
      rest(at: at)
      place = question
    case .drafted(let question, let text):
      guard isOpen(question, at: at) else { return nil }
      rest(at: at)
      standings[question].draft = text
    case .marked(let question, let isMarked):
      guard isOpen(question, at: at) else { return nil }
      rest(at: at)
      standings[question].isMarked = isMarked
    case .judged(let question, let typed, let understood, let verdict, let misconception, let seconds):
      guard standings.indices.contains(question), standings[question].mark == nil else { return nil }
      standings[question].draft = typed
      standings[question].seconds = max(0, seconds)
      standings[question].mark = Mark(verdict: verdict, understood: understood, misconception: misconception)
      return Response(
        problem: plan.questions[question].problem, position: question, outcome: verdict.outcome, typed: typed,
        seconds: max(0, seconds), hints: 0, sureness: nil, at: at)
    case .submitted: end(as: .submitted, at: at)
    case .endedEarly: end(as: .endedEarly, at: at)
    case .timeRanOut: end(as: .timeRanOut, at: min(at, plan.expires ?? at))
    case .abandoned: end(as: .abandoned, at: at)
    }
    return nil
  }

  /// The first that is said of an explanation counts.
  private mutating func grade(_ question: Int, _ grading: ExamGrading, at: Instant) -> Response? {
    guard status.isFinished, ungraded.contains(question) else { return nil }
    standings[question].grading = grading
    if let verdict = Verdict.allCases.first(where: { $0.outcome == grading.outcome }) {
      standings[question].mark = Mark(verdict: verdict, understood: standings[question].draft, misconception: nil)
    }
    return Response(
      problem: plan.questions[question].problem, position: question, outcome: grading.outcome,
      typed: standings[question].draft, seconds: standings[question].seconds, hints: 0, sureness: nil, at: at)
  }

  private mutating func end(as status: Status, at: Instant) {
    self.status = status
    ended = at
    lookingSince = nil
  }

  /// Counts an answer as a tutor decided. What has no mark, and an outcome that no judge gives, change nothing.
  public mutating func count(_ question: Int, as outcome: Outcome) {
    guard standings.indices.contains(question), let verdict = Verdict.allCases.first(where: { $0.outcome == outcome })
    else { return }
    if standings[question].grading != nil, standings[question].mark == nil {
      standings[question].mark = Mark(verdict: verdict, understood: standings[question].draft, misconception: nil)
    }
    standings[question].mark?.verdict = verdict
  }

  /// What is done after the time is up is not done.
  private func isOpen(_ question: Int, at: Instant) -> Bool {
    guard standings.indices.contains(question), standings[question].mark == nil else { return false }
    return plan.expires.map { at < $0 } ?? true
  }

  /// Adds the time since the last deed to the question that is looked at.
  private mutating func rest(at: Instant) {
    standings[place].seconds = seconds(at: place, now: at)
    lookingSince = at
  }

  /// Time at a question so far, never negative.
  func seconds(at question: Int, now: Instant) -> Int {
    let before = standings[question].seconds
    guard question == place, let lookingSince else { return before }
    let end = min(now, plan.expires ?? now)
    return before + min(Self.longestLook, max(0, end.seconds(since: lookingSince)))
  }
}

// MARK: - What is true

extension Exam {
  /// How many questions have something to judge.
  public var answered: Int { standings.count(where: \.isAnswered) }
  /// The places of those that have nothing, from 0.
  public var empty: [Int] { standings.indices.filter { !standings[$0].isAnswered } }
  /// The places of those that the student wants to look at again, from 0.
  public var marked: [Int] { standings.indices.filter { standings[$0].isMarked } }

  /// The places of explanations that were given in and that nobody has looked at, from 0.
  public var ungraded: [Int] {
    standings.indices.filter {
      plan.questions[$0].asksWhy && standings[$0].isAnswered && standings[$0].grading == nil
    }
  }
  /// The places of explanations that a tutor has to look at, from 0.
  public var leftToTutor: [Int] {
    standings.indices.filter { standings[$0].grading != nil && standings[$0].mark == nil }
  }

  /// Whether the time is up for an exam that nobody has ended yet.
  public func hasExpired(at now: Instant) -> Bool {
    guard status == .inProgress, let expires = plan.expires else { return false }
    return now >= expires
  }

  /// Seconds left, 0 or more, never more than there were; nil where the time is not limited.
  public func secondsLeft(at now: Instant) -> Int? {
    plan.expires.map { expires in min(expires.seconds(since: began), max(0, expires.seconds(since: now))) }
  }
}
