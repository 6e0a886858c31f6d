/// One answer as the learner model sees it: what counts after every ruling, in the order of the merged journals.
public struct ScoredAnswer: Equatable, Sendable {
  public var problem: Problem.ID
  public var concept: Concept.ID
  public var subject: Subject.ID
  /// The problem's, on the scale of ratings: 1000 is ordinary.
  public var rating: Int
  /// A skip says nothing and changes nothing.
  public var outcome: Outcome
  /// Hints taken before it, 0 to 3.
  public var hints: Int
  public var at: Instant
  /// The student's day of it: for one of a daily five the day that its sitting counts for.
  public var day: CalendarDay
  /// Where the concept is taught. The model does not ask; empty in a simulation, which has no topics.
  public var topic: Topic.ID
  /// Time at the problem, 0 or more. The model does not ask.
  public var seconds: Int
  /// How sure the student said they were, 1 to 5 (003); nil if they did not say. The model does not ask.
  public var confidence: Int?

  public init(
    problem: Problem.ID, concept: Concept.ID, subject: Subject.ID, rating: Int, outcome: Outcome, hints: Int,
    at: Instant, day: CalendarDay, topic: Topic.ID = Topic.ID(""), seconds: Int = 0, confidence: Int? = nil
  ) {
    self.problem = problem
    self.concept = concept
    self.subject = subject
    self.rating = rating
    self.outcome = outcome
    self.hints = hints
    self.at = at
    self.day = day
    self.topic = topic
    self.seconds = seconds
    self.confidence = confidence
  }
}
