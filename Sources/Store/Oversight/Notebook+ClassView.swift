import GRDB
import Learning

extension Notebook {
  /// A class, or, with nil, all students that a tutor looks after now: only those, and of each only what may be seen. Where
  /// earlier days of a student were not looked at yet, that is kept: the only thing that it writes. `.notFound` if there is no
  /// such class.
  public func classView(
    _ schoolClass: SchoolClass.ID?, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ClassView {
    let found = try reading(.seeClass, as: actor, at: now) { access, db in
      try Self.classView(schoolClass, access, preparing: false, at: now, db)
    }
    if let found { return found }
    let made = try writing(.seeClass, as: actor, at: now) { access, db in
      try Self.classView(schoolClass, access, preparing: true, at: now, db)
    }
    guard let made else { throw .conflict }
    return made
  }

  /// The children of a parent, as the roster shows students: how it goes, and why somebody should look.
  public func children(of parent: Person.ID, at now: Instant) throws(NotebookFailure) -> [RosterEntry] {
    try writing(.seeChildren, as: parent, at: now) { _, db in
      let children = try Person.ID.fetchAll(
        db,
        sql: """
          SELECT guardian_links.student_id FROM guardian_links JOIN users ON users.id = guardian_links.student_id
          WHERE guardian_id = ? AND guardian_links.deleted_at IS NULL ORDER BY users.name, users.id
          """, arguments: [parent])
      let desk = try RosterDesk(at: now, db)
      return try children.compactMap { child in
        try desk.prepare(child, db)
        return try desk.entry(of: child, cares: [], isInForce: true, in: nil, db)
      }
    }
  }

  /// What the models cost for a student, in micro-dollars, this month (UTC).
  public func cost(of student: Person.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> Int {
    try reading(.seeCosts, as: actor, of: student, at: now) { _, db in
      try ClassDesk.cost(of: student, at: now, db)
    }
  }
}

extension Notebook {
  /// nil where something has to be written first, unless `preparing`.
  private static func classView(
    _ id: SchoolClass.ID?, _ access: Access, preparing: Bool, at now: Instant, _ db: Database
  ) throws -> ClassView? {
    let (schoolClass, members) = try schoolClass(id, db)
    let desk = try RosterDesk(at: now, db)
    let students = try students(of: access, desk, db).filter { student in
      student.isInForce && members?.contains(student.id) ?? true
    }
    if preparing {
      for student in students { try desk.prepare(student.id, db) }
    } else if try !students.allSatisfy({ try desk.isReady($0.id, db) }) {
      return nil
    }
    return try ClassDesk(desk, db).view(schoolClass, of: students, db)
  }

  /// A class and who is in it; with nil there is neither.
  static func schoolClass(
    _ id: SchoolClass.ID?, _ db: Database
  ) throws -> (schoolClass: SchoolClass?, members: Set<Person.ID>?) {
    guard let id else { return (nil, nil) }
    let row = try Row.fetchOne(
      db, sql: "SELECT name, teacher_id FROM classes WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    guard let row else { throw NotebookFailure.notFound }
    let members = try Person.ID.fetchSet(
      db, sql: "SELECT user_id FROM student_profiles WHERE class_id = ? AND deleted_at IS NULL", arguments: [id])
    return (SchoolClass(id: id, name: row[0], teacher: row[1], students: members.count), members)
  }
}
