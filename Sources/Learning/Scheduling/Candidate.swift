/// A problem that may be among the five: only what the choice needs.
public struct Candidate: Equatable, Sendable {
  public var id: Problem.ID
  public var topic: Topic.ID
  public var difficulty: Difficulty

  public init(id: Problem.ID, topic: Topic.ID, difficulty: Difficulty) {
    self.id = id
    self.topic = topic
    self.difficulty = difficulty
  }
}
