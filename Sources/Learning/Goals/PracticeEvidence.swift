/// What a student has done, as far as points and badges are given for it. Everything is in the notebook anyway; nothing is
/// counted that would not be there after a rebuild.
public struct PracticeEvidence: Equatable, Sendable {
  /// In the order of the merged journals.
  public var answers: [ScoredAnswer]
  /// In any order.
  public var fives: [CompletedFive]
  /// The day on which each exam was finished, in any order.
  public var exams: [CalendarDay]
  /// How many questions were asked.
  public var questions: Int
  /// The day on which each goal was set, in any order.
  public var goalsBegun: [CalendarDay]
  /// How many times a goal was reached.
  public var goalsReached: Int

  public init(
    answers: [ScoredAnswer] = [], fives: [CompletedFive] = [], exams: [CalendarDay] = [], questions: Int = 0,
    goalsBegun: [CalendarDay] = [], goalsReached: Int = 0
  ) {
    self.answers = answers
    self.fives = fives
    self.exams = exams
    self.questions = questions
    self.goalsBegun = goalsBegun
    self.goalsReached = goalsReached
  }
}

/// Where each concept is taught, and how hard its typical problem is.
public struct ConceptPlaces: Equatable, Sendable {
  public struct Place: Equatable, Sendable {
    public var topic: Topic.ID
    public var subject: Subject.ID
    /// The upper median of the ratings of its problems.
    public var typicalRating: Int

    public init(topic: Topic.ID, subject: Subject.ID, typicalRating: Int) {
      self.topic = topic
      self.subject = subject
      self.typicalRating = typicalRating
    }
  }

  public let places: [Concept.ID: Place]
  /// The concepts of each topic.
  public let concepts: [Topic.ID: [Concept.ID]]

  public init(_ places: [Concept.ID: Place]) {
    self.places = places
    concepts = Dictionary(grouping: places.keys.sorted()) { places[$0]?.topic ?? Topic.ID("") }
  }
}
