import GRDB
import Learning

/// `memory_events`. Something that may be worth remembering.
struct MemoryEventRecord: EvidenceRecord {
  static let databaseTableName = "memory_events"
  static let moments: Set = ["processed_at"]

  enum ProcessingStatus: String, Codable, CaseIterable, Sendable {
    case pending, processed, failed
  }

  let id: Identifier<MemoryEventRecord>
  let studentID: Person.ID
  let userMemoryProfileID: Identifier<UserMemoryProfileRecord>
  let eventType: String
  let eventData: JSONText
  let triggerContext: JSONText?
  let notesAdded: JSONText
  let memoryUpdates: JSONText
  let processingReasoning: String?
  let processingStatus: ProcessingStatus
  let processedAt: Instant?
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
