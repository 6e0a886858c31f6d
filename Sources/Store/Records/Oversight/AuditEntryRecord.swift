import GRDB
import Learning

/// `audit_log`. Who did what to whom.
struct AuditEntryRecord: EvidenceRecord {
  static let databaseTableName = "audit_log"

  let id: Identifier<AuditEntryRecord>
  let actorID: Person.ID?
  let studentID: Person.ID?
  let action: String
  let tableName: String?
  let recordID: String?
  let beforeJSON: JSONText?
  let afterJSON: JSONText?
  let reason: String?
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
