import GRDB
import Learning

/// `cost_records`. What one call cost.
struct CostRecord: EvidenceRecord {
  static let databaseTableName = "cost_records"
  static let moments: Set = ["recorded_at"]

  let id: Identifier<CostRecord>
  let studentID: Person.ID?
  let sessionID: Identifier<SessionRecord>?
  let practiceSessionID: PracticeSession.ID?
  let operation: String
  let apiProvider: ModelProvider
  let modelID: String?
  let inputTokens: Int?
  let outputTokens: Int?
  let cachedTokens: Int?
  let costMicrodollars: Int
  let recordedAt: Instant
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
