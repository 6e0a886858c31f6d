/// How somebody stands to a student.
public enum Relation: Equatable, Sendable {
  /// It is the student.
  case own
  /// A tutor whose assignment is active, for every subject.
  case assigned
  /// A tutor whose assignments are active, and name these subjects.
  case assignedFor(Set<Subject.ID>)
  /// A tutor whose assignment is paused, has ended, or has not begun.
  case lapsed
  /// A parent of the student.
  case child
  case unrelated

  /// The subjects that a deed is confined to; nil for all.
  public var subjects: Set<Subject.ID>? {
    if case .assignedFor(let subjects) = self { return subjects }
    return nil
  }
}
