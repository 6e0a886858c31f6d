/// A topic in a list of what there is to learn, and how a student stands with it.
public struct TopicListing: Equatable, Sendable, Identifiable {
  public var id: Topic.ID
  public var name: Phrase
  /// School grade, 1 to 12.
  public var grade: Int
  /// The topics to know before this one.
  public var prerequisites: [Topic.ID]
  /// What there is to understand in it, in the order in which it is taught, each with what it needs.
  public var concepts: [Concept]
  /// Scored answers of the student to its problems, however long ago.
  public var answered: Int
  /// 0 to `answered`.
  public var right: Int

  public init(
    id: Topic.ID, name: Phrase, grade: Int, prerequisites: [Topic.ID], concepts: [Concept], answered: Int, right: Int
  ) {
    self.id = id
    self.name = name
    self.grade = grade
    self.prerequisites = prerequisites
    self.concepts = concepts
    self.answered = answered
    self.right = right
  }
}
