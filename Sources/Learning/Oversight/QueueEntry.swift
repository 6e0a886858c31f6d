/// Something that waits for a tutor's decision.
public struct QueueEntry: Equatable, Sendable, Identifiable {
  /// The raw value is what reports print: never rename a case.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// A student's word against a verdict.
    case dispute
    /// What a student asked, and nobody has answered.
    case question
    /// A problem that a model wrote.
    case problem
    case guideline
    /// The plan of a lesson.
    case plan
  }

  /// What is decided on.
  public enum Subject: Hashable, Sendable {
    case dispute(Dispute.ID)
    case question(Conversation.ID)
    case problem(Problem.ID)
    case guideline(Guideline.ID)
    case plan(Guideline.ID)

    public var kind: Kind {
      switch self {
      case .dispute: .dispute
      case .question: .question
      case .problem: .problem
      case .guideline: .guideline
      case .plan: .plan
      }
    }
  }

  public var id: Subject
  /// Whose it is; nil for what belongs to the school.
  public var student: Person.ID?
  public var name: String?
  /// What it is about: the problem's statement, a title.
  public var about: Phrase
  /// What was said; empty where nothing was.
  public var words: String
  public var since: Instant
  /// From 1: how many of its kind wait in the whole school, up to this one. The student is told the same number.
  public var place: Int
  /// The sitting that it happened in, where it did.
  public var sitting: Sitting.ID?
  /// The turn of it that was asked about; nil where it is no turn.
  public var turn: ReviewTurn.ID?
  /// The answer of the program that was asked about; nil where it is none.
  public var exchange: ExchangeHeard?

  public init(
    id: Subject, student: Person.ID? = nil, name: String? = nil, about: Phrase, words: String = "", since: Instant,
    place: Int, sitting: Sitting.ID? = nil, turn: ReviewTurn.ID? = nil, exchange: ExchangeHeard? = nil
  ) {
    self.id = id
    self.student = student
    self.name = name
    self.about = about
    self.words = words
    self.since = since
    self.place = place
    self.sitting = sitting
    self.turn = turn
    self.exchange = exchange
  }

  /// Whole days that it waits.
  public func days(at now: Instant) -> Int { max(0, now.seconds(since: since) / 86_400) }
}

/// What waits, the oldest first, and how long such things usually do.
public struct ReviewQueue: Equatable, Sendable {
  public var entries: [QueueEntry]
  /// Seconds, the median of past waits; a kind of which nothing was decided yet is not in it.
  public var usualWaits: [QueueEntry.Kind: Int]

  public init(entries: [QueueEntry], usualWaits: [QueueEntry.Kind: Int]) {
    self.entries = entries
    self.usualWaits = usualWaits
  }

  /// The upper median, in seconds; nil of none.
  public static func usual(_ waits: [Int]) -> Int? { waits.isEmpty ? nil : waits.sorted()[waits.count / 2] }
}

/// Where something of a student's stands in the queue, as the student is told.
public struct QueuePlace: Equatable, Sendable {
  public var kind: QueueEntry.Kind
  /// From 1.
  public var place: Int
  public var since: Instant
  /// Seconds; nil where nobody knows.
  public var usualWait: Int?
  /// What it is about: the problem's statement, or what was said.
  public var about: Phrase

  public init(kind: QueueEntry.Kind, place: Int, since: Instant, usualWait: Int?, about: Phrase = Phrase("")) {
    self.about = about
    self.kind = kind
    self.place = place
    self.since = since
    self.usualWait = usualWait
  }
}
