import Learning
import Terminal

/// What a student aims at, and what was earned on the way.
///
///     browsing ──n──► naming ──Enter──► choosing how much ──Enter──► (set) browsing      Esc: nothing was set
///        │ Enter on a goal ──► it rests, goes on, or begins anew
///        └ x ──► asking ──y──► (given up)
public enum Goals: Screen {
  /// What the keys are for now.
  public enum Mode: Equatable, Sendable {
    case browsing
    case naming
    /// The title, and the marked kind.
    case choosing(title: String, Goal.Kind)
    case asking(Goal.ID)
  }

  /// The goals, and which is marked.
  public struct State: Equatable, Sendable {
    /// nil until they are read.
    public var aims: Aims?
    /// The marked line, from 0; the last one sets a new goal.
    public var selected = 0
    public var mode = Mode.browsing
    /// The words of a new goal.
    public var field = TextField(limit: NewGoal.longestTitle)
    /// Why what was typed cannot be kept; nil where nothing is wrong.
    public var complaint: Phrase?
    /// Badges above the first one that is shown.
    public var scroll = 0
    /// A goal is on its way to the disk.
    public var isWaiting = false

    public init(aims: Aims? = nil) { self.aims = aims }

    /// nil where the marked line sets a new goal.
    public var goal: Goal? {
      guard let goals = aims?.goals, goals.indices.contains(selected) else { return nil }
      return goals[selected]
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, scrolledUp, scrolledDown
    case openPressed, newPressed, giveUpPressed
    case keepPressed, cancelPressed
    case homePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.mode)" }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    state.mode == .naming ? .text : .none
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: move(&state, by: -1)
    case .downPressed: move(&state, by: 1)
    case .scrolledUp: state.scroll = max(0, state.scroll - 5)
    case .scrolledDown: state.scroll = min(Badge.allCases.count - 1, state.scroll + 5)
    case .openPressed: return open(&state, context)
    case .picked(let row): return pick(&state, row, context)
    case .newPressed: name(&state)
    case .giveUpPressed:
      if let goal = state.goal, goal.status != .completed { state.mode = .asking(goal.id) }
    case .keepPressed: return keep(&state, context)
    case .cancelPressed: (state.mode, state.complaint) = (.browsing, nil)
    case .homePressed: return [.go(.home)]
    case .typed(let key):
      if state.mode == .naming, state.field.receive(key) { state.complaint = nil }
    case .pasted(let text):
      if state.mode == .naming { state.field.paste(text) }
    case .heard(.aims(let aims)):
      state.aims = aims
      state.isWaiting = false
      state.selected = min(state.selected, aims.goals.count)
    case .heard(.failed(.conflict)), .heard(.failed(.notFound)):
      state.isWaiting = false
      return loading(context)
    case .heard(.failed): state.isWaiting = false
    case .heard: break
    }
    return []
  }

  static func loading(_ context: Context) -> [Effect] {
    context.profile.map { [.loadAims($0.person)] } ?? []
  }

  private static func move(_ state: inout State, by step: Int) {
    switch state.mode {
    case .browsing:
      let count = (state.aims?.goals.count ?? 0) + 1
      state.selected = marked(state.selected, by: step, of: count)
    case .choosing(let title, let kind):
      let kinds = Goal.Kind.allCases
      let place = kinds.firstIndex(of: kind) ?? 0
      state.mode = .choosing(title: title, kinds[marked(place, by: step, of: kinds.count)])
    case .naming, .asking: break
    }
  }

  private static func pick(_ state: inout State, _ row: Int, _ context: Context) -> [Effect] {
    switch state.mode {
    case .browsing:
      guard row >= 0, row <= state.aims?.goals.count ?? -1 else { return [] }
      let wasSelected = state.selected == row
      state.selected = row
      // A click marks a goal; what Enter does to it wants a second one.
      return state.goal == nil || wasSelected ? open(&state, context) : []
    case .choosing(let title, _):
      guard Goal.Kind.allCases.indices.contains(row) else { return [] }
      state.mode = .choosing(title: title, Goal.Kind.allCases[row])
      return keep(&state, context)
    case .naming, .asking: return []
    }
  }

  private static func name(_ state: inout State) {
    guard state.aims?.subjects.isEmpty == false else { return }
    state.mode = .naming
    state.complaint = nil
    state.field.clear()
  }

  /// What Enter does to a goal.
  static func change(of goal: Goal) -> GoalChange? {
    switch goal.status {
    case .active: .pause
    case .paused: .resume
    case .completed: .restart
    case .cancelled: nil
    }
  }

  private static func open(_ state: inout State, _ context: Context) -> [Effect] {
    guard state.aims != nil, !state.isWaiting else { return [] }
    guard let goal = state.goal else {
      name(&state)
      return []
    }
    guard let change = change(of: goal), let person = context.profile?.person else { return [] }
    state.isWaiting = true
    return [.changeGoal(goal.id, change, version: goal.version, person)]
  }

  private static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard let person = context.profile?.person, let aims = state.aims, !state.isWaiting else { return [] }
    switch state.mode {
    case .browsing: return []
    case .naming:
      let title = trimmed(state.field.text)
      guard !title.isEmpty else {
        state.complaint = Words.goalNeedsTitle
        return []
      }
      state.mode = .choosing(title: title, .steady)
      return []
    case .choosing(let title, let kind):
      state.mode = .browsing
      guard let subject = aims.subjects.first else { return [] }
      state.isWaiting = true
      return [.beginGoal(NewGoal(title: title, kind: kind, subject: subject), person)]
    case .asking(let id):
      state.mode = .browsing
      guard let goal = aims.goals.first(where: { $0.id == id }) else { return [] }
      state.isWaiting = true
      return [.changeGoal(id, .giveUp, version: goal.version, person)]
    }
  }
}
