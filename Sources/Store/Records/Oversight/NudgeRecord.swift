import GRDB
import Learning

/// `nudges`. A reminder that was sent.
struct NudgeRecord: EvidenceRecord {
  static let databaseTableName = "nudges"
  static let moments: Set = ["sent_at", "opened_at", "clicked_at"]

  enum Channel: String, Codable, CaseIterable, Sendable {
    case inApp = "in_app"
    case email
    case both
  }

  let id: Identifier<NudgeRecord>
  let userID: Person.ID
  let type: String
  let channel: Channel
  let message: String
  let personalized: Bool
  let triggerReason: String?
  let suggestionsMade: JSONText
  let sentAt: Instant
  let openedAt: Instant?
  let clickedAt: Instant?
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
