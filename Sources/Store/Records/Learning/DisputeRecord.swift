import GRDB
import Learning

/// `disputes`. A student's word against a verdict, or, naming the dispute, the ruling on it.
struct DisputeRecord: EvidenceRecord {
  static let databaseTableName = "disputes"

  let id: Identifier<DisputeRecord>
  let studentID: Person.ID
  let responseID: Identifier<Response>
  let disputeID: Identifier<DisputeRecord>?
  let authorID: Person.ID?
  let words: String
  let ruledOutcome: Outcome?
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
