/// How the scored answers of one topic went in the last 30 days.
public struct TopicAccuracy: Equatable, Sendable {
  /// Only a topic that was answered in those days has an accuracy.
  public var topic: Topic.ID
  /// In both languages; where the notebook has one only, it stands for both.
  public var name: Phrase
  /// Scored answers, 1 or more: a skip is not among them, a revealed solution is.
  public var answered: Int
  /// Of those, the ones that were right at the first try.
  public var right: Int

  public init(topic: Topic.ID, name: Phrase, answered: Int, right: Int) {
    self.topic = topic
    self.name = name
    self.answered = answered
    self.right = right
  }
}
