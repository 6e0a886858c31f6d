/// One problem of the item bank, as a student meets it.
public struct Problem: Equatable, Sendable, Identifiable {
  /// A slug of the content, such as `ratios-7-map-scale`: it begins with the topic's.
  public typealias ID = Identifier<Problem>

  /// Never changed once it has shipped: every answer refers to it.
  public var id: ID
  /// The chapter that it is practised under.
  public var topic: Topic.ID
  /// The topic's name, so that a screen needs no second look-up.
  public var topicName: Phrase
  /// What it exercises: a concept of the same topic.
  public var concept: Concept.ID
  /// School grade, 1 to 12: its topic's.
  public var grade: Int
  /// What is asked: at most 400 characters, and the same numbers in both languages.
  public var statement: Phrase
  /// The right answer, and by its kind what there is to type or to choose.
  public var key: AnswerKey
  /// Level 1 to 10: it orders the five of a day, easy to hard.
  public var difficulty: Difficulty
  /// Expected time to solve, in minutes.
  public var minutes: Int
  /// Three, in order: a guiding question, the missing idea, the steps without the numbers worked out (001).
  public var hints: [Phrase]
  /// The worked solution.
  public var explanation: Phrase
  /// The authors' own words for sorting problems; no screen shows them. Often empty.
  public var tags: [String]
  /// The mistakes that pupils make here, each with the answer that it leads to; the key's letter for a choice.
  public var misconceptions: [Misconception]
  /// The figure beside the statement, which can be answered without it; nil where none is drawn.
  public var figure: ProblemFigure?
  /// Which problem of its family this is; nil where it has no family.
  public var variant: Variant?

  public init(
    id: ID, topic: Topic.ID, topicName: Phrase, concept: Concept.ID, grade: Int, statement: Phrase, key: AnswerKey,
    difficulty: Difficulty, minutes: Int, hints: [Phrase], explanation: Phrase, tags: [String] = [],
    misconceptions: [Misconception] = [], figure: ProblemFigure? = nil, variant: Variant? = nil
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
    self.misconceptions = misconceptions
    self.figure = figure
    self.variant = variant
  }
}
