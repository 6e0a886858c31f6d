import Learning
import Terminal

/// What a student hears of the tutors: what to practise, what was answered, what was decided; and asking them.
///
///     home ──► lines ──Enter──► what was given: an attempt, until it is right
///                │ └──────────► a conversation: writing on
///                └──c──► it is done with
public enum MyTutor: Screen {
  /// A line of the list.
  enum Line: Equatable {
    case given(AssignedProblem)
    case conversation(Conversation)
    /// What the student disputed, and where it waits.
    case dispute(Dispute.ID, QueuePlace)
    case ruling(RulingHeard)
    case change(CorrectionMade)
    case summary(SessionSummary)
    case answer(ExchangeHeard)
  }

  /// What was read, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var news: TutorNews?
    /// The marked line, from 0.
    public var selected = 0
    /// What is being written on; nil where nothing is.
    public var writing: Conversation.ID?
    public var scroll = PageScroll()
    public var field = TextField(limit: Conversation.longestMessage)
    /// What was given and is to be tried now: the app opens it.
    var begun: AssignedProblem?

    public init() {}

    /// What is to be done first, then what was answered and what waits, then what was decided, and what is over.
    var lines: [Line] {
      guard let news else { return [] }
      return news.toPractise.map(Line.given) + news.answered.map(Line.conversation)
        + news.dropped.map(Line.conversation)
        + news.conversations.filter(\.waits).map(Line.conversation)
        + news.disputes.map { .dispute($0.id, $0.place) } + news.rulings.map(Line.ruling) + MyTutor.told(news)
        + news.conversations.filter { !$0.isOpen && $0.dropped == nil }.map(Line.conversation)
    }

    var line: Line? { lines.indices.contains(selected) ? lines[selected] : nil }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case openPressed, closePressed, askPressed
    case scrolledDown, scrolledUp
    case sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { "\(state.writing == nil)" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.lines.count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
      open(&state)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .askPressed: return question(state).map { [.go(.asking($0))] } ?? []
    case .openPressed: open(&state)
    case .closePressed:
      guard case .conversation(let conversation) = state.line, conversation.isOpen else { return [] }
      return Oversight.asking(.close(conversation.id), context)
    case .sendPressed: return send(&state, context)
    case .dropPressed: state.writing = nil
    case .backPressed: return [.go(.home)]
    case .typed(let key):
      if state.writing != nil { _ = state.field.receive(key) }
    case .pasted(let text):
      if state.writing != nil { state.field.paste(text) }
    case .heard(.overseen(.news(let news))):
      state.news = news
      state.selected = min(state.selected, max(0, state.lines.count - 1))
    case .heard(.overseen(.asked)): return Oversight.asking(.news, context)
    case .heard: break
    }
    return []
  }

  /// What can be asked about the marked line: a conversation is written on in.
  static func question(_ state: State) -> Asking.Question? {
    switch state.line {
    case .given(let given):
      Asking.Question(
        about: .thing(.problem(given.problem.id)), title: given.problem.statement, open: given.problem)
    case .ruling(let heard): Asking.Question(about: .disputed(heard.id), title: heard.about)
    case .dispute(let dispute, let place): Asking.Question(about: .disputed(dispute), title: place.about)
    case .answer(let heard): Asking.Question(about: .thing(.exchange(heard.id)), title: Phrase(heard.question))
    case .conversation, .change, .summary, nil: nil
    }
  }

  private static func open(_ state: inout State) {
    switch state.line {
    case .given(let given): state.begun = given
    case .conversation(let conversation):
      state.writing = conversation.id
      state.field.clear()
    case .dispute, .ruling, .change, .summary, .answer, nil: break
    }
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    let words = state.field.text
    guard let conversation = state.writing, words.contains(where: { !$0.isWhitespace }) else { return [] }
    state.writing = nil
    return Oversight.asking(.write(words, in: conversation), context)
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.writing != nil {
      return [
        Binding([.enter], .sendPressed, Words.send, word: Words.sendWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ] + scrolling(state, context, down: .scrolledDown, up: .scrolledUp, keys: [.pageDown])
    }
    var bindings: [Binding<Message>] = []
    switch state.line {
    case .given: bindings.append(Binding([.enter], .openPressed, Words.practiseIt, word: Words.practiseItWord))
    case .conversation(let conversation):
      let isDropped = conversation.dropped != nil
      bindings.append(
        Binding(
          [.enter], .openPressed, isDropped ? Words.askAgain : Words.writeOn,
          word: isDropped ? Words.askAgainWord : Words.writeOnWord))
      if conversation.isOpen {
        bindings.append(
          Binding([.character("c")], .closePressed, Words.doneWithIt, word: Words.doneWithItWord))
      }
    case .dispute, .ruling, .change, .summary, .answer, nil: break
    }
    if question(state) != nil {
      bindings.append(
        Binding(Asking.keys(or: .character("a")), .askPressed, Words.askTutor, word: Words.askTutorWord, footer: false))
    }
    return scrolling(state, context, down: .scrolledDown, up: .scrolledUp, after: bindings) + [
      down(.downPressed),
      up(.upPressed),
      Binding([.escape, .character("q")], .backPressed, Words.home, word: Words.homeWord),
    ]
  }
}

extension MyTutor: Paged {}
extension MyTutor.State: Scrolled {
  var pageName: String {
    if case .conversation(let conversation) = line { return "\(conversation.id) \(conversation.messages.count)" }
    return "\(selected)"
  }
  var beginsAtEnd: Bool { if case .conversation = line { true } else { false } }
}
