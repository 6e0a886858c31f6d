import Learning
import Terminal

/// What to take an exam about, how long, and whether against the clock; the exams that can be gone on with or looked at.
///
///     unfinished ──Enter──► the exam       a topic ──Enter──► a new exam       a finished one ──Enter──► its result
public enum ExamChoice: Screen {
  /// One line of the list.
  enum Line: Equatable {
    case unfinished(ExamListing)
    case topic(ExamShelf.Entry)
    case finished(ExamListing)
  }

  /// What is listed, and what kind of exam is asked for.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var shelf: ExamShelf?
    /// A short exam, or one about the whole topic.
    public var breadth = ExamScope.Breadth.guideline
    /// How many questions, for each breadth.
    public var lengths: [ExamScope.Breadth: Int] = [:]
    public var isTimed = false
    /// The marked line, from 0.
    public var selected = 0
    /// An exam is being drawn or opened.
    public var isWaiting = false

    public init() {}

    /// How many questions there will be.
    var length: Int { lengths[breadth] ?? breadth.usualLength }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case openPressed
    case breadthPressed, morePressed, fewerPressed, clockPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    [
      Binding([.enter], .openPressed, Words.open, word: Words.openWord),
      Binding([.tab, .character("b")], .breadthPressed, Words.examBreadthKey, word: Words.examBreadthWord),
      Binding([.right, .character("+"), .character("l")], .morePressed, Words.examMore, word: Words.examMoreWord),
      Binding(
        [.left, .character("-"), .character("h")], .fewerPressed, Words.examFewer, word: Words.examFewerWord,
        footer: false),
      Binding([.character("t")], .clockPressed, Words.examClockKey, word: Words.examClockWord),
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.escape, .character("q")], .backPressed, Words.home, word: Words.homeWord),
    ]
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = lines(state, context).count
    switch message {
    case .upPressed: state.selected = max(0, state.selected - 1)
    case .downPressed: state.selected = min(max(0, count - 1), state.selected + 1)
    case .pageUpPressed: state.selected = max(0, state.selected - 10)
    case .pageDownPressed: state.selected = min(max(0, count - 1), state.selected + 10)
    case .openPressed: return open(&state, context)
    case .picked(let index):
      guard (0..<count).contains(index) else { return [] }
      state.selected = index
      return open(&state, context)
    case .breadthPressed: state.breadth = state.breadth == .topic ? .guideline : .topic
    case .morePressed: state.lengths[state.breadth] = min(state.breadth.lengths.upperBound, state.length + 1)
    case .fewerPressed: state.lengths[state.breadth] = max(state.breadth.lengths.lowerBound, state.length - 1)
    case .clockPressed: state.isTimed.toggle()
    case .backPressed: return [.go(.home)]
    case .heard(.exams(let shelf)):
      state.shelf = shelf
      let lines = lines(state, context)
      // An exam that waits comes first; else a topic of the student's own grade.
      state.selected = lines.isEmpty ? 0 : min(state.selected, lines.count - 1)
    case .heard(.failed(let trouble)):
      if case .examUnfinished(let exam) = trouble { return [.openExam(exam)] }
      state.isWaiting = false
    case .heard, .typed, .pasted: break
    }
    return []
  }

  private static func open(_ state: inout State, _ context: Context) -> [Effect] {
    let lines = lines(state, context)
    guard !state.isWaiting, lines.indices.contains(state.selected), let person = context.profile?.person else {
      return []
    }
    state.isWaiting = true
    switch lines[state.selected] {
    case .unfinished(let exam), .finished(let exam): return [.openExam(exam.id)]
    case .topic(let topic):
      let scope = ExamScope(state.breadth, of: topic.id)
      return [.beginExam(ExamOrder(scope, length: state.length, isTimed: state.isTimed), person)]
    }
  }

  /// Those that wait, then the topics, those of the student's own grade first, then those that are over.
  static func lines(_ state: State, _ context: Context) -> [Line] {
    guard let shelf = state.shelf else { return [] }
    let grade = context.profile?.grade
    let own = shelf.topics.filter { $0.grade == grade }
    let others = shelf.topics.filter { $0.grade != grade }
    return shelf.unfinished.map(Line.unfinished) + (own + others).map(Line.topic) + shelf.finished.map(Line.finished)
  }
}
