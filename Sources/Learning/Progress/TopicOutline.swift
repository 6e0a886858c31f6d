/// A topic as a report lays it out: what there is to understand in it, in the order in which it is taught.
public struct TopicOutline: Equatable, Sendable, Identifiable {
  /// One concept of it.
  public struct Part: Equatable, Sendable, Identifiable {
    public var id: Concept.ID
    public var name: Phrase
    /// The rating of its typical problem: the upper median of its problems.
    public var typicalRating: Int

    public init(id: Concept.ID, name: Phrase, typicalRating: Int) {
      self.id = id
      self.name = name
      self.typicalRating = typicalRating
    }
  }

  public var id: Topic.ID
  public var name: Phrase
  public var subject: Subject.ID
  /// School grade, 1 to 12.
  public var grade: Int
  public var concepts: [Part]

  public init(id: Topic.ID, name: Phrase, subject: Subject.ID, grade: Int, concepts: [Part]) {
    self.id = id
    self.name = name
    self.subject = subject
    self.grade = grade
    self.concepts = concepts
  }
}
