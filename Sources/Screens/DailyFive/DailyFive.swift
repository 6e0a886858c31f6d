import Learning
import Terminal

/// Today's five, one problem at a time. What is true of the problems is the session's; here is what is on the screen.
///
///     answering ──answer──► saving ──on disk──► settled ──next──► answering …
///        │ ▲                                      │ wrong: again ──► retrying ──answer──► settled
///        │ └──no── asking (a last skip, the solution) ──yes──► saving
///     settled, and not right ──I think I was right──► objecting ──send | drop──► settled
///     a wrong or an open one, its three hints taken ──one more, of a model──► awaiting a hint ──it | a failure | Esc──► back
///     thirty minutes are over, wherever it is ──► time is up
public enum DailyFive: Screen {
  /// What is asked before it is done, because it cannot be taken back.
  public enum Question: Equatable, Sendable { case lastSkip, reveal }

  /// What is going on at the current problem: it decides which keys there are.
  public enum Phase: Equatable, Sendable {
    case answering, retrying, settled, objecting, timeUp
    /// A model was asked for a hint.
    case awaitingHint
    case asking(Question)
  }

  /// Practice outside of the daily five: one fresh problem after the other, without a clock, and for no streak.
  public struct FreePractice: Equatable, Sendable {
    /// Where the next one comes from.
    public var source: FreshSource
    /// Problems settled since the student came here.
    public var answered = 0
    /// Of these, right at the first answer.
    public var right = 0

    /// Where leaving it leads.
    public var start: Destination
    /// Of what a tutor gave: which one; its answer is kept as such.
    public var given: AssignedProblem.ID?

    public init(source: FreshSource, start: Destination = .library) {
      self.source = source
      self.start = start
    }

    /// How many concepts are still to be reviewed, with the one at hand; nil where it is no review.
    var toReview: Int? { if case .review(let concepts) = source { concepts.count } else { nil } }
  }

  /// The session, and what is on the screen and not on the disk.
  public struct State: Equatable, Sendable {
    /// As it is on the disk: only an event from there changes it.
    public var session: PracticeSession
    /// Those of `session.standings`, in the same order.
    public var problems: [Problem]
    /// nil for the daily five.
    public var freely: FreePractice?
    /// What is being typed, where an answer is typed.
    public var field = TextField(limit: 200)
    /// The option that is marked, for a choice; 0 is true and 1 is false for a boolean.
    public var marked: Int?
    /// What the student says of the answer that is coming; nil until they say.
    public var sureness: Sureness?
    /// A wrong first answer is being tried again.
    public var isRetrying = false
    /// The worked solution of a problem that is settled is open.
    public var isSolutionShown = false
    /// How many hints a model may still write today; nil where no model gives hints.
    public var aiHintsLeft: Int?
    /// A model was asked for a hint, and has not answered.
    public var isAwaitingHint = false
    /// What waits for a yes or a no; nil where nothing does.
    public var asking: Question?
    /// Facts are on their way to the disk; nothing is acknowledged before they are there.
    public var isSaving = false
    /// Why something was not done, until the next attempt; nil where nothing is wrong.
    public var complaint: Phrase?
    /// How often something was complained of: the plain mode says the same words again.
    public var complaints = 0
    /// What the student says against a verdict.
    public var objection = Objection()
    /// Lines scrolled back from where the eye should be.
    public var scroll = 0

    public init(session: PracticeSession, problems: [Problem]) {
      self.session = session
      self.problems = problems
      field = TextField(session.current.draft, limit: 200)
    }

    /// A problem to practise freely; nil where it cannot begin, which it always can.
    public init?(freely practice: FreePractice, _ problem: Problem, at now: Instant) {
      guard let session = PracticeSession.free(problem.id, at: now) else { return nil }
      self.init(session: session, problems: [problem])
      freely = practice
    }

    /// The one at the session's place.
    public var problem: Problem { problems[session.place] }

    /// Time goes before everything else: once it is up, nothing can be answered or asked.
    public func phase(at now: Instant) -> Phase {
      if session.status == .abandoned || session.hasExpired(at: now) { return .timeUp }
      if isAwaitingHint { return .awaitingHint }
      if let asking { return .asking(asking) }
      guard session.current.outcome != nil else { return .answering }
      if isRetrying { return .retrying }
      return objection.isOpen ? .objecting : .settled
    }

    /// What has been typed or marked, as the judge reads it.
    var typed: String {
      switch problem.key {
      case .written: field.text
      case .choice: marked.map { AnswerKey.letter($0, in: .english) } ?? ""
      case .boolean: marked.map { $0 == 0 ? "true" : "false" } ?? ""
      }
    }

    /// Whether a model can be asked for one more hint.
    var mayAskModel: Bool { freely == nil && aiHintsLeft != nil && session.mayTakeAIHint }

    var optionCount: Int {
      switch problem.key {
      case .written: 0
      case .choice(let options, _): options.count
      case .boolean: 2
      }
    }

    mutating func complain(_ phrase: Phrase) {
      complaint = phrase
      complaints += 1
    }

    /// The screen for another problem, or another look at this one.
    mutating func turnPage() {
      field = TextField(session.current.draft, limit: 200)
      (marked, sureness, complaint, asking) = (nil, nil, nil, nil)
      (isRetrying, isSolutionShown, scroll) = (false, false, 0)
      objection.drop()
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case answerPressed
    case hintPressed
    case aiHintPressed, stopPressed
    case moreSurePressed, lessSurePressed, surenessPressed
    case skipPressed, undoPressed
    case solutionPressed
    case againPressed, noMoreTriesPressed
    case nextPressed
    case objectPressed, sendPressed, dropPressed
    case askPressed
    case upPressed, downPressed
    case scrolledUp, scrolledDown
    case yesPressed, noPressed
    case newFivePressed
    case leavePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  static func isTyping(_ state: State) -> Bool {
    guard state.problem.key.isTyped, state.asking == nil, !state.isAwaitingHint, state.session.status == .inProgress
    else {
      return false
    }
    return state.session.current.outcome == nil || state.isRetrying
  }

  public static func isBusy(_ state: State) -> Bool { state.isSaving }

  public static func mark(_ state: State) -> String {
    "\(state.session.id) \(state.session.place) \(state.freely?.answered ?? 0) \(state.problem.statement.en)"
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    if state.phase(at: context.now) == .objecting {
      return state.objection.reason?.text.isEmpty == true ? .empty : .text
    }
    guard isTyping(state), state.phase(at: context.now) != .timeUp else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .answerPressed: return answer(&state, context)
    case .hintPressed:
      return deed(&state, context) { (session) throws(PracticeSession.Refusal) in try session.takeHint(at: context.now)
      }
    case .aiHintPressed: return askModel(&state, context)
    case .stopPressed:
      guard state.isAwaitingHint else { return [] }
      state.isAwaitingHint = false
      return [.stopAIHint]
    case .undoPressed:
      return deed(&state, context) { (session) throws(PracticeSession.Refusal) in try session.undo(at: context.now) }
    case .nextPressed where state.freely != nil: return another(state, context)
    case .nextPressed:
      if state.session.status == .completed { return [.go(.result(state.session, state.problems))] }
      return deed(&state, context) { (session) throws(PracticeSession.Refusal) in try session.next(at: context.now) }
    case .skipPressed: return skip(&state, context)
    case .solutionPressed: return solution(&state, context)
    case .yesPressed: return confirmed(&state, context)
    case .noPressed:
      state.asking = nil
      return []
    case .againPressed:
      guard state.session.current.outcome?.mayBeTriedAgain == true, !state.session.current.solvedLater,
        state.session.status == .inProgress
      else { return [] }
      state.isRetrying = true
      state.field.clear()
      state.marked = nil
      return []
    case .noMoreTriesPressed:
      state.isRetrying = false
      state.complaint = nil
      return []
    case .objectPressed:
      guard state.objection.isPossible(state.problem.id, state.session.current.outcome) else { return [] }
      state.objection.open()
      state.complaint = nil
      return []
    case .sendPressed:
      return state.objection.send(state.problem.id, in: state.session.id)
    case .dropPressed:
      state.objection.drop()
      return []
    case .askPressed: return [.go(.asking(question(state)))]
    case .moreSurePressed, .lessSurePressed, .surenessPressed:
      changeSureness(&state, message)
      return []
    case .upPressed:
      mark(&state, (state.marked ?? 0) - 1)
      return []
    case .downPressed:
      mark(&state, (state.marked ?? -1) + 1)
      return []
    case .scrolledUp:
      state.scroll = scrolled(state.scroll, by: 4, last: lastScroll(state, context))
      return []
    case .scrolledDown:
      state.scroll = scrolled(state.scroll, by: -4, last: lastScroll(state, context))
      return []
    case .newFivePressed:
      guard let profile = context.profile else { return [.go(.home)] }
      return abandoning(state) + [.beginPractice(profile)]
    case .leavePressed where state.freely != nil:
      return [.go(state.freely?.start ?? .library)]
    case .leavePressed:
      return leaving(state, context) + [.go(.home)]
    case .picked(let index):
      guard state.phase(at: context.now) != .timeUp, index < state.optionCount, !isTyping(state) else { return [] }
      let isOpen = state.session.current.outcome == nil || state.isRetrying
      if isOpen { state.marked = index }
      return []
    case .typed(let key):
      if state.phase(at: context.now) != .timeUp { type(&state, key) }
      return []
    case .pasted(let text):
      if state.phase(at: context.now) != .timeUp { paste(&state, text) }
      return []
    case .heard(let event): return hear(&state, event, context)
    }
  }
}
