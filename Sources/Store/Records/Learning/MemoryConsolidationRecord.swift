import GRDB
import Learning

/// `memory_consolidations`. How notes were drawn together.
struct MemoryConsolidationRecord: SettingsRecord {
  static let databaseTableName = "memory_consolidations"

  enum ConsolidationType: String, Codable, CaseIterable, Sendable {
    case automatic, manual
  }

  let id: Identifier<MemoryConsolidationRecord>
  var userMemoryProfileID: Identifier<UserMemoryProfileRecord>
  var consolidationType: ConsolidationType
  var notesBeforeCount: Int?
  var notesAfterCount: Int?
  var consolidatedNotes: JSONText
  var removedNotes: JSONText
  var newSummaryNotes: JSONText
  var consolidationReasoning: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
