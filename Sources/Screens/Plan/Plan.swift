import Learning
import Terminal

/// What to study today and this week, what comes next and why, and how long it is to the exam.
///
///     browsing ──e, t, n──► editing ──Enter──► (saved, planned anew) browsing        Esc: as it was
///        │ Enter on a topic ──► free practice of it
public enum Plan: Screen {
  /// A part of the page.
  public enum Page: Int, CaseIterable, Sendable { case today, week, topics }

  /// What can be typed here.
  public enum Item: Equatable, Sendable { case examDate, examName, hours }

  /// What the keys are for now.
  public enum Mode: Equatable, Sendable {
    case browsing
    case editing(Item)
  }

  /// The plan, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read, and where the exam is over.
    public var outlook: StudyOutlook?
    public var page = Page.today
    /// The marked line of the page, from 0.
    public var selected = 0
    public var mode = Mode.browsing
    /// What is being typed.
    public var field = TextField()
    /// Why what was typed cannot be kept; nil where nothing is wrong.
    public var complaint: Phrase?
    /// A problem is being drawn, or the plan made anew.
    public var isWaiting = false

    public init(outlook: StudyOutlook? = nil) { self.outlook = outlook }
  }

  /// One line that can be marked: a stretch of a day, or a topic that comes next.
  struct Line: Equatable {
    var topic: Topic.ID
    var date: CalendarDay
    /// nil for a topic that comes next.
    var stretch: StudyPlan.Stretch?
    var isFirstOfDay = false
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case nextPressed, previousPressed
    case practisePressed
    case editPressed(Item)
    case keepPressed, cancelPressed
    case replanPressed
    case goalsPressed
    case homePressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.page) \(state.mode)" }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    state.mode == .browsing ? .none : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if isStale(state, message, context) { return loading(context) }
    let count = lines(state).count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .nextPressed: turn(&state, by: 1)
    case .previousPressed: turn(&state, by: -1)
    case .practisePressed: return practise(&state, context)
    case .picked(let row):
      guard state.mode == .browsing, (0..<count).contains(row) else { return [] }
      state.selected = row
      return practise(&state, context)
    case .editPressed(let item): edit(&state, item, context)
    case .keepPressed: return keep(&state, context)
    case .cancelPressed: (state.mode, state.complaint) = (.browsing, nil)
    case .replanPressed:
      guard let outlook = state.outlook, let person = context.profile?.person else { return loading(context) }
      return [.replan(person, version: outlook.version)]
    case .goalsPressed: return [.go(.goals)]
    case .homePressed: return [.go(.home)]
    case .typed(let key):
      if state.mode != .browsing, state.field.receive(key) { state.complaint = nil }
    case .pasted(let text):
      if state.mode != .browsing { state.field.paste(text) }
    case .heard(let event): return hear(&state, event, context)
    }
    return []
  }

  private static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .plan(let outlook):
      state.outlook = outlook
      state.isWaiting = false
      state.selected = min(state.selected, max(0, lines(state).count - 1))
      return []
    case .saved:
      let effects = loading(context)
      if effects.isEmpty { state.isWaiting = false }
      return effects
    case .failed(.conflict):
      state.isWaiting = false
      return loading(context)
    case .failed:
      state.isWaiting = false
      return []
    default: return []
    }
  }

  /// The plan is asked for, unless the exam is over: that is said here, and nothing is planned.
  static func loading(_ context: Context) -> [Effect] {
    guard let person = context.profile?.person, !isOver(context) else { return [] }
    return [.loadPlan(person)]
  }

  static func isOver(_ context: Context) -> Bool {
    context.profile?.examDate.map { $0 < context.calendar.day(at: context.now) } ?? false
  }

  /// The night went by at this screen: yesterday's plan is not acted on.
  private static func isStale(_ state: State, _ message: Message, _ context: Context) -> Bool {
    if case .heard = message { return false }
    guard let outlook = state.outlook, state.mode == .browsing else { return false }
    return context.calendar.day(at: context.now) > outlook.today
  }

  private static func turn(_ state: inout State, by step: Int) {
    let count = Page.allCases.count
    state.page = Page(rawValue: marked(state.page.rawValue, by: step, of: count)) ?? .today
    state.selected = 0
  }

  private static func practise(_ state: inout State, _ context: Context) -> [Effect] {
    let lines = lines(state)
    guard !state.isWaiting, lines.indices.contains(state.selected), let person = context.profile?.person else {
      return []
    }
    state.isWaiting = true
    return [.freshProblem(.topic(lines[state.selected].topic), person)]
  }

  /// What the page lists.
  static func lines(_ state: State) -> [Line] {
    guard let outlook = state.outlook else { return [] }
    func stretches(of day: StudyPlan.Day) -> [Line] {
      day.stretches.enumerated().map {
        Line(topic: $0.element.topic, date: day.date, stretch: $0.element, isFirstOfDay: $0.offset == 0)
      }
    }
    switch state.page {
    case .today: return stretches(of: StudyPlan.Day(date: outlook.today, stretches: outlook.stretchesToday))
    case .week: return outlook.week.flatMap(stretches)
    case .topics: return outlook.recommendations.map { Line(topic: $0.topic, date: outlook.today) }
    }
  }
}
