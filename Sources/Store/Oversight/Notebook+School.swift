import GRDB
import Learning

// Who is here, who looks after whom, and which class they are in: an admin's work. Each deed leaves a row in `audit_log`.

extension Notebook {
  /// Makes a profile for somebody else. As `create(_:at:)`.
  public func enrol(
    _ newcomer: Newcomer, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Person.ID {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in try create(newcomer, by: actor, at: now) }
  }

  /// Gives somebody another role, and the password whose hash is given where they have none. `.passwordNeeded` for a tutor or
  /// an admin without one, `.conflict` where it would leave the school without an admin.
  public func changeRole(
    of person: Person.ID, to role: Role, passwordHash: String? = nil, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      let before = try Self.profile(of: person, db)
      if before.role == role { return }
      if role.needsPassword && !before.hasPassword && passwordHash == nil { throw NotebookFailure.passwordNeeded }
      if before.role == .admin {
        let others = try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM users WHERE role = 'admin' AND id <> ? AND is_active = 1 AND deleted_at IS NULL",
          arguments: [person])
        if others == 0 { throw NotebookFailure.conflict }
      }
      try db.execute(
        sql: """
          UPDATE users SET role = ?, password_hash = coalesce(password_hash, ?), state_version = state_version + 1,
            device_id = ?, updated_at = ?
          WHERE id = ?
          """, arguments: [role, passwordHash, try LocalDevice(db).id, now, person])
      try self.auditRole(of: person, from: before.role, to: role, by: actor, at: now, db)
    }
  }

  /// Gives a student to a tutor, in one subject or in all. An assignment of the two in that subject that there is already is
  /// taken up again. `.notFound` where the one is no student or the other no tutor.
  @discardableResult
  public func assign(
    _ student: Person.ID, to tutor: Person.ID, subject: Subject.ID? = nil, notes: String = "", from: CalendarDay? = nil,
    until: CalendarDay? = nil, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Care.ID {
    try writing(.administer, as: actor, at: now) { _, db in
      try self.assign(student, to: tutor, subject, notes, from, until, by: actor, at: now, db)
    }
  }

  /// Pauses, ends or takes up an assignment, or changes its notes: the tutor's own, or an admin's deed. `.conflict` if somebody
  /// else wrote since `care.version` was read.
  public func changeCare(_ care: Care, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let stored = try Cares.care(care.id, db)
        // A tutor may put notes, and lay the work down; only an admin gives it back.
        let isOwnNote =
          stored.tutor == actor && (care.status == stored.status || care.status == .completed)
          && (care.from, care.until) == (stored.from, stored.until)
        if !isOwnNote { _ = try Access(.administer, as: actor, at: now, db) }
        guard stored.version == care.version else { throw NotebookFailure.conflict }
        try db.execute(
          sql: """
            UPDATE tutor_student_assignments SET status = ?, notes = ?, start_date = ?, end_date = ?,
              state_version = state_version + 1, device_id = ?, updated_at = ?
            WHERE id = ?
            """,
          arguments: [
            care.status.rawValue, care.notes.storable, care.from, care.until, try LocalDevice(db).id, now, care.id,
          ])
        try self.audit(
          .careChanged, actor: actor, student: stored.student, table: "tutor_student_assignments",
          record: care.id.rawValue, before: Self.noted(stored), after: Self.noted(care), at: now, db)
      }
    }
  }

  /// What the log says of an assignment.
  private static func noted(_ care: Care) -> [String: String] {
    [
      "status": care.status.rawValue, "notes": care.notes.storable, "start_date": care.from?.iso8601 ?? "",
      "end_date": care.until?.iso8601 ?? "",
    ]
  }

  /// Says that somebody is a parent of a student. Said again it changes nothing. `.notFound` where the one is no parent or the
  /// other no student.
  public func link(
    parent: Person.ID, to student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    let id = newID(of: GuardianLinkRecord.self, at: now)
    try writing(.administer, as: actor, at: now) { _, db in
      try Self.require(parent, .parent, db)
      try Self.requireStudent(student, db)
      try db.execute(
        sql: """
          INSERT INTO guardian_links (id, guardian_id, student_id, device_id, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (guardian_id, student_id) WHERE deleted_at IS NULL DO NOTHING
          """, arguments: [id, parent, student, try LocalDevice(db).id, now, now])
      guard db.changesCount > 0 else { return }
      try self.audit(
        .linked, actor: actor, student: student, table: "guardian_links", record: id.rawValue,
        after: ["guardian_id": parent.rawValue], at: now, db)
    }
  }

  /// Makes a class. Its teacher, if there is one, must be a tutor.
  public func makeClass(
    _ name: String, teacher: Person.ID? = nil, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> SchoolClass.ID {
    let id = newID(of: SchoolClass.self, at: now)
    return try writing(.administer, as: actor, at: now) { _, db in
      if let teacher { try Self.require(teacher, .tutor, db) }
      try ClassRecord(
        id: Identifier(id.rawValue), name: name.storable, teacherID: teacher, stateVersion: 1,
        deviceID: LocalDevice(db).id, createdAt: now, updatedAt: now, deletedAt: nil
      ).insert(db)
      try self.audit(
        .classMade, actor: actor, student: nil, table: "classes", record: id.rawValue, after: ["name": name.storable],
        at: now, db)
      return id
    }
  }

  /// Puts a student into a class, or, with nil, into none. The teacher of the class looks after the student from now on;
  /// leaving a class ends no assignment.
  public func place(
    _ student: Person.ID, in schoolClass: SchoolClass.ID?, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.administer, as: actor, at: now) { _, db in
      try Self.requireStudent(student, db)
      var teacher: Person.ID?
      if let schoolClass {
        let row = try Row.fetchOne(
          db, sql: "SELECT teacher_id FROM classes WHERE id = ? AND deleted_at IS NULL", arguments: [schoolClass])
        guard let row else { throw NotebookFailure.notFound }
        teacher = row[0]
      }
      try self.put(student, into: schoolClass, by: actor, at: now, db)
      if let teacher { try self.assign(student, to: teacher, nil, nil, nil, nil, by: actor, at: now, db) }
    }
  }

  /// The classes that a tutor teaches; all of them for an admin.
  public func classes(as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> [SchoolClass] {
    try reading(.seeRoster, as: actor, at: now) { access, db in
      try Self.classes(taughtBy: access.role == .admin ? nil : actor, db)
    }
  }
}

extension Notebook {
  /// Says in which class a student is, and notes it.
  func put(
    _ student: Person.ID, into schoolClass: SchoolClass.ID?, by actor: Person.ID, at now: Instant, _ db: Database
  ) throws {
    let before = try String.fetchOne(
      db, sql: "SELECT class_id FROM student_profiles WHERE user_id = ?", arguments: [student])
    try db.execute(
      sql: """
        UPDATE student_profiles SET class_id = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
        WHERE user_id = ?
        """, arguments: [schoolClass, try LocalDevice(db).id, now, student])
    try audit(
      .classChanged, actor: actor, student: student, table: "student_profiles", record: student.rawValue,
      before: ["class_id": before ?? ""], after: ["class_id": schoolClass?.rawValue ?? ""], at: now, db)
  }

  /// nil `notes` leaves those that there are.
  @discardableResult
  func assign(
    _ student: Person.ID, to tutor: Person.ID, _ subject: Subject.ID?, _ notes: String?, _ from: CalendarDay?,
    _ until: CalendarDay?, by actor: Person.ID, at now: Instant, _ db: Database
  ) throws -> Care.ID {
    try Self.requireStudent(student, db)
    try Self.require(tutor, .tutor, db)
    let device = try LocalDevice(db).id
    let id = newID(of: Care.self, at: now)
    let before = try String.fetchOne(
      db,
      sql: """
        SELECT status FROM tutor_student_assignments
        WHERE tutor_id = ? AND student_id = ? AND subject_id IS ? AND deleted_at IS NULL
        """, arguments: [tutor, student, subject])
    let kept = try Care.ID.fetchOne(
      db,
      sql: """
        INSERT INTO tutor_student_assignments (id, tutor_id, student_id, subject_id, notes, start_date, end_date, assigned_at,
          device_id, created_at, updated_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8, ?8)
        ON CONFLICT (tutor_id, student_id, coalesce(subject_id, '')) WHERE deleted_at IS NULL
        DO UPDATE SET status = 'active', notes = coalesce(excluded.notes, notes), start_date = excluded.start_date,
          end_date = excluded.end_date, state_version = state_version + 1, device_id = excluded.device_id,
          updated_at = excluded.updated_at
        RETURNING id
        """, arguments: [id, tutor, student, subject, notes?.storable, from, until, now, device])
    guard let kept else { throw NotebookFailure.corrupt("tutor_student_assignments lacks what was written") }
    try audit(
      .assigned, actor: actor, student: student, table: "tutor_student_assignments", record: kept.rawValue,
      before: before.map { ["status": $0] },
      after: [
        "tutor_id": tutor.rawValue, "subject_id": subject?.rawValue ?? "", "status": Care.Status.active.rawValue,
      ], at: now, db)
    return kept
  }

  /// `.notFound` unless the person is here and has the role.
  static func require(_ person: Person.ID, _ role: Role, _ db: Database) throws {
    let found = try Role.fetchOne(
      db, sql: "SELECT role FROM users WHERE id = ? AND is_active = 1 AND deleted_at IS NULL", arguments: [person])
    guard found == role else { throw NotebookFailure.notFound }
  }
}
