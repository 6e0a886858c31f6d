/// What a student and a tutor say about one thing: `threads`. One is open about a thing at a time.
public struct Conversation: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Conversation>

  /// What it is about.
  public enum Subject: Hashable, Sendable {
    case problem(Problem.ID)
    /// A turn of a sitting.
    case turn(ReviewTurn.ID)
    /// A question that was asked of the program, and its answer.
    case exchange(Exchange.ID)
    /// An answer that was given.
    case answer(Identifier<Response>)

    /// Whether a model may have written it: it is read as Markdown.
    public var isWritten: Bool {
      switch self {
      case .turn, .exchange: true
      case .problem, .answer: false
      }
    }
  }

  /// One message.
  public struct Message: Equatable, Sendable, Identifiable {
    public var id: Identifier<Message>
    /// nil where the author is gone.
    public var author: Person.ID?
    public var text: String
    public var at: Instant

    public init(id: Identifier<Message>, author: Person.ID?, text: String, at: Instant) {
      self.id = id
      self.author = author
      self.text = text
      self.at = at
    }
  }

  /// The most characters of a message.
  public static let longestMessage = 2_000

  public var id: ID
  public var student: Person.ID
  public var subject: Subject
  /// The same in words: the problem's statement, or what was said; empty where nobody knows.
  public var about: Phrase
  public var isOpen: Bool
  /// When a tutor was done with it without an answer; nil where that is not so. The student may write on.
  public var dropped: Instant?
  /// The older first; never empty.
  public var messages: [Message]

  public init(
    id: ID, student: Person.ID, subject: Subject, about: Phrase = Phrase(""), isOpen: Bool, dropped: Instant? = nil,
    messages: [Message]
  ) {
    self.id = id
    self.student = student
    self.subject = subject
    self.about = about
    self.isOpen = isOpen
    self.dropped = dropped
    self.messages = messages
  }

  /// Whether it waits for a tutor: the student wrote last.
  public var waits: Bool { isOpen && messages.last?.author == student }
}

/// A question that a student asked the program, and what it said: `qa_interactions`.
public enum Exchange {
  public typealias ID = Identifier<Exchange>
}
