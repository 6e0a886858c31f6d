import Learning
import Terminal

/// Giving a student something to practise: from what, how much, until when, and a word with it.
///
///     the lines ──← →──► another choice ──Enter at the last──► given ──► the student's page
public enum Assigning: Screen {
  /// A line of the form.
  public enum Item: CaseIterable, Equatable, Sendable { case source, count, due, note, give }

  /// What is chosen so far.
  public struct State: Equatable, Sendable {
    public var student: Person.ID
    public var name: String
    /// School grade, 1 to 12.
    public var grade: Int
    /// What there is to give fresh problems of; nil until it is read.
    public var topics: [TopicListing]?
    /// 0 for what fits the student in the subject; from 1 a topic.
    public var source = 0
    /// How many, 1 to 20.
    public var count = 5
    /// Days until it is due, one of `dues`.
    public var due = 0
    public var note = TextField(limit: 300)
    public var selected = Item.source
    /// It is being written.
    public var isWaiting = false

    /// 0 is no day.
    static let dues = [0, 1, 2, 3, 7, 14]

    public init(_ student: Person.ID, name: String, grade: Int) {
      (self.student, self.name, self.grade) = (student, name, grade)
    }

    /// nil for what fits.
    var topic: TopicListing? {
      guard let topics, topics.indices.contains(source - 1) else { return nil }
      return topics[source - 1]
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, leftPressed, rightPressed
    case enterPressed, givePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.selected == .note else { return .none }
    return state.note.text.isEmpty ? .empty : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let items = Item.allCases
    let index = items.firstIndex(of: state.selected) ?? 0
    switch message {
    case .upPressed: state.selected = items[(index + items.count - 1) % items.count]
    case .downPressed: state.selected = items[(index + 1) % items.count]
    case .leftPressed: change(&state, by: -1)
    case .rightPressed: change(&state, by: 1)
    case .enterPressed:
      guard state.selected == .give else {
        state.selected = items[(index + 1) % items.count]
        return []
      }
      return give(&state, context)
    case .givePressed: return give(&state, context)
    case .picked(let row):
      guard items.indices.contains(row) else { return [] }
      state.selected = items[row]
      if state.selected == .give { return give(&state, context) }
    case .backPressed: return [.go(page(state))]
    case .typed(let key):
      if state.selected == .note { _ = state.note.receive(key) }
    case .pasted(let text):
      if state.selected == .note { state.note.paste(text) }
    case .heard(.catalogue(let catalogue)):
      // What the student is taught this year first, then the years before.
      state.topics = catalogue.topics.filter { $0.grade <= state.grade }.sorted {
        ($1.grade, $0.id) < ($0.grade, $1.id)
      }
    case .heard(.overseen(.given)): return [.go(page(state))]
    case .heard(.failed): state.isWaiting = false
    case .heard: break
    }
    return []
  }

  private static func page(_ state: State) -> Destination {
    var page = StudentPage.State(state.student, name: state.name, grade: state.grade)
    page.page = .assigned
    return .student(page)
  }

  private static func change(_ state: inout State, by step: Int) {
    switch state.selected {
    case .source:
      let count = (state.topics?.count ?? 0) + 1
      state.source = (state.source + step + count) % count
    case .count: state.count = min(20, max(1, state.count + step))
    case .due: state.due = min(State.dues.count - 1, max(0, state.due + step))
    case .note, .give: break
    }
  }

  private static func give(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    state.isWaiting = true
    let days = State.dues[state.due]
    let due = days == 0 ? nil : context.calendar.day(at: context.now).adding(days: days)
    let source = state.topic.map { PracticeOrder.Source.fresh($0.id) } ?? .fitting(Subject.ID("mathematics"))
    let order = PracticeOrder(source, count: state.count, due: due, note: state.note.text)
    return Oversight.asking(.give(order, to: state.student), context)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding(
        [.enter], .enterPressed, state.selected == .give ? Words.giveIt : Words.nextField,
        word: state.selected == .give ? Words.giveItWord : Words.nextFieldWord),
      Binding([.down, .tab], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .backTab], .upPressed, Words.up, word: Words.upWord, footer: false),
    ]
    if state.selected != .note {
      bindings += [
        Binding([.right], .rightPressed, Words.nextValue, word: Words.moreWord),
        Binding([.left], .leftPressed, Words.previousValue, word: Words.lessWord, footer: false),
      ]
    }
    if state.selected != .give {
      bindings.append(Binding([.control("s")], .givePressed, Words.giveIt, word: Words.giveItWord))
    }
    return bindings + [Binding([.escape], .backPressed, Words.back, word: Words.backWord)]
  }
}
