import Notation

/// A problem whose numbers and words may change: the curated problem that the daily five shows, and fresh ones of the
/// same kind without end. `problems.family_json` holds it whole, under the names of the content files.
public struct Family: Hashable, Sendable, Identifiable, Codable {
  /// A value that is worked out from the parameters, and from what is defined before it.
  public struct Definition: Hashable, Sendable, Codable {
    /// As expressions after it call it.
    public var name: String
    /// What it comes to.
    public var expression: Expression

    public init(name: String, expression: Expression) {
      self.name = name
      self.expression = expression
    }
  }

  /// The curated problem's, and that of every fresh one.
  public var id: Problem.ID
  /// The chapter that it is practised under.
  public var topic: Topic.ID
  /// The topic's name, so that a screen needs no second look-up.
  public var topicName: Phrase
  /// What it exercises: a concept of the same topic.
  public var concept: Concept.ID
  /// School grade, 1 to 12: its topic's.
  public var grade: Int
  /// Level 1 to 10: the same for every draw.
  public var difficulty: Difficulty
  /// Expected time to solve, in minutes.
  public var minutes: Int
  /// The authors' own words for sorting problems; often empty.
  public var tags: [String]

  /// In the order of the file; empty for a problem that never changes.
  public var parameters: [Parameter]
  /// Values with names of their own, each from the parameters and from those before it.
  public var definitions: [Definition]
  /// What holds for every draw.
  public var constraints: [Expression]
  /// What is asked.
  public var statement: PhraseTemplate
  /// The right answer, and what is asked of an answer besides.
  public var key: KeyTemplate
  /// Two or more.
  public var misconceptions: [MisconceptionTemplate]
  /// Three, in order: a guiding question, the missing idea, the steps without the numbers worked out.
  public var hints: [PhraseTemplate]
  /// The worked solution, for any parameters.
  public var explanation: PhraseTemplate
  /// A figure as content writes it: `number-line from=0 to={n}`; nil where none is drawn.
  public var figure: PhraseTemplate?

  private enum CodingKeys: String, CodingKey {
    case id = "slug"
    case topic
    case topicName = "topic_name"
    case concept, grade, difficulty, minutes, tags, parameters
    case definitions = "let"
    case constraints = "where"
    case statement = "question"
    case key, misconceptions, hints, explanation, figure
  }

  public init(
    id: Problem.ID, topic: Topic.ID, topicName: Phrase, concept: Concept.ID, grade: Int, difficulty: Difficulty,
    minutes: Int, tags: [String] = [], parameters: [Parameter] = [], definitions: [Definition] = [],
    constraints: [Expression] = [], statement: PhraseTemplate, key: KeyTemplate,
    misconceptions: [MisconceptionTemplate] = [], hints: [PhraseTemplate], explanation: PhraseTemplate,
    figure: PhraseTemplate? = nil
  ) {
    self.id = id
    self.topic = topic
    self.topicName = topicName
    self.concept = concept
    self.grade = grade
    self.difficulty = difficulty
    self.minutes = minutes
    self.tags = tags
    self.parameters = parameters
    self.definitions = definitions
    self.constraints = constraints
    self.statement = statement
    self.key = key
    self.misconceptions = misconceptions
    self.hints = hints
    self.explanation = explanation
    self.figure = figure
  }

  /// The curated problem's values, its options as they are written.
  public var canonical: Variant {
    Variant(settings: Dictionary(parameters.map { ($0.name, $0.canonical) }) { first, _ in first })
  }
}
