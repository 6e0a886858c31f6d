import Learning
import Terminal

extension DailyFive {
  /// Asks the session; what it allows goes to the disk, what it refuses is said.
  static func deed(
    _ state: inout State, _ context: Context,
    _ ask: (PracticeSession) throws(PracticeSession.Refusal) -> [PracticeEvent]
  ) -> [Effect] {
    guard !state.isSaving, !state.isAwaitingHint else { return [] }
    do {
      let events = try ask(state.session)
      if state.freely != nil { return freely(&state, events, context) }
      state.isSaving = true
      state.complaint = nil
      return [.record(events, in: state.session.id, version: state.session.version)]
    } catch {
      state.complain(Words.refusal(error))
      return []
    }
  }

  static func answer(_ state: inout State, _ context: Context) -> [Effect] {
    let (typed, problem, sureness) = (state.typed, state.problem, state.sureness)
    return deed(&state, context) { (session) throws(PracticeSession.Refusal) in
      try session.answer(typed, to: problem, sureness: sureness, at: context.now)
    }
  }

  /// A model is asked; until it has answered, nothing else is done here.
  static func askModel(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isSaving, state.mayAskModel, let profile = context.profile else { return [] }
    state.isAwaitingHint = true
    state.complaint = nil
    return [.askAIHint(state.problem, in: state.session.id, profile)]
  }

  /// What is practised freely is folded here; only a scored answer goes to the disk.
  private static func freely(_ state: inout State, _ events: [PracticeEvent], _ context: Context) -> [Effect] {
    var session = state.session
    let scored = events.flatMap { session.apply($0, at: context.now) }
    take(&state, session)
    guard let response = scored.first, let person = context.profile?.person else { return [] }
    state.freely?.answered += 1
    if response.outcome == .right { state.freely?.right += 1 }
    state.isSaving = true
    if let given = state.freely?.given { return [.oversee(.answerGiven(given, response), as: person)] }
    return [.keepFreeAnswer(response, state.problem, person)]
  }

  /// The next one of free practice.
  static func another(_ state: State, _ context: Context) -> [Effect] {
    guard !state.isSaving, let freely = state.freely, let person = context.profile?.person else { return [] }
    if freely.given != nil { return [.go(freely.start)] }
    guard case .review(let concepts) = freely.source, let first = concepts.first else {
      return [.freshProblem(freely.source, person)]
    }
    // What was answered is reviewed; what was not comes again at the end.
    let rest = Array(concepts.dropFirst()) + (state.session.current.outcome == nil ? [first] : [])
    return rest.isEmpty ? [.go(freely.start)] : [.freshProblem(.review(rest), person)]
  }

  static func skip(_ state: inout State, _ context: Context) -> [Effect] {
    if state.session.isLastOpen, state.session.canSkip {
      state.asking = .lastSkip
      return []
    }
    return deed(&state, context) { (session) throws(PracticeSession.Refusal) in try session.skip(at: context.now) }
  }

  /// The solution of a problem that is settled is free to read; of an open one it is the answer given up.
  static func solution(_ state: inout State, _ context: Context) -> [Effect] {
    guard state.session.current.outcome == nil else {
      state.isSolutionShown.toggle()
      state.scroll = 0
      return []
    }
    if state.session.current.hints == PracticeSession.hintsPerProblem {
      state.asking = .reveal
      return []
    }
    state.complain(Words.refusal(.hintsFirst))
    return []
  }

  static func confirmed(_ state: inout State, _ context: Context) -> [Effect] {
    guard let question = state.asking else { return [] }
    state.asking = nil
    return deed(&state, context) { (session) throws(PracticeSession.Refusal) in
      switch question {
      case .lastSkip: try session.skip(at: context.now)
      case .reveal: try session.reveal(at: context.now)
      }
    }
  }

  /// Leaving keeps the place and what is half typed.
  static func leaving(_ state: State, _ context: Context) -> [Effect] {
    guard state.freely == nil, state.session.status == .inProgress, !state.isSaving else { return [] }
    if state.session.hasExpired(at: context.now) { return abandoning(state) }
    let isOpen = state.session.current.outcome == nil
    let left = PracticeEvent.left(
      problem: isOpen ? state.problem.id : nil, draft: isOpen ? state.field.text : "")
    return [.record([left], in: state.session.id, version: state.session.version)]
  }

  static func abandoning(_ state: State) -> [Effect] {
    guard state.freely == nil, state.session.status == .inProgress, !state.isSaving else { return [] }
    return [.record([.abandoned], in: state.session.id, version: state.session.version)]
  }

  /// What the tutors are asked about: the answer, where there is one that they can find.
  static func question(_ state: State) -> Asking.Question {
    let problem = state.problem
    let isSettled = state.session.current.outcome != nil && !state.isRetrying
    let isAnswered = state.freely == nil && state.session.current.outcome != nil
    return Asking.Question(
      about: isAnswered ? .answered(problem.id, in: state.session.id) : .thing(.problem(problem.id)),
      title: problem.statement, open: isSettled ? nil : problem)
  }

  static func changeSureness(_ state: inout State, _ message: Message) {
    let all = Sureness.allCases
    let index = state.sureness.flatMap(all.firstIndex(of:))
    switch message {
    case .moreSurePressed: state.sureness = all[min(all.count - 1, (index ?? 0) + 1)]
    case .lessSurePressed: state.sureness = all[max(0, (index ?? 2) - 1)]
    default: state.sureness = index.map { $0 + 1 < all.count ? all[$0 + 1] : all[0] } ?? .low
    }
  }

  static func mark(_ state: inout State, _ index: Int) {
    let count = state.optionCount
    guard count > 0 else { return }
    state.marked = (index % count + count) % count
    state.complaint = nil
  }

  static func type(_ state: inout State, _ key: Key) {
    if state.objection.isOpen {
      _ = state.objection.reason?.receive(key)
      return
    }
    if isTyping(state) {
      if state.field.receive(key) { state.complaint = nil }
      return
    }
    guard state.session.current.outcome == nil || state.isRetrying, !state.isAwaitingHint,
      case .character(let character) = key
    else { return }
    if let option = state.problem.key.option(for: character) { mark(&state, option) }
  }

  /// A pasted answer to a choice is marked if the judge can read it: the plain mode gives whole lines.
  static func paste(_ state: inout State, _ text: String) {
    if state.objection.isOpen {
      state.objection.reason?.paste(text)
      return
    }
    if isTyping(state) {
      state.field.paste(text)
      state.complaint = nil
      return
    }
    guard state.session.current.outcome == nil || state.isRetrying, state.optionCount > 0 else { return }
    do throws(UnreadableAnswer) {
      mark(&state, try state.problem.key.option(named: text))
    } catch {
      state.marked = nil
      state.complain(Words.unreadable(error.why))
    }
  }
}
