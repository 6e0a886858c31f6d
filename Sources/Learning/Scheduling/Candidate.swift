/// A problem that may be among the five: only what the choice needs.
public struct Candidate: Equatable, Sendable {
  /// Of two that suit equally, the one with the lower id is taken.
  public var id: Problem.ID
  /// At most two of the five are of one topic, while another has any left.
  public var topic: Topic.ID
  /// Its band says which of the five slots it suits; its level orders the five.
  public var difficulty: Difficulty

  public init(id: Problem.ID, topic: Topic.ID, difficulty: Difficulty) {
    self.id = id
    self.topic = topic
    self.difficulty = difficulty
  }
}
