import Learning
import Terminal

/// Giving a student something to practise: from what, how much, until when, and a word with it.
///
///     the lines ──← →──► another choice ──Enter at the last──► given ──► the student's page
///        └──Enter at the problems──► the problems of a topic ──Space──► chosen by hand ──Esc──► the lines
public enum Assigning: Screen {
  /// A line of the form.
  public enum Item: CaseIterable, Equatable, Sendable {
    case source
    /// Fresh numbers, or problems that the tutor chooses.
    case way
    case problems
    /// What the problems must serve.
    case tag
    case count, due, note, give
  }

  /// What is chosen so far.
  public struct State: Equatable, Sendable {
    public var student: Person.ID
    public var name: String
    /// School grade, 1 to 12.
    public var grade: Int
    /// What there is to give; nil until it is read.
    public var bank: PracticeBank?
    /// First the subjects, of which comes what fits the student; then the topics.
    public var source = 0
    /// The tutor chooses the problems.
    public var isByHand = false
    /// Those that were chosen by hand, of whatever topic, in the order of choosing.
    public var chosen: [Problem.ID] = []
    /// 0 for any; from 1 one of the tags of the subject.
    public var tag = 0
    /// How many, 1 to 20.
    public var count = 5
    /// Days until it is due, one of `dues`.
    public var due = 0
    public var note = TextField(limit: 300)
    public var selected = Item.source
    /// The marked problem of the topic while problems are chosen, from 0; nil while they are not.
    public var marked: Int?
    /// It is being written.
    public var isWaiting = false

    /// 0 is no day.
    static let dues = [0, 1, 2, 3, 7, 14]
    /// The most that are given at once.
    static let most = 20

    public init(_ student: Person.ID, name: String, grade: Int) {
      (self.student, self.name, self.grade) = (student, name, grade)
    }

    /// Of which comes what fits; nil where a topic is chosen, or nothing is read yet.
    var subject: Subject? {
      guard let all = bank?.subjects, all.indices.contains(source) else { return nil }
      return all[source]
    }

    /// nil for what fits.
    var topic: PracticeBank.TopicLine? {
      guard let bank, bank.topics.indices.contains(source - bank.subjects.count) else { return nil }
      return bank.topics[source - bank.subjects.count]
    }

    var tags: [String] { subject.flatMap { bank?.tags(of: $0.id) } ?? [] }

    /// nil for any.
    var goalTag: String? { tags.indices.contains(tag - 1) ? tags[tag - 1] : nil }

    /// Those that can be looked at now.
    var problems: [PracticeBank.Item] { topic.flatMap { bank?.items(of: $0.id) } ?? [] }

    /// The lines that mean something with what is chosen so far.
    var items: [Item] {
      Item.allCases.filter { item in
        switch item {
        case .way: topic != nil
        case .problems: topic != nil && isByHand
        case .tag: topic == nil && !tags.isEmpty
        case .count: topic == nil || !isByHand
        case .source, .due, .note, .give: true
        }
      }
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

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.marked == nil, state.selected == .note else { return .none }
    return state.note.text.isEmpty ? .empty : .text
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if let row = state.marked, let effects = choose(&state, row, message) { return effects }
    let items = state.items
    let index = items.firstIndex(of: state.selected) ?? 0
    switch message {
    case .upPressed: state.selected = items[marked(index, by: -1, of: items.count)]
    case .downPressed: state.selected = items[marked(index, by: 1, of: items.count)]
    case .leftPressed: change(&state, by: -1)
    case .rightPressed: change(&state, by: 1)
    case .enterPressed:
      switch state.selected {
      case .give: return give(&state, context)
      case .problems: state.marked = 0
      default: state.selected = items[marked(index, by: 1, of: items.count)]
      }
    case .givePressed: return give(&state, context)
    case .picked(let row):
      guard items.indices.contains(row) else { return [] }
      state.selected = items[row]
      if state.selected == .give { return give(&state, context) }
      if state.selected == .problems { state.marked = 0 }
    case .backPressed: return [.go(page(state))]
    case .typed(let key):
      if state.selected == .note { _ = state.note.receive(key) }
    case .pasted(let text):
      if state.selected == .note { state.note.paste(text) }
    case .heard(.overseen(.bank(let bank, for: state.student))): state.bank = bank
    case .heard(.overseen(.given)): return [.go(page(state))]
    case .heard(.failed): state.isWaiting = false
    case .heard: break
    }
    return []
  }

  /// What a key means while problems are chosen by hand; nil where it means what it means elsewhere.
  private static func choose(_ state: inout State, _ row: Int, _ message: Message) -> [Effect]? {
    let count = state.problems.count
    switch message {
    case .upPressed: state.marked = marked(row, by: -1, of: count)
    case .downPressed: state.marked = marked(row, by: 1, of: count)
    case .enterPressed: toggle(&state, row)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.marked = row
      toggle(&state, row)
    case .backPressed, .leftPressed: state.marked = nil
    case .typed, .pasted, .rightPressed: break
    case .heard, .givePressed: return nil
    }
    return []
  }

  private static func toggle(_ state: inout State, _ row: Int) {
    guard state.problems.indices.contains(row), !state.problems[row].wasGiven else { return }
    let problem = state.problems[row].id
    if let index = state.chosen.firstIndex(of: problem) {
      state.chosen.remove(at: index)
    } else if state.chosen.count < State.most {
      state.chosen.append(problem)
    }
  }

  private static func page(_ state: State) -> Destination {
    var page = StudentPage.State(state.student, name: state.name, grade: state.grade)
    page.page = .assigned
    return .student(page)
  }

  private static func change(_ state: inout State, by step: Int) {
    func turned(_ value: Int, _ count: Int) -> Int { marked(value, by: step, of: count) }
    switch state.selected {
    case .source:
      state.source = turned(state.source, (state.bank?.subjects.count ?? 0) + (state.bank?.topics.count ?? 0))
      state.tag = 0
    case .way: state.isByHand.toggle()
    case .problems: if step > 0 { state.marked = 0 }
    case .tag: state.tag = turned(state.tag, state.tags.count + 1)
    case .count: state.count = min(State.most, max(1, state.count + step))
    case .due: state.due = min(State.dues.count - 1, max(0, state.due + step))
    case .note, .give: break
    }
  }

  private static func give(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    let source: PracticeOrder.Source
    if state.topic != nil, state.isByHand {
      guard !state.chosen.isEmpty else {
        // There is nothing to give yet: the list to choose from.
        (state.selected, state.marked) = (.problems, 0)
        return []
      }
      source = .chosen(state.chosen)
    } else if let topic = state.topic {
      source = .fresh(topic.id)
    } else if let subject = state.subject {
      source = .fitting(subject.id)
    } else {
      return []
    }
    state.isWaiting = true
    let days = State.dues[state.due]
    let due = days == 0 ? nil : context.calendar.day(at: context.now).adding(days: days)
    let tags = state.goalTag.map { [$0] } ?? []
    let order = PracticeOrder(source, count: state.count, goalTags: tags, due: due, note: state.note.text)
    return Oversight.asking(.give(order, to: state.student), context)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    var bindings: [Binding<Message>] = [
      Binding([.down, .tab], .downPressed, Words.down, word: Words.downWord, footer: false),
      Binding([.up, .backTab], .upPressed, Words.up, word: Words.upWord, footer: false),
    ]
    if state.marked != nil {
      bindings.insert(
        Binding([.enter, .character(" ")], .enterPressed, Words.chooseIt, word: Words.chooseItWord), at: 0)
      return bindings + [
        Binding([.escape, .left], .backPressed, Words.chosenEnough, word: Words.chosenEnoughWord),
        Binding([.control("s")], .givePressed, Words.giveIt, word: Words.giveItWord),
      ]
    }
    let (help, word) =
      switch state.selected {
      case .give: (Words.giveIt, Words.giveItWord)
      case .problems: (Words.chooseProblems, Words.chooseProblemsWord)
      default: (Words.nextField, Words.nextFieldWord)
      }
    bindings.insert(Binding([.enter], .enterPressed, help, word: word), at: 0)
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
