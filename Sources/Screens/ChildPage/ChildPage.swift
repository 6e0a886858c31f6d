import Learning
import Terminal

/// A child, as a parent sees: how it goes, in plain words. Nothing is changed here.
///
///     how it goes ──Tab──► topics ──Tab──► days ──Tab──► summaries ──Tab──► how it goes
///        └──c, a number──► the next child
public enum ChildPage: Screen {
  /// What one looks at.
  public enum Page: CaseIterable, Equatable, Sendable { case now, topics, days, summaries }

  /// The children, and what is looked at of one.
  public struct State: Equatable, Sendable {
    /// By name; nil until they are read.
    public var children: [RosterEntry]?
    /// The one that is shown, counted in `children` from 0.
    public var selected = 0
    /// nil until it is read.
    public var record: ChildRecord?
    public var page = Page.now
    /// Rows above the first one that is shown.
    public var scroll = 0

    public init() {}

    /// nil where there is none.
    public var child: RosterEntry? {
      guard let children, children.indices.contains(selected) else { return nil }
      return children[selected]
    }

    /// What was read, once it is of the child that is shown.
    var shown: ChildRecord? { record?.child == child?.id ? record : nil }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case pagePressed, pageBeforePressed
    case childPressed
    case againPressed
    case settingsPressed, personPressed, quitPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.selected) \(state.page)" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: scroll(&state, by: -1, context)
    case .downPressed: scroll(&state, by: 1, context)
    case .pageUpPressed: scroll(&state, by: -8, context)
    case .pageDownPressed: scroll(&state, by: 8, context)
    case .pagePressed: turn(&state, by: 1)
    case .pageBeforePressed: turn(&state, by: -1)
    case .childPressed: return show(&state, marked(state.selected, by: 1, of: state.children?.count ?? 0), context)
    case .picked(let row): return show(&state, row, context)
    case .againPressed: return loading(context)
    case .settingsPressed: return [.go(.settings)]
    case .personPressed: return [.signOut, .go(.people)]
    case .quitPressed: return [.quit]
    case .heard(.overseen(.roster(let children))):
      let here = state.child?.id
      let children = children.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      state.children = children
      state.selected = children.firstIndex { $0.id == here } ?? 0
      return state.child.map { Oversight.asking(.child($0.id), context) } ?? []
    case .heard(.overseen(.child(let record))): state.record = record
    // It is the child of somebody else now: who is left is asked.
    case .heard(.failed(.refused)) where state.children != nil:
      (state.children, state.record) = (nil, nil)
      return loading(context)
    case .heard, .typed, .pasted: break
    }
    return []
  }

  static func loading(_ context: Context) -> [Effect] { Oversight.asking(.roster, context) }

  private static func turn(_ state: inout State, by step: Int) {
    let pages = Page.allCases
    state.page = pages[marked(pages.firstIndex(of: state.page) ?? 0, by: step, of: pages.count)]
    state.scroll = 0
  }

  private static func show(_ state: inout State, _ index: Int, _ context: Context) -> [Effect] {
    guard let children = state.children, children.indices.contains(index), index != state.selected else { return [] }
    (state.selected, state.scroll) = (index, 0)
    return Oversight.asking(.child(children[index].id), context)
  }

  private static func scroll(_ state: inout State, by step: Int, _ context: Context) {
    state.scroll = scrolled(state.scroll, by: step, last: lastScroll(state, context))
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding([.tab, .right], .pagePressed, Words.nextPage, word: Words.nextPageWord),
      Binding([.backTab, .left], .pageBeforePressed, Words.previousPage, word: Words.previousPageWord, footer: false),
      down(.downPressed, tab: false, footer: true), up(.upPressed, tab: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
    ]
    if state.child == nil { bindings = [] }
    if (state.children?.count ?? 0) > 1 {
      bindings.append(Binding([.character("c")], .childPressed, Words.nextChild, word: Words.nextChildWord))
    }
    return bindings + [
      Binding([.character("r")], .againPressed, Words.lookAgain, word: Words.lookAgainWord, footer: false),
      Binding([.character("s")], .settingsPressed, Words.openSettings, word: Words.settingsWord, footer: false),
      Binding([.character("o")], .personPressed, Words.switchPerson, word: Words.switchPersonWord, footer: false),
      Binding([.character("q")], .quitPressed, Words.quit, word: Words.quitWord),
    ]
  }
}

/// What a parent is shown of a child.
public struct ChildRecord: Equatable, Sendable {
  public var child: Person.ID
  public var report: ProgressReport
  /// The newest first.
  public var summaries: [SessionSummary]

  public init(_ child: Person.ID, _ report: ProgressReport, summaries: [SessionSummary]) {
    self.child = child
    self.report = report
    self.summaries = summaries
  }
}
