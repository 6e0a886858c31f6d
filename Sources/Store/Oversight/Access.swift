import GRDB
import Learning

/// Who asks, and how they stand to whom they ask about: found out inside of the transaction that does what they want.
struct Access {
  let actor: Person.ID
  let role: Role
  let deed: Deed
  /// nil where the deed is not done to one student.
  let student: Person.ID?
  let relation: Relation

  /// `.refused` where the table of permissions says no.
  init(_ deed: Deed, as actor: Person.ID, of student: Person.ID? = nil, at now: Instant, _ db: Database) throws {
    let role = try Role.fetchOne(
      db.cachedStatement(sql: "SELECT role FROM users WHERE id = ? AND is_active = 1 AND deleted_at IS NULL"),
      arguments: [actor])
    guard let role else { throw NotebookFailure.refused(deed, of: student) }
    var relation = Relation.unrelated
    if let student { relation = try Self.relation(of: actor, role, to: student, at: now, db) }
    guard may(deed, as: role, to: relation) else { throw NotebookFailure.refused(deed, of: student) }
    // Only after that does anybody learn whether there is such a student.
    if let student { try Notebook.requireStudent(student, db) }
    (self.actor, self.role, self.deed, self.student, self.relation) = (actor, role, deed, student, relation)
  }

  /// The subjects that it is confined to; nil for all.
  var subjects: Set<Subject.ID>? { relation.subjects }

  func allows(_ subject: Subject.ID?) -> Bool {
    guard let subjects else { return true }
    return subject.map(subjects.contains) ?? false
  }

  /// `.refused` for what is of a subject that the assignment does not name, or of none.
  func require(_ subject: Subject.ID?) throws {
    if !allows(subject) { throw NotebookFailure.refused(deed, of: student) }
  }

  /// The same of what may be of several subjects: one of them is enough.
  func require(anyOf found: Set<Subject.ID>) throws {
    if let subjects, subjects.isDisjoint(with: found) { throw NotebookFailure.refused(deed, of: student) }
  }

  static func relation(
    of actor: Person.ID, _ role: Role, to student: Person.ID, at now: Instant, _ db: Database
  ) throws -> Relation {
    if actor == student { return .own }
    switch role {
    case .tutor:
      let cares = try Cares.of(tutor: actor, student: student, db)
      if cares.isEmpty { return .unrelated }
      return Care.relation(cares, on: try StudentDays.calendar(of: student, db).day(at: now))
    case .parent:
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM guardian_links WHERE guardian_id = ? AND student_id = ? AND deleted_at IS NULL)
          """)
      return try Bool.fetchOne(statement, arguments: [actor, student]) == true ? .child : .unrelated
    case .student, .admin: return .unrelated
    }
  }
}

/// How assignments lie in `tutor_student_assignments`.
enum Cares {
  private static let columns =
    "id, tutor_id, student_id, subject_id, status, notes, start_date, end_date, state_version"

  /// All of a tutor's, or those for one student, the older first.
  static func of(tutor: Person.ID, student: Person.ID? = nil, _ db: Database) throws -> [Care] {
    var sql = "SELECT \(columns) FROM tutor_student_assignments WHERE tutor_id = ?1 AND deleted_at IS NULL"
    var arguments: StatementArguments = [tutor]
    if let student {
      sql += " AND student_id = ?2"
      arguments += [student]
    }
    return try Row.fetchAll(db.cachedStatement(sql: sql + " ORDER BY assigned_at, id"), arguments: arguments)
      .map(care)
  }

  /// All of the school's, each with the day since which it has stood as it stands.
  static func all(_ db: Database) throws -> [SchoolRegister.Assignment] {
    try listed("users.role = 'student'", [], db)
  }

  /// Those of one student.
  static func of(student: Person.ID, _ db: Database) throws -> [SchoolRegister.Assignment] {
    try listed("users.id = ?", [student], db)
  }

  /// The students come first: what an assignment is looked up by. The log knows when it was given, laid down or taken up.
  private static func listed(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [SchoolRegister.Assignment] {
    let columns = columns.split(separator: ", ").map { "care.\($0)" }.joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns), coalesce((
          SELECT max(created_at) FROM audit_log
          WHERE table_name = 'tutor_student_assignments' AND record_id = care.id
            AND json_extract(after_json, '$.status') IS NOT json_extract(before_json, '$.status')), care.assigned_at)
        FROM users CROSS JOIN tutor_student_assignments AS care ON care.student_id = users.id
        WHERE \(condition) AND users.is_active = 1 AND users.deleted_at IS NULL AND care.deleted_at IS NULL
        """, arguments: arguments
    ).map { SchoolRegister.Assignment(try care($0), since: $0[9]) }
  }

  /// `.notFound` if there is none.
  static func care(_ id: Care.ID, _ db: Database) throws -> Care {
    let row = try Row.fetchOne(
      db, sql: "SELECT \(columns) FROM tutor_student_assignments WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    guard let row else { throw NotebookFailure.notFound }
    return try care(row)
  }

  private static func care(_ row: Row) throws -> Care {
    guard let status = Care.Status(rawValue: row[4]) else {
      throw NotebookFailure.corrupt("tutor_student_assignments.status: \(row[4] as String)")
    }
    return Care(
      id: row[0], tutor: row[1], student: row[2], subject: row[3], status: status, notes: row[5] ?? "", from: row[6],
      until: row[7], version: row[8])
  }
}
