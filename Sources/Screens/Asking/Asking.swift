import Learning
import Terminal

/// A question to the tutors about what is on the screen. It lies over the place where one is: that stays beneath as it was, with
/// whatever is half typed there, and goes on hearing the world.
///
///     writing ──Enter──► sending ──on disk──► back, with where it waits
///        └──Esc──► back            └──no──► writing, the words kept
///
/// What was asked about the same thing before, and is still open, stands above: the question goes on there.
public enum Asking: Screen {
  /// What is asked about.
  public struct Question: Equatable, Sendable {
    public var about: AskedAbout
    /// The problem's statement, or what was said.
    public var title: Phrase

    public init(about: AskedAbout, title: Phrase) { (self.about, self.title) = (about, title) }
  }

  /// What is asked, and what is known of it.
  public struct State: Equatable, Sendable {
    public var question: Question
    /// What is being written.
    public var field = TextArea(limit: Conversation.longestMessage)
    /// What was written about it before; nil where nothing was, or nothing is read yet.
    public var conversation: Conversation?
    public var scroll = PageScroll()
    /// It is on its way to the disk.
    public var isSending = false
    /// It is over: the place beneath has its keys again.
    var isOver = false

    public init(_ question: Question) { self.question = question }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case sendPressed, dropPressed
    case scrolledDown, scrolledUp
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isSending }

  public static func mark(_ state: State) -> String { "\(state.question)" }

  public static func bindings(_ state: State, _ context: Context) -> [Binding<Message>] {
    [Binding([.enter], .sendPressed, Words.sendWord, word: Words.sendWord)]
      + scrolling(state, context, down: .scrolledDown, up: .scrolledUp, keys: [.pageDown])
      + [Binding([.escape], .dropPressed, Words.dropObjection, word: Words.dropWord)]
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .sendPressed:
      guard !state.isSending, state.field.text.contains(where: { !$0.isWhitespace }) else { return [] }
      state.isSending = true
      return Oversight.asking(.ask(state.field.text, about: state.question.about), context)
    case .dropPressed: state.isOver = true
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .typed(let key):
      _ = state.field.receive(key, columns: regions(state, context).field.columns, context.family)
    case .pasted(let text): state.field.paste(text)
    case .heard(.overseen(.asked(_, _, about: state.question.about))): state.isOver = true
    case .heard(.overseen(.askedBefore(let conversation, _, about: state.question.about))):
      state.conversation = conversation
    case .heard(.failed): state.isSending = false
    case .heard, .picked: break
    }
    return []
  }

  /// The keys that ask, wherever one is; `letter` where letters are commands.
  static func keys(or letter: Key? = nil) -> [Key] { [letter, .alt("a"), .function(12)].compactMap(\.self) }

  static func loading(_ question: Question, _ context: Context) -> [Effect] {
    Oversight.asking(.askedBefore(question.about), context)
  }
}

extension Asking: Paged {}
extension Asking.State: Scrolled {
  var pageName: String { conversation == nil ? "question" : "conversation" }
  var beginsAtEnd: Bool { conversation != nil }
}
