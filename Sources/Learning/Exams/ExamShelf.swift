/// What a student can take an exam about, and the exams that were taken.
public struct ExamShelf: Equatable, Sendable {
  /// A topic that has problems.
  public struct Entry: Equatable, Sendable, Identifiable {
    public var id: Topic.ID
    public var name: Phrase
    /// School grade, 1 to 12.
    public var grade: Int
    /// Concepts that have a problem.
    public var concepts: Int

    public init(id: Topic.ID, name: Phrase, grade: Int, concepts: Int) {
      self.id = id
      self.name = name
      self.grade = grade
      self.concepts = concepts
    }
  }

  /// By grade, then by name of the content.
  public var topics: [Entry]
  /// Those that can be gone on with, the latest first.
  public var unfinished: [ExamListing]
  /// Those that can be looked at, the latest first.
  public var finished: [ExamListing]
  /// Whether a language model can be asked for questions.
  public var hasModel: Bool

  public init(topics: [Entry], unfinished: [ExamListing], finished: [ExamListing], hasModel: Bool = false) {
    self.topics = topics
    self.unfinished = unfinished
    self.finished = finished
    self.hasModel = hasModel
  }
}
