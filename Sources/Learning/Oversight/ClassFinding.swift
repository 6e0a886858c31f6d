/// A turn in which something was said that a tutor searched for in the lessons of a whole class.
public struct ClassFinding: Equatable, Sendable {
  /// Who had the lesson.
  public var student: Person.ID
  public var name: String
  public var finding: SittingFinding

  public init(student: Person.ID, name: String, finding: SittingFinding) {
    self.student = student
    self.name = name
    self.finding = finding
  }
}
