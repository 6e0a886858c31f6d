/// One turn of a sitting, as a tutor goes through it: what the student saw, and what the student did not.
public struct ReviewTurn: Equatable, Sendable, Identifiable {
  /// What the student saw, or did.
  public enum Shown: Equatable, Sendable {
    /// The sitting began.
    case began
    /// Lines of a lesson's conversation, as the student read them; may be empty.
    case lines([LessonLine])
    /// A problem came up.
    case problem(Phrase)
    /// A hint, 1 to 3; 4 is one that a language model wrote.
    case hint(Int, Phrase)
    /// What the student wrote as an answer.
    case wrote(String)
    case draft(String)
    case skipped, skipUndone, revealed, marked, paused, resumed, left
    /// It came to its end.
    case finished
    /// The time was up, or it was given up.
    case stopped
  }

  /// What the student did not see beside it.
  public struct Behind: Equatable, Sendable {
    /// What the tutor did at this turn; nil outside of lessons, and where it is no such turn.
    public var node: LessonNode?
    public var problem: Problem.ID?
    public var concept: Concept.ID?
    /// Of an answer: how it was judged.
    public var given: Outcome?
    /// Of an answer: what counts, after every ruling and override.
    public var counted: Outcome?
    /// How the judge read the answer; nil where it could not.
    public var understood: String?
    /// The right answer.
    public var expected: Phrase?
    /// The mistake that leads to exactly this answer: it completes "It looks as if you …".
    public var mistake: Phrase?
    /// Hints before the answer.
    public var hints: Int?
    /// Time at the problem.
    public var seconds: Int?
    /// Mastery of the concept just before the answer and just after it, 0 to 100.
    public var mastery: Change?
    /// The model that spoke, as its provider calls it; nil for the built-in tutor.
    public var model: String?
    /// What the turn cost, in micro-dollars.
    public var cost = 0
    /// The answer itself, for a ruling, an override or a thread.
    public var response: Identifier<Response>?
    /// A student's word against the verdict.
    public var dispute: Dispute?

    public struct Change: Equatable, Sendable {
      public var before: Int
      public var after: Int

      public init(before: Int, after: Int) {
        self.before = before
        self.after = after
      }
    }

    public init() {}
  }

  public typealias ID = Identifier<ReviewTurn>

  /// That of the event.
  public var id: ID
  public var at: Instant
  public var shown: Shown
  public var behind: Behind
  /// What tutors wrote about it, the older first.
  public var notes: [TurnNote]

  public init(id: ID, at: Instant, shown: Shown, behind: Behind = Behind(), notes: [TurnNote] = []) {
    self.id = id
    self.at = at
    self.shown = shown
    self.behind = behind
    self.notes = notes
  }

  /// Whether a tutor wants to look at it: an answer that does not count as right.
  public var isMistake: Bool {
    switch behind.counted ?? behind.given {
    case .wrong, .form, .revealed: true
    case .right, .skipped, nil: false
    }
  }
}

/// A tutor's note on a turn.
public struct TurnNote: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<TurnNote>

  /// The most characters of one.
  public static let longest = 2_000

  public var id: ID
  public var tutor: Person.ID
  public var text: String
  public var at: Instant

  public init(id: ID, tutor: Person.ID, text: String, at: Instant) {
    self.id = id
    self.tutor = tutor
    self.text = text
    self.at = at
  }
}

/// A sitting with everything that was said in it.
public struct Transcript: Equatable, Sendable {
  public var student: Person.ID
  public var sitting: Sitting
  /// The older first.
  public var turns: [ReviewTurn]

  public init(student: Person.ID, sitting: Sitting, turns: [ReviewTurn]) {
    self.student = student
    self.sitting = sitting
    self.turns = turns
  }

  /// The place of the next mistake after `place`; from -1 the first of all. nil where there is none.
  public func nextMistake(after place: Int) -> Int? {
    turns.indices.first { $0 > place && turns[$0].isMistake }
  }

  /// The place of the mistake before `place`; nil where there is none.
  public func previousMistake(before place: Int) -> Int? {
    turns.indices.last { $0 < place && turns[$0].isMistake }
  }

  /// What it cost, in micro-dollars.
  public var cost: Int { turns.reduce(0) { $0 + $1.behind.cost } }
}
