import GRDB
import Learning

/// `events`. A fact of the journal.
struct EventRecord: EvidenceRecord {
  static let databaseTableName = "events"

  enum Node: String, Codable, CaseIterable, Sendable {
    case present = "Present"
    case check = "Check"
    case diagnose = "Diagnose"
    case remediate = "Remediate"
    case advance = "Advance"
  }

  let id: Identifier<PracticeEvent>
  let studentID: Person.ID?
  let sessionID: Identifier<SessionRecord>?
  let practiceSessionID: PracticeSession.ID?
  let kind: String
  let node: Node?
  let stepIdx: Int?
  let payloadJSON: JSONText
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
