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
  /// The student's day of it.
  public var day: CalendarDay

  public init(
    problem: Problem.ID, concept: Concept.ID, subject: Subject.ID, rating: Int, outcome: Outcome, hints: Int,
    at: Instant, day: CalendarDay
  ) {
    self.problem = problem
    self.concept = concept
    self.subject = subject
    self.rating = rating
    self.outcome = outcome
    self.hints = hints
    self.at = at
    self.day = day
  }
}
