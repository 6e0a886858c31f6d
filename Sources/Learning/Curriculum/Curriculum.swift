/// All that the content files hold: what is installed into the database.
public struct Curriculum: Equatable, Sendable {
  public var subjects: [Subject]
  public var topics: [Topic]
  public var concepts: [Concept]
  public var problems: [Problem]

  public init(subjects: [Subject] = [], topics: [Topic] = [], concepts: [Concept] = [], problems: [Problem] = []) {
    self.subjects = subjects
    self.topics = topics
    self.concepts = concepts
    self.problems = problems
  }
}
