/// A tutor who looks after a student, as the student is told.
public struct Carer: Equatable, Sendable {
  public var tutor: Person.ID
  public var name: String
  /// nil for every subject.
  public var subject: Subject.ID?
  /// The day, in the student's calendar.
  public var since: CalendarDay

  public init(tutor: Person.ID, name: String, subject: Subject.ID?, since: CalendarDay) {
    self.tutor = tutor
    self.name = name
    self.subject = subject
    self.since = since
  }
}

/// Where a student belongs: who looks after them now, and the class they are in.
public struct StudentCircle: Equatable, Sendable {
  /// In the order in which they came.
  public var carers: [Carer]
  /// The class; nil where there is none.
  public var className: String?
  /// Who teaches it; nil where nobody does.
  public var teacher: String?

  public init(carers: [Carer] = [], className: String? = nil, teacher: String? = nil) {
    self.carers = carers
    self.className = className
    self.teacher = teacher
  }
}
