/// All that the content files hold: what is installed into the database.
public struct Curriculum: Equatable, Sendable {
  /// What the topics belong to.
  public var subjects: [Subject]
  /// Each names one of `subjects`.
  public var topics: [Topic]
  /// Each names one of `topics`.
  public var concepts: [Concept]
  /// Each names one of `topics`, and one of that topic's `concepts`.
  public var problems: [Problem]
  /// What fresh problems are drawn from: each has the id of one of `problems`, which is its canonical one.
  public var families: [Family]
  /// What lessons are taught from: each names one of `topics`.
  public var guidelines: [Guideline]

  public init(
    subjects: [Subject] = [], topics: [Topic] = [], concepts: [Concept] = [], problems: [Problem] = [],
    families: [Family] = [], guidelines: [Guideline] = []
  ) {
    self.subjects = subjects
    self.topics = topics
    self.concepts = concepts
    self.problems = problems
    self.families = families
    self.guidelines = guidelines
  }
}
