import GRDB
import Learning

/// What is noted in `audit_log`, as the log calls it.
enum AuditedAction: String, Sendable {
  /// Somebody who is no student has a profile now.
  case created
  case roleChanged = "role_changed"
  /// A student's data were taken out, brought in, or removed.
  case exported, imported, erased
  /// This notebook began as a backup.
  case restored
  /// It was said which model a component asks.
  case modelSet = "model_set"
  /// Somebody asked for what is not theirs.
  case refused
  /// A student was given to a tutor, a tutor's work with a student changed, a parent was linked to a child.
  case assigned, careChanged = "care_changed", linked
  /// A parent is none of the child after all.
  case unlinked
  /// A class was made or ended, a student came into it or left it, its name or its teacher became another.
  case classMade = "class_made", classEnded = "class_ended", classChanged = "class_changed", classEdited =
    "class_edited"
  /// Somebody got another password from an admin; the log has no word of it.
  case passwordReset = "password_reset"
  /// A tutor is done with a question that nobody had answered.
  case questionClosed = "question_closed"
  /// What counts of a disputed answer.
  case ruled
  /// A tutor put something in the place of what the program said.
  case overridden
  /// A problem, a guideline or a plan that waited.
  case approved, edited, turnedDown = "turned_down"
}

extension Notebook {
  /// Notes who did what to whom, in the transaction that does it. `actor` is nil for what the machine's owner does from
  /// the command line. `before` and `after` are what changed, by column.
  func audit(
    _ action: AuditedAction, actor: Person.ID? = nil, student: Person.ID?, table: String? = nil, record: String? = nil,
    before: [String: String]? = nil, after: [String: String]? = nil, reason: String? = nil, at now: Instant,
    _ db: Database
  ) throws {
    var device = try LocalDevice(db)
    let stamp = device.stamp(at: now)
    try AuditEntryRecord(
      id: newID(at: now), actorID: actor, studentID: student, action: action.rawValue, tableName: table,
      recordID: record, beforeJSON: before.map { JSONText(rawValue: try JSON.text($0)) },
      afterJSON: after.map { JSONText(rawValue: try JSON.text($0)) }, reason: reason, at: stamp.time,
      deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
    ).add(db)
    try device.save(db)
  }

  /// Notes a role that was given: whoever has another than a student's sees other people's work. nil `before` is
  /// somebody new.
  func auditRole(
    of person: Person.ID, from before: Role?, to after: Role, by actor: Person.ID? = nil, at now: Instant,
    _ db: Database
  ) throws {
    if before == after || (before == nil && after == .student && actor == nil) { return }
    try audit(
      before == nil ? .created : .roleChanged, actor: actor,
      student: before == .student || after == .student ? person : nil,
      table: "users",
      record: person.rawValue, before: before.map { ["role": $0.rawValue] }, after: ["role": after.rawValue], at: now,
      db)
  }
}
