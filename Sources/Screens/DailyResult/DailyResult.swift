import Learning
import Terminal

/// How the five went: each problem with its right answer, the explanation and the time; the streak, and a milestone
/// when one was reached.
public enum DailyResult: Screen {
  /// The session that is over, and which of its problems is being looked at.
  public struct State: Equatable, Sendable {
    /// Folded to its end: nothing here changes it.
    public var session: PracticeSession
    /// Those of `session.standings`, in the same order.
    public var problems: [Problem]
    /// The problem whose details are shown, from 0.
    public var selected = 0
    /// Lines of the details above the first one that is shown, 0 to 400; past their end it stands for the end.
    public var scroll = 0
    /// What the student says against a verdict.
    public var objection = Objection()
    /// The streak after these five; nil until it is read.
    public var today: Today?
    /// What was earned; nil until it is read.
    public var aims: Aims?

    public init(session: PracticeSession, problems: [Problem]) {
      self.session = session
      self.problems = problems
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case scrolledUp, scrolledDown
    case copyPressed
    case objectPressed, sendPressed, dropPressed
    case askPressed
    case homePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.problems.count
    switch message {
    case .upPressed:
      (state.selected, state.scroll) = (marked(state.selected, by: -1, of: count), 0)
      return []
    case .downPressed:
      (state.selected, state.scroll) = (marked(state.selected, by: 1, of: count), 0)
      return []
    case .picked(let row):
      state.objection.drop()
      if (0..<count).contains(row) { (state.selected, state.scroll) = (row, 0) }
      return []
    case .askPressed:
      let problem = state.problems[state.selected]
      return [
        .go(.asking(Asking.Question(about: .answered(problem.id, in: state.session.id), title: problem.statement)))
      ]
    case .scrolledUp:
      state.scroll = scrolled(state.scroll, by: -4, last: lastScroll(state, context))
      return []
    case .scrolledDown:
      state.scroll = scrolled(state.scroll, by: 4, last: lastScroll(state, context))
      return []
    case .copyPressed:
      let problem = state.problems[state.selected]
      let language = context.language
      return [
        .copy(
          [
            context.onOneLine(problem.statement[language]), problem.key.shown(in: language),
            context.onOneLine(problem.explanation[language]),
          ]
          .joined(separator: "\n\n"))
      ]
    case .homePressed: return [.go(.home)]
    case .objectPressed:
      let standing = state.session.standings[state.selected]
      if state.objection.isPossible(standing.problem, standing.outcome) { state.objection.open() }
      state.scroll = lastScroll(state, context)
      return []
    case .sendPressed:
      state.scroll = 0
      return state.objection.send(state.session.standings[state.selected].problem, in: state.session.id)
    case .dropPressed:
      state.objection.drop()
      return []
    case .heard(.disputes(let disputes, let session)) where session == state.session.id:
      state.objection.sent = disputes
      return []
    case .typed(let key):
      _ = state.objection.reason?.receive(key)
      return []
    case .pasted(let text):
      state.objection.reason?.paste(text)
      return []
    case .heard(.today(let today)):
      state.today = today
      return []
    case .heard(.aims(let aims)):
      state.aims = aims
      return []
    case .heard:
      return []
    }
  }
}
