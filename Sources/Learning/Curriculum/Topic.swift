/// A chapter of a grade's year: ratios, fractions. One content file holds one topic.
public struct Topic: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Topic>
  public var id: ID
  public var subject: Subject.ID
  public var name: Phrase
  public var grade: Int
  /// Per cent of a year's exam, 0 to 100 (003).
  public var examWeightage: Double
  /// Hours that a pupil needs, more than 0 (003).
  public var estimatedHours: Double

  public init(
    id: ID, subject: Subject.ID, name: Phrase, grade: Int, examWeightage: Double, estimatedHours: Double
  ) {
    self.id = id
    self.subject = subject
    self.name = name
    self.grade = grade
    self.examWeightage = examWeightage
    self.estimatedHours = estimatedHours
  }
}
