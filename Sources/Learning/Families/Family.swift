import Notation

/// A problem whose numbers and words may change: the curated problem that the daily five shows, and fresh ones of the
/// same kind without end. `problems.family_json` holds it whole, under the names of the content files.
public struct Family: Hashable, Sendable, Identifiable, Codable {
  /// A value that is worked out from the parameters, and from what is defined before it.
  public struct Definition: Hashable, Sendable, Codable {
    public var name: String
    public var expression: Expression

    public init(name: String, expression: Expression) {
      self.name = name
      self.expression = expression
    }
  }

  /// The curated problem's, and that of every fresh one.
  public var id: Problem.ID
  public var topic: Topic.ID
  public var topicName: Phrase
  public var concept: Concept.ID
  /// School grade, 1 to 12: its topic's.
  public var grade: Int
  public var difficulty: Difficulty
  /// Expected time to solve, in minutes.
  public var minutes: Int
  public var tags: [String]

  /// In the order of the file; empty for a problem that never changes.
  public var parameters: [Parameter]
  public var definitions: [Definition]
  /// What holds for every draw.
  public var constraints: [Expression]
  public var statement: PhraseTemplate
  public var key: KeyTemplate
  public var misconceptions: [MisconceptionTemplate]
  public var hints: [PhraseTemplate]
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
