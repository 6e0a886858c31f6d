import Learning
import Terminal

/// All of a tutor's students, or one class, at a glance: what they can, what they cannot yet, and what to expect.
///
///     topics ──Tab──► students' predicted scores ──Tab──► costs
///        └──c──► another class
public enum ClassPage: Screen {
  public enum Page: CaseIterable, Equatable, Sendable { case topics, predictions, costs }

  /// What was read, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var glance: ClassView?
    /// The classes that there are; empty until they are read.
    public var classes: [SchoolClass] = []
    public var page = Page.topics
    /// Rows above the first one that is shown.
    public var scroll = 0

    public init() {}
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case pagePressed, pageBeforePressed
    case classPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: state.scroll = max(0, state.scroll - 1)
    case .downPressed: state.scroll = min(state.scroll + 1, max(0, rows(state, context).count - 1))
    case .pagePressed: turn(&state, 1)
    case .pageBeforePressed: turn(&state, -1)
    case .classPressed:
      let index = state.classes.firstIndex { $0.id == state.glance?.schoolClass?.id } ?? -1
      let next = index + 1 < state.classes.count ? state.classes[index + 1].id : nil
      state.scroll = 0
      return Oversight.asking(.glance(next), context)
    case .backPressed: return [.go(.home)]
    case .heard(.overseen(.glance(let glance, let classes))): (state.glance, state.classes) = (glance, classes)
    case .heard, .typed, .pasted: break
    case .picked(let row): state.scroll = min(max(0, row), max(0, rows(state, context).count - 1))
    }
    return []
  }

  private static func turn(_ state: inout State, _ step: Int) {
    let pages = Page.allCases
    let index = pages.firstIndex(of: state.page) ?? 0
    (state.page, state.scroll) = (pages[(index + step + pages.count) % pages.count], 0)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding([.tab, .right], .pagePressed, Words.nextPage, word: Words.nextPageWord),
      Binding([.backTab, .left], .pageBeforePressed, Words.previousPage, word: Words.previousPageWord, footer: false),
      Binding([.down, .character("j")], .downPressed, Words.down, word: Words.downWord),
      Binding([.up, .character("k")], .upPressed, Words.up, word: Words.upWord, footer: false),
    ]
    if !state.classes.isEmpty {
      bindings.append(Binding([.character("c")], .classPressed, Words.otherClass, word: Words.otherClassWord))
    }
    return bindings + [Binding([.escape, .character("q")], .backPressed, Words.back, word: Words.backWord)]
  }
}
