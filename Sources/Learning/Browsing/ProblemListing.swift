/// A problem in a list, without its key, and a student's own history with it.
public struct ProblemListing: Equatable, Sendable, Identifiable {
  public var id: Problem.ID
  public var topic: Topic.ID
  public var concept: Concept.ID
  public var statement: Phrase
  public var difficulty: Difficulty
  /// Scored answers of the student to it.
  public var answered: Int
  /// 0 to `answered`.
  public var right: Int
  /// When the last of them was; nil before the first.
  public var last: Instant?

  public init(
    id: Problem.ID, topic: Topic.ID, concept: Concept.ID, statement: Phrase, difficulty: Difficulty, answered: Int,
    right: Int, last: Instant?
  ) {
    self.id = id
    self.topic = topic
    self.concept = concept
    self.statement = statement
    self.difficulty = difficulty
    self.answered = answered
    self.right = right
    self.last = last
  }
}
