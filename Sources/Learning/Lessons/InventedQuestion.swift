/// A question that a model made up in a lesson, whole: whoever reads the journal needs no model to know what was asked.
public struct InventedQuestion: Hashable, Sendable, Codable {
  /// As it was asked, in the language of the lesson.
  public var text: String
  public var language: Language
  /// The right answer, as it is typed.
  public var answer: String
  /// What the judge takes the answer for: a number, an expression or an equation.
  public var kind: Demand.Kind
  /// Of the question of ours that it stands for; as is what follows.
  public var difficulty: Difficulty
  public var minutes: Int
  public var grade: Int

  public init(
    text: String, language: Language, answer: String, kind: Demand.Kind, difficulty: Difficulty, minutes: Int,
    grade: Int
  ) {
    self.text = text
    self.language = language
    self.answer = answer
    self.kind = kind
    self.difficulty = difficulty
    self.minutes = minutes
    self.grade = grade
  }

  /// What the judge holds answers against.
  public var key: AnswerKey { .asked(Phrase(answer), .plain(kind)) }

  /// A problem like any other: with hints that are good for all, and a solution that says the answer and nothing more.
  public func problem(_ id: Problem.ID, of concept: Concept.ID, topic: Topic.ID, topicName: Phrase) -> Problem {
    Problem(
      id: id, topic: topic, topicName: topicName, concept: concept, grade: grade, statement: Phrase(text), key: key,
      difficulty: difficulty, minutes: minutes, hints: Problem.generalHints,
      explanation: Problem.bareExplanation(of: key))
  }
}
