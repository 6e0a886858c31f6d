import Learning
import Terminal

extension DailyFive {
  /// What the world said.
  static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .recorded(let session) where session.id == state.session.id:
      take(&state, session)
      return []
    case .practice(let session, let problems):
      let typed = state.field.text
      let isSameProblem = session.id == state.session.id && session.current.problem == state.session.current.problem
      let (objection, left) = (state.objection, state.aiHintsLeft)
      state = State(session: session, problems: problems)
      state.aiHintsLeft = left
      state.objection.sent = objection.sent
      if isSameProblem, session.current.outcome == nil, !typed.isEmpty { state.field.replace(with: typed) }
      return []
    case .aiHints(let left):
      state.aiHintsLeft = left
      return []
    case .fresh(let problem, let source):
      guard var freely = state.freely, let fresh = State(freely: freely, problem, at: context.now) else { return [] }
      freely.source = source
      state = fresh
      state.freely = freely
      return []
    case .keptFreeAnswer(let problem) where problem == state.problem.id:
      state.isSaving = false
      return []
    case .overseen(.answeredGiven(let given)) where given == state.freely?.given:
      state.isSaving = false
      return []
    case .disputes(let disputes, let session) where session == state.session.id:
      state.objection.sent = disputes
      return []
    case .failed(.conflict) where state.freely == nil:
      state.isAwaitingHint = false
      return [.resumePractice(state.session.id)]
    case .failed(let trouble):
      (state.isSaving, state.isAwaitingHint) = (false, false)
      if trouble == .aiHintsUsed { state.aiHintsLeft = 0 }
      return []
    case .closing:
      return leaving(state, context)
    default:
      return []
    }
  }

  /// Facts are where they belong: the screen goes on from them.
  static func take(_ state: inout State, _ session: PracticeSession) {
    let before = state.session
    state.session = session
    (state.isSaving, state.isAwaitingHint) = (false, false)
    state.complaint = nil
    if let hint = session.current.aiHints.last, !hint.isKept,
      session.current.aiHints.count > before.standings[session.place].aiHints.count
    {
      state.aiHintsLeft = state.aiHintsLeft.map { max(0, $0 - 1) }
    }
    if session.place != before.place || session.current.outcome == nil && before.current.outcome != nil {
      state.turnPage()
    } else if session.current.wasFormAsked, !before.current.wasFormAsked {
      if case .form(_, let missing) = judge(state.typed, against: state.problem.key) {
        state.complain(Words.form(missing))
      }
    } else if session.current.tries != before.current.tries {
      state.isRetrying = false
      if !session.current.solvedLater { state.complain(Words.stillNot) }
    }
    if session.current.outcome == .revealed { state.isSolutionShown = true }
    state.scroll = 0
  }
}
