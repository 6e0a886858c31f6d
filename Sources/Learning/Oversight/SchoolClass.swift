/// A class of the school.
public struct SchoolClass: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<SchoolClass>

  public var id: ID
  public var name: String
  /// nil where nobody has it.
  public var teacher: Person.ID?
  /// How many students are in it.
  public var students: Int

  public init(id: ID, name: String, teacher: Person.ID?, students: Int) {
    self.id = id
    self.name = name
    self.teacher = teacher
    self.students = students
  }
}
