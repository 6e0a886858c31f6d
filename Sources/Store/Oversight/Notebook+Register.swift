import GRDB
import Learning

extension Notebook {
  /// The people of the school, its classes, and who looks after whom: for an admin.
  public func register(as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> SchoolRegister {
    let people = try people()
    return try reading(.administer, as: actor, at: now) { _, db in
      SchoolRegister(
        people: people, classes: try Self.classes(taughtBy: nil, db), places: try Self.places(db),
        assignments: try Cares.all(db), families: try Self.families(db),
        subjects: try Subject.ID.fetchAll(db, sql: "SELECT id FROM subjects WHERE deleted_at IS NULL"))
    }
  }

  /// Who looks after a student on their own day, and the class they are in: what the student is told.
  public func circle(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> StudentCircle {
    try reading(.seeProgress, as: actor, of: student, at: now) { _, db in
      let calendar = try StudentDays.calendar(of: student, db)
      let today = calendar.day(at: now)
      let carers = try Cares.of(student: student, db).filter { $0.care.isInForce(on: today) }
        .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
        .compactMap { assignment -> Carer? in
          let name = try String.fetchOne(
            db, sql: "SELECT name FROM users WHERE id = ? AND role = 'tutor' AND is_active = 1 AND deleted_at IS NULL",
            arguments: [assignment.care.tutor])
          return name.map {
            Carer(
              tutor: assignment.care.tutor, name: $0, subject: assignment.care.subject,
              since: calendar.day(at: assignment.since))
          }
        }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT classes.name, teachers.name
          FROM student_profiles JOIN classes ON classes.id = student_profiles.class_id
            LEFT JOIN users AS teachers ON teachers.id = classes.teacher_id AND teachers.deleted_at IS NULL
          WHERE student_profiles.user_id = ? AND classes.deleted_at IS NULL
          """, arguments: [student])
      return StudentCircle(carers: carers, className: row?[0], teacher: row?[1])
    }
  }

  /// Gives a class another name or another teacher, nil for none. A teacher who comes looks after its students from now on;
  /// what was given to the one who goes stays until it is ended.
  public func changeClass(
    _ id: SchoolClass.ID, name: String, teacher: Person.ID?, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      let row = try Row.fetchOne(
        db, sql: "SELECT name, teacher_id FROM classes WHERE id = ? AND deleted_at IS NULL", arguments: [id])
      guard let row else { throw NotebookFailure.notFound }
      let before: (name: String, teacher: Person.ID?) = (row[0], row[1])
      if before == (name.storable, teacher) { return }
      if let teacher { try Self.require(teacher, .tutor, db) }
      try db.execute(
        sql: """
          UPDATE classes SET name = ?, teacher_id = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """, arguments: [name.storable, teacher, try LocalDevice(db).id, now, id])
      try self.audit(
        .classEdited, actor: actor, student: nil, table: "classes", record: id.rawValue,
        before: ["name": before.name, "teacher_id": before.teacher?.rawValue ?? ""],
        after: ["name": name.storable, "teacher_id": teacher?.rawValue ?? ""], at: now, db)
      guard let teacher, teacher != before.teacher else { return }
      let students = try Person.ID.fetchAll(
        db, sql: "SELECT user_id FROM student_profiles WHERE class_id = ? AND deleted_at IS NULL", arguments: [id])
      for student in students { try self.assign(student, to: teacher, nil, nil, nil, nil, by: actor, at: now, db) }
    }
  }

  /// Ends a class: it is in no list any more, and its students are in none. Who looks after them stays as it was. `.notFound` if
  /// there is none.
  public func endClass(_ id: SchoolClass.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM classes WHERE id = ? AND deleted_at IS NULL", arguments: [id])
      guard let name else { throw NotebookFailure.notFound }
      let students = try Person.ID.fetchAll(
        db, sql: "SELECT user_id FROM student_profiles WHERE class_id = ? AND deleted_at IS NULL", arguments: [id])
      for student in students { try self.put(student, into: nil, by: actor, at: now, db) }
      try db.execute(
        sql: """
          UPDATE classes SET deleted_at = ?1, state_version = state_version + 1, device_id = ?2, updated_at = ?1
          WHERE id = ?3
          """, arguments: [now, try LocalDevice(db).id, id])
      try self.audit(
        .classEnded, actor: actor, student: nil, table: "classes", record: id.rawValue,
        before: ["name": name, "students": String(students.count)], at: now, db)
    }
  }

  /// Gives somebody who has forgotten theirs another password, by its hash. `.notFound` if they are not here.
  public func resetPassword(
    of person: Person.ID, hash: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      let stored = try Self.profile(of: person, db)
      try db.execute(
        sql: """
          UPDATE users SET password_hash = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """, arguments: [hash, try LocalDevice(db).id, now, person])
      try self.audit(
        .passwordReset, actor: actor, student: stored.role == .student ? person : nil, table: "users",
        record: person.rawValue, before: ["had_password": String(stored.hasPassword)], at: now, db)
    }
  }

  /// Says that somebody is no parent of a student after all: nothing of the student is theirs to see from now on. `.notFound`
  /// where they were not linked.
  public func unlink(
    parent: Person.ID, from student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      let link = try String.fetchOne(
        db, sql: "SELECT id FROM guardian_links WHERE guardian_id = ? AND student_id = ? AND deleted_at IS NULL",
        arguments: [parent, student])
      guard let link else { throw NotebookFailure.notFound }
      try db.execute(
        sql: """
          UPDATE guardian_links SET deleted_at = ?1, state_version = state_version + 1, device_id = ?2, updated_at = ?1
          WHERE id = ?3
          """, arguments: [now, try LocalDevice(db).id, link])
      try self.audit(
        .unlinked, actor: actor, student: student, table: "guardian_links", record: link,
        before: ["guardian_id": parent.rawValue], at: now, db)
    }
  }
}

extension Notebook {
  /// nil `teacher` for all of them.
  static func classes(taughtBy teacher: Person.ID?, _ db: Database) throws -> [SchoolClass] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT classes.id, classes.name, teacher_id, (
          SELECT count(*) FROM student_profiles WHERE class_id = classes.id AND deleted_at IS NULL)
        FROM classes WHERE deleted_at IS NULL AND (?1 IS NULL OR teacher_id = ?1) ORDER BY name, id
        """, arguments: [teacher]
    ).map { SchoolClass(id: $0[0], name: $0[1], teacher: $0[2], students: $0[3]) }
  }

  private static func places(_ db: Database) throws -> [Person.ID: SchoolClass.ID] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT user_id, class_id FROM student_profiles WHERE class_id IS NOT NULL AND deleted_at IS NULL")
    return Dictionary(rows.map { ($0[0] as Person.ID, $0[1] as SchoolClass.ID) }) { first, _ in first }
  }

  private static func families(_ db: Database) throws -> [SchoolRegister.Family] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT guardian_links.guardian_id, guardian_links.student_id
        FROM users CROSS JOIN guardian_links ON guardian_links.student_id = users.id
        WHERE users.is_active = 1 AND users.deleted_at IS NULL AND guardian_links.deleted_at IS NULL
        """
    ).map { SchoolRegister.Family(parent: $0[0], child: $0[1]) }
  }
}
