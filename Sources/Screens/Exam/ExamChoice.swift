import Learning
import Terminal

/// What to take an exam about, how long, and whether against the clock; the exams that can be gone on with or looked at.
///
///     unfinished ──Enter──► the exam       a topic ──Enter──► a new exam       a finished one ──Enter──► its result
///                                             └──with a model──► its questions are written ──or Esc──► a new exam
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
    /// Whether a model may write some of the questions; it can be wished only where there is one.
    public var asksModel = false
    /// The marked line, from 0.
    public var selected = 0
    /// An exam is being drawn or opened.
    public var isWaiting = false
    /// How far the questions of a model are; nil while none is asked.
    public var writing: ExamWriting?

    public init() {}

    /// How many questions there will be.
    var length: Int { lengths[breadth] ?? breadth.usualLength }

    /// How many of them a model may write; nil where there is none.
    var written: Int? {
      shelf?.hasModel == true ? (asksModel ? ExamOrder.mostWritten(of: length) : 0) : nil
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case openPressed
    case breadthPressed, morePressed, fewerPressed, clockPressed, modelPressed
    case skipPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting && state.writing == nil }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.writing != nil {
      return [Binding([.escape], .skipPressed, Words.examSkipModel, word: Words.examSkipModelWord)]
    }
    let model: [Binding<Message>] =
      state.written == nil
      ? [] : [Binding([.character("m")], .modelPressed, Words.examModelKey, word: Words.examModelWord)]
    return [
      Binding([.enter], .openPressed, Words.open, word: Words.openWord),
      Binding([.tab, .character("b")], .breadthPressed, Words.examBreadthKey, word: Words.examBreadthWord),
      Binding([.right, .character("+"), .character("l")], .morePressed, Words.examMore, word: Words.examMoreWord),
      Binding(
        [.left, .character("-"), .character("h")], .fewerPressed, Words.examFewer, word: Words.examFewerWord,
        footer: false),
      Binding([.character("t")], .clockPressed, Words.examClockKey, word: Words.examClockWord),
    ] + model + [
      down(.downPressed, tab: false),
      up(.upPressed, tab: false),
      Binding([.pageDown], .pageDownPressed, Words.pageDown, word: Words.pageDownWord, footer: false),
      Binding([.pageUp], .pageUpPressed, Words.pageUp, word: Words.pageUpWord, footer: false),
      Binding([.escape, .character("q")], .backPressed, Words.home, word: Words.homeWord),
    ]
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = lines(state, context).count
    if state.writing != nil, message.isChoosing { return [] }
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
    case .modelPressed: if state.written != nil { state.asksModel.toggle() }
    case .skipPressed:
      guard state.writing != nil else { return [] }
      state.writing = nil
      return [.skipExamQuestions]
    case .backPressed: return [.go(.home)]
    case .heard(.exams(let shelf)):
      state.shelf = shelf
      let lines = lines(state, context)
      // An exam that waits comes first; else a topic of the student's own grade.
      state.selected = lines.isEmpty ? 0 : min(state.selected, lines.count - 1)
    case .heard(.writingExam(let writing)): if state.isWaiting { state.writing = writing }
    case .heard(.failed(let trouble)):
      state.writing = nil
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
      return [
        .beginExam(
          ExamOrder(
            scope, length: state.length, isTimed: state.isTimed, asksModel: state.written ?? 0 > 0), person)
      ]
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

extension ExamChoice.Message {
  /// Whether it is about the list, which waits while a model writes.
  fileprivate var isChoosing: Bool {
    switch self {
    case .heard, .skipPressed: false
    default: true
    }
  }
}
