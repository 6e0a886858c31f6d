import Learning
import Terminal

/// A question about what is on the screen: to the program, where a model answers, and to the tutors. It lies over the place where
/// one is: that stays beneath as it was, with whatever is half typed there, and goes on hearing the world.
///
///     writing ──Enter, where a model answers──► waiting ──an answer──► answered ──t──► sending
///        │  │                                    │  └──none──► writing, the words kept   │
///        │  │                                    └──Esc──► writing                       └──Enter──► writing
///        │  └──^T; Enter, where none does──► sending ──on disk──► back, with where it waits
///        └──Esc──► back                         └──no──► writing, the words kept
///
/// What was asked of the tutors about the same thing before, and is still open, stands above: the question goes on there.
public enum Asking: Screen {
  /// What is asked about.
  public struct Question: Equatable, Sendable {
    public var about: AskedAbout
    /// The problem's statement, or what was said.
    public var title: Phrase
    /// The problem on the screen, where it is still to be answered: nobody is told its answer.
    public var open: Problem?

    public init(about: AskedAbout, title: Phrase, open: Problem? = nil) {
      (self.about, self.title, self.open) = (about, title, open)
    }

    /// Whether a model may have written what is asked about.
    var isWritten: Bool {
      switch about {
      case .said: true
      case .thing(let subject): subject.isWritten
      case .answered, .question, .disputed: false
      }
    }
  }

  /// How far it is.
  public enum Phase: Equatable, Sendable {
    case writing
    /// The program was asked.
    case waiting
    /// It answered; and where its answer went to the tutors, where it waits.
    case answered(ProgramExchange, QueuePlace?)
  }

  /// What is asked, and what is known of it.
  public struct State: Equatable, Sendable {
    public var question: Question
    /// What is being written.
    public var field = TextArea(limit: Conversation.longestMessage)
    /// What was written about it to the tutors before; nil where nothing was, or nothing is read yet.
    public var conversation: Conversation?
    /// How many questions the program may still be asked today; nil where no model answers.
    public var programLeft: Int?
    public var phase = Phase.writing
    public var scroll = PageScroll()
    /// It is on its way to the disk.
    public var isSending = false
    /// It is over: the place beneath has its keys again.
    var isOver = false

    public init(_ question: Question) { self.question = question }

    /// Whether the program is asked first: what goes on with the tutors goes on with them.
    var asksProgram: Bool { conversation == nil && programLeft.map { $0 > 0 } ?? false }

    /// What the program answered, where it can still be passed on.
    var passable: ProgramExchange? {
      if case .answered(let exchange, _) = phase, exchange.conversation == nil { exchange } else { nil }
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case programPressed, sendPressed, dropPressed
    case stopPressed, onPressed, passPressed
    case scrolledDown, scrolledUp
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isSending }

  public static func mark(_ state: State) -> String { "\(state.question)" }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    let leaving = Binding<Message>([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord)
    let pages = scrolling(state, context, down: .scrolledDown, up: .scrolledUp, keys: [.pageDown])
    switch state.phase {
    case .writing where state.asksProgram:
      return [
        Binding([.enter], .programPressed, Words.askProgram, word: Words.askProgramWord),
        Binding([.control("t")], .sendPressed, Words.askTutor, word: Words.askTutorInstead),
      ] + pages + [leaving]
    case .writing: return [Binding([.enter], .sendPressed, Words.sendWord, word: Words.sendWord)] + pages + [leaving]
    case .waiting: return pages + [Binding([.escape], .stopPressed, Words.stopHint, word: Words.stopHintWord)]
    case .answered:
      var own = [Binding<Message>([.enter], .onPressed, Words.askOn, word: Words.askOnWord)]
      if state.passable != nil {
        own.append(Binding([.character("t"), .control("t")], .passPressed, Words.passOn, word: Words.passOnWord))
      }
      return own + scrolling(state, context, down: .scrolledDown, up: .scrolledUp)
        + [Binding([.escape, .character("q")], .dropPressed, Words.back, word: Words.backWord)]
    }
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .programPressed:
      guard isWritten(state), let profile = context.profile else { return [] }
      state.phase = .waiting
      return [.askProgram(state.field.text, state.question, profile)]
    case .sendPressed:
      guard isWritten(state), !state.isSending else { return [] }
      state.isSending = true
      return Oversight.asking(.ask(state.field.text, about: state.question.about), context)
    case .passPressed:
      guard let exchange = state.passable, !state.isSending else { return [] }
      state.isSending = true
      return Oversight.asking(.ask(exchange.heard.question, about: .thing(.exchange(exchange.heard.id))), context)
    case .stopPressed:
      state.phase = .writing
      return [.stopProgram]
    case .onPressed:
      state.phase = .writing
      state.field.clear()
    case .dropPressed: state.isOver = true
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .typed(let key):
      guard state.phase == .writing else { break }
      _ = state.field.receive(key, columns: regions(state, context).field.columns, context.family)
    case .pasted(let text): if state.phase == .writing { state.field.paste(text) }
    case .heard(let event): hear(&state, event)
    case .picked: break
    }
    return []
  }

  private static func hear(_ state: inout State, _ event: Event) {
    switch event {
    case .overseen(.asked(_, _, about: state.question.about)): state.isOver = true
    case .overseen(.asked(_, _, about: .thing(.exchange(let id)))) where id == state.passable?.heard.id:
      state.isOver = true
    case .overseen(.askedBefore(let conversation, _, about: state.question.about)): state.conversation = conversation
    case .program(let left): state.programLeft = left
    case .programAnswered(let exchange, let place, about: state.question.about) where state.phase == .waiting:
      state.phase = .answered(exchange, place)
      state.programLeft = state.programLeft.map { max(0, $0 - 1) }
    case .failed:
      state.isSending = false
      if state.phase == .waiting { state.phase = .writing }
    default: break
    }
  }

  private static func isWritten(_ state: State) -> Bool { state.field.text.contains { !$0.isWhitespace } }

  /// The keys that ask, wherever one is; `letter` where letters are commands.
  static func keys(or letter: Key? = nil) -> [Key] { [letter, .alt("a"), .function(12)].compactMap(\.self) }

  static func loading(_ question: Question, _ context: Context) -> [Effect] {
    Oversight.asking(.askedBefore(question.about), context) + (context.profile.map { [.loadProgram($0)] } ?? [])
  }
}

extension Asking: Paged {}
extension Asking.State: Scrolled {
  var pageName: String {
    switch phase {
    case .answered(let exchange, _): "answer \(exchange.heard.id)"
    case .waiting, .writing: conversation == nil ? "question" : "conversation"
    }
  }
  var beginsAtEnd: Bool {
    if case .answered = phase { false } else { conversation != nil }
  }
}
