/// A topic in a plan: what it is called, and how the student stands with it.
public struct PlannedTopic: Equatable, Sendable, Identifiable {
  public var id: Topic.ID { standing.topic }
  public var name: Phrase
  /// School grade, 1 to 12.
  public var grade: Int
  public var standing: TopicStanding

  public init(name: Phrase, grade: Int, standing: TopicStanding) {
    self.name = name
    self.grade = grade
    self.standing = standing
  }
}
