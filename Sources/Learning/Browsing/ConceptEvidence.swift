/// What stands behind a student's mastery of one concept, for a student who asks.
public struct ConceptEvidence: Equatable, Sendable {
  /// A term of the sum that mastery is made of, and which way it weighs.
  public struct Weight: Equatable, Sendable {
    public var term: Forecast.Term
    /// Whether it makes a right answer likelier.
    public var isFor: Bool

    public init(_ term: Forecast.Term, isFor: Bool) {
      self.term = term
      self.isFor = isFor
    }
  }

  /// One of the answers behind it.
  public struct Answer: Equatable, Sendable {
    public var statement: Phrase
    /// What counts after every ruling; never a skip.
    public var outcome: Outcome
    /// Hints taken before it, 0 to 3.
    public var hints: Int
    /// The moment of it.
    public var at: Instant

    public init(statement: Phrase, outcome: Outcome, hints: Int, at: Instant) {
      self.statement = statement
      self.outcome = outcome
      self.hints = hints
      self.at = at
    }
  }

  public var concept: Concept.ID
  /// 0 to 100, now.
  public var mastery: Int
  /// Scored answers so far.
  public var answers: Int
  /// 0 to `answers`.
  public var right: Int
  /// The two terms that weigh most, the heavier first; fewer where fewer weigh anything.
  public var weights: [Weight]
  /// The newest answers, the newest first: at most `remembered`.
  public var last: [Answer]
  /// The first day on which a review is due; nil before the first answer.
  public var due: CalendarDay?

  /// How many of the newest answers are shown.
  public static let remembered = 5

  public init(
    concept: Concept.ID, mastery: Int, answers: Int, right: Int, weights: [Weight], last: [Answer], due: CalendarDay?
  ) {
    self.concept = concept
    self.mastery = mastery
    self.answers = answers
    self.right = right
    self.weights = weights
    self.last = last
    self.due = due
  }

  /// Whether there are too few answers for the number to count in full.
  public var isHeldBack: Bool { answers < LearnerModel.answersForMastery }
}
