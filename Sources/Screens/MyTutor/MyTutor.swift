import Learning
import Terminal

/// What a student hears of the tutors: what to practise, what was answered, what was decided; and asking them.
///
///     home ──► lines ──Enter──► what was given: an attempt, until it is right
///                │ └──────────► a conversation: writing on
///                └──c──► it is done with
///     a result ──a──► asking about a problem ──Enter──► back to the result
public enum MyTutor: Screen {
  /// What is asked about, and where one was.
  public struct Question: Equatable, Sendable {
    public var about: Conversation.Subject
    /// The problem's statement, or another name for it.
    public var title: Phrase
    public var back: Destination

    public init(about: Conversation.Subject, title: Phrase, back: Destination) {
      (self.about, self.title, self.back) = (about, title, back)
    }
  }

  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case question(Question)
    case words(Conversation.ID)
  }

  /// A line of the list.
  enum Line: Equatable {
    case given(AssignedProblem)
    case conversation(Conversation)
    case ruling(RulingHeard)
  }

  /// What was read, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var news: TutorNews?
    /// The marked line, from 0.
    public var selected = 0
    public var purpose: Purpose?
    public var field = TextField(limit: Conversation.longestMessage)
    /// What was given and is to be tried now: the app opens it.
    var begun: AssignedProblem?

    public init(asking question: Question? = nil) { purpose = question.map(Purpose.question) }

    /// What is to be done first, then what was answered and what waits, then what was decided, and what is over.
    var lines: [Line] {
      guard let news else { return [] }
      return news.toPractise.map(Line.given) + news.answered.map(Line.conversation)
        + news.conversations.filter(\.waits).map(Line.conversation) + news.rulings.map(Line.ruling)
        + news.conversations.filter { !$0.isOpen }.map(Line.conversation)
    }

    var line: Line? { lines.indices.contains(selected) ? lines[selected] : nil }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case openPressed, closePressed
    case sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.lines.count
    switch message {
    case .upPressed: state.selected = marked(state.selected, by: -1, of: count)
    case .downPressed: state.selected = marked(state.selected, by: 1, of: count)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
      open(&state)
    case .openPressed: open(&state)
    case .closePressed:
      guard case .conversation(let conversation) = state.line, conversation.isOpen else { return [] }
      return Oversight.asking(.close(conversation.id), context)
    case .sendPressed: return send(&state, context)
    case .dropPressed:
      guard case .question(let question) = state.purpose else {
        state.purpose = nil
        return []
      }
      return [.go(question.back)]
    case .backPressed: return [.go(.home)]
    case .typed(let key):
      if state.purpose != nil { _ = state.field.receive(key) }
    case .pasted(let text):
      if state.purpose != nil { state.field.paste(text) }
    case .heard(.overseen(.news(let news))):
      state.news = news
      state.selected = min(state.selected, max(0, state.lines.count - 1))
    case .heard: break
    }
    return []
  }

  private static func open(_ state: inout State) {
    switch state.line {
    case .given(let given): state.begun = given
    case .conversation(let conversation):
      state.purpose = .words(conversation.id)
      state.field.clear()
    case .ruling, nil: break
    }
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    let words = state.field.text
    guard let purpose = state.purpose, words.contains(where: { !$0.isWhitespace }) else { return [] }
    state.purpose = nil
    switch purpose {
    case .question(let question):
      return Oversight.asking(.ask(words, about: question.about), context)
    case .words(let conversation): return Oversight.asking(.write(words, in: conversation), context)
    }
  }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    if state.purpose != nil {
      return [
        Binding([.enter], .sendPressed, Words.send, word: Words.sendWord),
        Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord),
      ]
    }
    var bindings: [Binding<Message>] = []
    switch state.line {
    case .given: bindings.append(Binding([.enter], .openPressed, Words.practiseIt, word: Words.practiseItWord))
    case .conversation(let conversation):
      bindings.append(Binding([.enter], .openPressed, Words.writeOn, word: Words.writeOnWord))
      if conversation.isOpen {
        bindings.append(
          Binding([.character("c")], .closePressed, Words.doneWithIt, word: Words.doneWithItWord))
      }
    case .ruling, nil: break
    }
    return bindings + [
      down(.downPressed),
      up(.upPressed),
      Binding([.escape, .character("q")], .backPressed, Words.home, word: Words.homeWord),
    ]
  }
}
