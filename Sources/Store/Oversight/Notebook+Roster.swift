import GRDB
import Learning

extension Notebook {
  /// A tutor's students, who needs help first; all students for an admin. What is told of one is confined to the subjects of
  /// the assignment. Where earlier days of a student were not looked at yet, that is kept: the only thing that it writes.
  public func roster(as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> [RosterEntry] {
    let found = try reading(.seeRoster, as: actor, at: now) { access, db -> [RosterEntry]? in
      let desk = try RosterDesk(at: now, db)
      let students = try Self.students(of: access, desk, db)
      guard try students.allSatisfy({ try !$0.isInForce || desk.isReady($0.id, db) }) else { return nil }
      return try Self.entries(students, desk, db)
    }
    if let found { return found }
    return try writing(.seeRoster, as: actor, at: now) { access, db in
      let desk = try RosterDesk(at: now, db)
      let students = try Self.students(of: access, desk, db)
      for student in students where student.isInForce { try desk.prepare(student.id, db) }
      return try Self.entries(students, desk, db)
    }
  }

  /// One student, as the roster shows them.
  public func standing(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> RosterEntry {
    try writing(.seeProgress, as: actor, of: student, at: now) { access, db in
      let desk = try RosterDesk(at: now, db)
      try desk.prepare(student, db)
      let cares = access.role == .tutor ? try Cares.of(tutor: actor, student: student, db) : []
      let entry = try desk.entry(of: student, cares: cares, isInForce: true, in: access.subjects, db)
      guard let entry else { throw NotebookFailure.notFound }
      return entry
    }
  }

  /// Everything that a report of a student's progress is computed from, as `progress(of:)`, of the subjects that `actor` may
  /// see: a tutor of the student, a parent, an admin, or the student.
  public func progress(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ProgressEvidence {
    try reading(.seeProgress, as: actor, of: student, at: now) { access, db in
      var evidence = try Self.progress(of: student, db)
      guard let subjects = access.subjects else { return evidence }
      evidence.topics.removeAll { !subjects.contains($0.subject) }
      evidence.answers.removeAll { !subjects.contains($0.subject) }
      let topics = Set(evidence.topics.map(\.id))
      evidence.exams = evidence.exams.filter { topics.contains($0.key) }
      return evidence
    }
  }
}

extension Notebook {
  struct RosterStudent {
    let id: Person.ID
    let cares: [Care]
    let isInForce: Bool
    let subjects: Set<Subject.ID>?
  }

  /// Whom somebody sees in a list, each with what may be seen of them.
  static func students(of access: Access, _ desk: RosterDesk, _ db: Database) throws -> [RosterStudent] {
    if access.role == .admin {
      let all = try Person.ID.fetchAll(
        db, sql: "SELECT id FROM users WHERE role = 'student' AND is_active = 1 AND deleted_at IS NULL")
      return all.map { RosterStudent(id: $0, cares: [], isInForce: true, subjects: nil) }
    }
    let cares = try Cares.of(tutor: access.actor, db)
    return try Dictionary(grouping: cares, by: \.student).map { student, cares in
      let relation = Care.relation(cares, on: try desk.today(of: student, db).day)
      return RosterStudent(id: student, cares: cares, isInForce: relation != .lapsed, subjects: relation.subjects)
    }
  }

  private static func entries(
    _ students: [RosterStudent], _ desk: RosterDesk, _ db: Database
  ) throws -> [RosterEntry] {
    RosterEntry.byNeed(
      try students.compactMap { student in
        try desk.entry(
          of: student.id, cares: student.cares, isInForce: student.isInForce, in: student.subjects, db)
      })
  }
}
