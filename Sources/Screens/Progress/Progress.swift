import Learning
import Terminal

/// How it goes: mastery, days, answers, time, how well they were foreseen, and every topic by itself.
///
///     page ◄── ← → 1–6 ──► page        topic ──Enter──► free practice of it
///      │ ▲                              ▲ │ ← →  the topic before, the next
///      │ └────────────Esc───────────────┼─┘
///      └── Enter, on a page of topics ──┘
public enum Progress: Screen {
  /// What one looks at.
  public enum Page: CaseIterable, Equatable, Sendable {
    case overview, mastery, days, answers, forecasts, topics

    /// Whether it lists topics to choose from.
    var isList: Bool { self == .overview || self == .topics }
  }

  /// The report, and what of it is on the screen.
  public struct State: Equatable, Sendable {
    /// nil until it is computed.
    public var report: ProgressReport?
    public var page = Page.overview
    /// The marked topic, counted in `report.topics` from 0.
    public var selected = 0
    /// The topic that is open; nil for the pages.
    public var topic: Topic.ID?
    /// Lines scrolled down, on pages that have more than fit.
    public var scroll = 0
    /// A problem is being drawn.
    public var isWaiting = false

    public init(topic: Topic.ID? = nil) { self.topic = topic }

    var open: TopicProgress? { topic.flatMap { id in report?.topic(id) } }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case nextPressed, previousPressed
    case pagePressed(Page)
    case openPressed
    case practisePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.page) \(state.topic?.rawValue ?? "")" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: move(&state, by: -1, context)
    case .downPressed: move(&state, by: 1, context)
    case .pageUpPressed: move(&state, by: -8, context)
    case .pageDownPressed: move(&state, by: 8, context)
    case .nextPressed: turn(&state, by: 1)
    case .previousPressed: turn(&state, by: -1)
    case .pagePressed(let page):
      state.page = page
      (state.topic, state.scroll) = (nil, 0)
    case .openPressed: open(&state, state.selected)
    case .picked(let index):
      if state.page.isList, state.topic == nil { open(&state, index) }
    case .practisePressed:
      guard !state.isWaiting, let topic = state.topic, let person = context.profile?.person else { return [] }
      state.isWaiting = true
      return [.freshProblem(.topic(topic), person)]
    case .backPressed:
      guard state.topic != nil else { return [.go(.home)] }
      (state.topic, state.scroll) = (nil, 0)
    case .heard(.progress(let report)):
      state.report = report
      if let topic = state.topic {
        state.selected = report.topics.firstIndex { $0.id == topic } ?? 0
        if state.open == nil { state.topic = nil }
      }
      state.selected = min(state.selected, max(0, report.topics.count - 1))
    case .heard(.failed): state.isWaiting = false
    case .heard, .typed, .pasted: break
    }
    return []
  }

  private static func open(_ state: inout State, _ index: Int) {
    guard let topics = state.report?.topics, topics.indices.contains(index) else { return }
    state.selected = index
    (state.topic, state.scroll) = (topics[index].id, 0)
  }

  private static func move(_ state: inout State, by step: Int, _ context: Context) {
    if state.page.isList, state.topic == nil {
      state.selected = min(max(0, (state.report?.topics.count ?? 0) - 1), max(0, state.selected + step))
    } else {
      state.scroll = scrolled(state.scroll, by: step, last: lastScroll(state, context))
    }
  }

  /// The next page, or the next topic where one is open; after the last comes the first.
  private static func turn(_ state: inout State, by step: Int) {
    state.scroll = 0
    if state.topic == nil {
      let pages = Page.allCases
      let place = pages.firstIndex(of: state.page) ?? 0
      state.page = pages[(place + step + pages.count) % pages.count]
    } else if let topics = state.report?.topics, !topics.isEmpty {
      state.selected = (state.selected + step + topics.count) % topics.count
      state.topic = topics[state.selected].id
    }
  }
}
