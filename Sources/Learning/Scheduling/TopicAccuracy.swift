/// How the scored answers of one topic went in the last 30 days.
public struct TopicAccuracy: Equatable, Sendable {
  public var topic: Topic.ID
  public var name: Phrase
  public var answered: Int
  public var right: Int

  public init(topic: Topic.ID, name: Phrase, answered: Int, right: Int) {
    self.topic = topic
    self.name = name
    self.answered = answered
    self.right = right
  }
}
