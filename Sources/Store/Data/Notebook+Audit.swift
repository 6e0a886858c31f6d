import GRDB
import Learning

extension Notebook {
  /// Notes who did what to whom, in the transaction that does it. `actor` is nil for what the machine's owner does from
  /// the command line.
  func audit(
    _ action: String, actor: Person.ID? = nil, student: Person.ID?, table: String? = nil, record: String? = nil,
    reason: String? = nil, at now: Instant, _ db: Database
  ) throws {
    var device = try LocalDevice(db)
    let stamp = device.stamp(at: now)
    try AuditEntryRecord(
      id: newID(at: now), actorID: actor, studentID: student, action: action, tableName: table, recordID: record,
      beforeJSON: nil, afterJSON: nil, reason: reason, at: stamp.time, deviceID: stamp.device,
      deviceSeq: stamp.sequence, createdAt: stamp.wall
    ).add(db)
    try device.save(db)
  }
}
