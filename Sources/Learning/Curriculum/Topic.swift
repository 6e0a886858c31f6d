/// A chapter of a grade's year: ratios, fractions. One content file holds one topic.
public struct Topic: Equatable, Sendable, Identifiable {
  /// A slug of the content that ends with the grade: `ratios-7`.
  public typealias ID = Identifier<Topic>
  /// Never changed once it has shipped: problems and what is known of a student refer to it.
  public var id: ID
  /// What it is a chapter of.
  public var subject: Subject.ID
  /// As the head of a problem and the student's accuracy show it.
  public var name: Phrase
  /// School grade, 1 to 12: its problems have the same.
  public var grade: Int
  /// Per cent of a year's exam, 0 to 100 (003).
  public var examWeightage: Double
  /// Hours that a pupil needs, more than 0 (003).
  public var estimatedHours: Double
  /// The topics to know before this one.
  public var prerequisites: [ID]

  public init(
    id: ID, subject: Subject.ID, name: Phrase, grade: Int, examWeightage: Double, estimatedHours: Double,
    prerequisites: [ID] = []
  ) {
    self.id = id
    self.subject = subject
    self.name = name
    self.grade = grade
    self.examWeightage = examWeightage
    self.estimatedHours = estimatedHours
    self.prerequisites = prerequisites
  }
}
