import Learning
import Terminal

/// What to learn: lessons that wait, what is best learnt now and why, everything else there is, and the lessons that are
/// over.
///
///     unfinished ──Enter──► the lesson       finished ──Enter──► what was said
///     a topic ──Enter──► a new lesson
///        └─ something should come first ──Enter──► asking ──y──► a new lesson
///                                         ▲───────────┴──n
public enum LessonChoice: Screen {
  /// One line of the list.
  enum Line: Equatable {
    case unfinished(LessonListing)
    case recommended(LessonShelf.Entry)
    case topic(LessonShelf.Entry)
    case finished(LessonListing)
  }

  /// What is listed, and which line is marked.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var shelf: LessonShelf?
    /// The marked line, from 0.
    public var selected = 0
    /// Something should come first: beginning all the same waits for a second key.
    public var isInsisting = false
    /// A lesson is being begun or opened.
    public var isWaiting = false

    public init() {}
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case openPressed, anewPressed
    case insistPressed, notNowPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.isInsisting)" }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.isInsisting {
      return [
        Binding([.character("y")], .insistPressed, Words.insist, word: Words.insistWord),
        Binding([.character("n"), .escape], .notNowPressed, Words.notNow, word: Words.notNowWord),
      ]
    }
    var bindings: [Binding<Message>] = [
      Binding([.enter, .character("l"), .right], .openPressed, Words.open, word: Words.openWord)
    ]
    if case .unfinished = line(state, context) {
      bindings.append(Binding([.character("b")], .anewPressed, Words.fromTheStart, word: Words.fromTheStartWord))
    }
    return bindings + [
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.escape, .character("q")], .backPressed, Words.home, word: Words.homeWord),
    ]
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let last = max(0, lines(state, context).count - 1)
    switch message {
    case .upPressed: state.selected = max(0, state.selected - 1)
    case .downPressed: state.selected = min(last, state.selected + 1)
    case .pageUpPressed: state.selected = max(0, state.selected - 10)
    case .pageDownPressed: state.selected = min(last, state.selected + 10)
    case .openPressed: return open(&state, context)
    case .picked(let index):
      guard lines(state, context).indices.contains(index), !state.isInsisting else { return [] }
      state.selected = index
      return open(&state, context)
    case .anewPressed:
      guard case .unfinished(let lesson) = line(state, context) else { return [] }
      return begin(LessonOrder(.guideline(lesson.guideline), startsAnew: true), &state, context)
    case .insistPressed:
      state.isInsisting = false
      guard let entry = entry(state, context) else { return [] }
      return begin(LessonOrder(.guideline(entry.id)), &state, context)
    case .notNowPressed: state.isInsisting = false
    case .backPressed: return [.go(.home)]
    case .heard(.lessons(let shelf)):
      state.shelf = shelf
      state.selected = min(state.selected, max(0, lines(state, context).count - 1))
      state.isInsisting = false
    case .heard(.failed): state.isWaiting = false
    case .heard, .typed, .pasted: break
    }
    return []
  }

  private static func open(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting, let line = line(state, context) else { return [] }
    switch line {
    case .unfinished(let lesson), .finished(let lesson):
      state.isWaiting = true
      return [.openLesson(lesson.id)]
    case .recommended(let entry), .topic(let entry):
      guard entry.missing.isEmpty else {
        state.isInsisting = true
        return []
      }
      return begin(LessonOrder(.guideline(entry.id)), &state, context)
    }
  }

  private static func begin(_ order: LessonOrder, _ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting, let person = context.profile?.person else { return [] }
    state.isWaiting = true
    return [.beginLesson(order, person)]
  }

  /// Those that wait, what is recommended, everything else (the student's own grade first), then those that are over.
  static func lines(_ state: State, _ context: Context) -> [Line] {
    guard let shelf = state.shelf else { return [] }
    // What waits is gone on with: it does not stand there twice.
    let begun = Set(shelf.unfinished.map(\.guideline))
    let entries = shelf.entries.filter { !begun.contains($0.id) }
    let others = entries.filter { $0.priority == nil }
    let own = others.filter { $0.grade == context.profile?.grade }
    let rest = others.filter { $0.grade != context.profile?.grade }
    return shelf.unfinished.map(Line.unfinished)
      + entries.filter { $0.priority != nil }.map(Line.recommended)
      + (own + rest).map(Line.topic) + shelf.finished.map(Line.finished)
  }

  static func line(_ state: State, _ context: Context) -> Line? {
    let lines = lines(state, context)
    return lines.indices.contains(state.selected) ? lines[state.selected] : nil
  }

  /// The topic of the marked line; nil where it is a lesson.
  static func entry(_ state: State, _ context: Context) -> LessonShelf.Entry? {
    switch line(state, context) {
    case .recommended(let entry), .topic(let entry): entry
    case .unfinished, .finished, nil: nil
    }
  }
}
