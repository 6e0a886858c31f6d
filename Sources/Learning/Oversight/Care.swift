/// One assignment of a student to a tutor.
public struct Care: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Care>

  /// The raw value is what `tutor_student_assignments.status` holds.
  public enum Status: String, CaseIterable, Sendable, Codable { case active, paused, completed }

  public var id: ID
  public var tutor: Person.ID
  public var student: Person.ID
  /// nil for every subject.
  public var subject: Subject.ID?
  public var status: Status
  /// What the tutor should know; may be empty.
  public var notes: String
  /// The first day; nil where it always was.
  public var from: CalendarDay?
  /// The last day; nil while none is set.
  public var until: CalendarDay?
  /// A writer states the version that was read.
  public var version: Int

  public init(
    id: ID, tutor: Person.ID, student: Person.ID, subject: Subject.ID?, status: Status, notes: String,
    from: CalendarDay?, until: CalendarDay?, version: Int
  ) {
    self.id = id
    self.tutor = tutor
    self.student = student
    self.subject = subject
    self.status = status
    self.notes = notes
    self.from = from
    self.until = until
    self.version = version
  }

  /// Whether the tutor looks after the student on this day.
  public func isInForce(on day: CalendarDay) -> Bool {
    status == .active && from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  /// How a tutor stands to a student with these assignments.
  public static func relation(_ cares: [Care], on day: CalendarDay) -> Relation {
    let inForce = cares.filter { $0.isInForce(on: day) }
    if inForce.isEmpty { return cares.isEmpty ? .unrelated : .lapsed }
    let subjects = inForce.compactMap(\.subject)
    return subjects.count < inForce.count ? .assigned : .assignedFor(Set(subjects))
  }
}
