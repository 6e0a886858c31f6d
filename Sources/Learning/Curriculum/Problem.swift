/// One problem of the item bank, as a student meets it.
public struct Problem: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Problem>

  public var id: ID
  public var topic: Topic.ID
  /// The topic's name, so that a screen needs no second look-up.
  public var topicName: Phrase
  public var concept: Concept.ID
  public var grade: Int
  public var statement: Phrase
  public var key: AnswerKey
  public var difficulty: Difficulty
  /// Expected time to solve, in minutes.
  public var minutes: Int
  /// Three, in order: a guiding question, the missing idea, the steps without the numbers worked out (001).
  public var hints: [Phrase]
  /// The worked solution.
  public var explanation: Phrase
  public var tags: [String]

  public init(
    id: ID, topic: Topic.ID, topicName: Phrase, concept: Concept.ID, grade: Int, statement: Phrase, key: AnswerKey,
    difficulty: Difficulty, minutes: Int, hints: [Phrase], explanation: Phrase, tags: [String] = []
  ) {
    self.id = id
    self.topic = topic
    self.topicName = topicName
    self.concept = concept
    self.grade = grade
    self.statement = statement
    self.key = key
    self.difficulty = difficulty
    self.minutes = minutes
    self.hints = hints
    self.explanation = explanation
    self.tags = tags
  }
}
