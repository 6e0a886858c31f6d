/// What a tutor teaches one topic from: what is to be understood, the steps that lead there, the mistakes that pupils
/// bring along, and what to say. One a topic, in `Content/grade-N/lessons/NAME.yaml`.
///
/// `teaching_guidelines` holds its parts (000: objectives, examples, misconceptions, assessments), `study_plans` its plan.
public struct Guideline: Hashable, Sendable, Identifiable, Codable {
  /// The slug of its topic: a topic has one guideline.
  public typealias ID = Identifier<Guideline>

  /// Never changed once it has shipped: lessons refer to it.
  public var id: ID { ID(topic.rawValue) }
  /// What it teaches.
  public var topic: Topic.ID
  /// The lesson's name, in a few words.
  public var title: Phrase
  /// What the lesson is about, in a sentence or two.
  public var summary: Phrase
  /// What a pupil can do afterwards: three to five.
  public var objectives: [Phrase]
  /// The first words of the lesson, two or three sentences before the question that finds the level.
  public var welcome: Phrase
  /// The family that the question which finds the level is drawn from.
  public var level: Problem.ID
  /// The mistakes that the lesson looks for: two to five.
  public var misconceptions: [GuidelineMisconception]
  /// The steps in order: three to five.
  public var plan: [PlanStep]
  /// The last words of a lesson that was gone through.
  public var closing: Phrase

  public init(
    topic: Topic.ID, title: Phrase, summary: Phrase, objectives: [Phrase], welcome: Phrase, level: Problem.ID,
    misconceptions: [GuidelineMisconception], plan: [PlanStep], closing: Phrase
  ) {
    self.topic = topic
    self.title = title
    self.summary = summary
    self.objectives = objectives
    self.welcome = welcome
    self.level = level
    self.misconceptions = misconceptions
    self.plan = plan
    self.closing = closing
  }

  /// The concepts of the plan, each once, in its order.
  public var concepts: [Concept.ID] {
    plan.map(\.concept).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Every family that it draws questions from.
  public var families: Set<Problem.ID> { Set(plan.flatMap(\.questions) + [level]) }
}
