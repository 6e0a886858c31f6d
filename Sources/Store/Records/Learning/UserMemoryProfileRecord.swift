import GRDB
import Learning

/// `user_memory_profiles`. What the tutor remembers of a learner.
struct UserMemoryProfileRecord: SettingsRecord {
  static let databaseTableName = "user_memory_profiles"

  let id: Identifier<UserMemoryProfileRecord>
  var userID: Person.ID
  var displayName: String?
  var preferredLanguage: String
  var timezone: String?
  var learningNotes: JSONText
  var interestNotes: JSONText
  var knowledgeNotes: JSONText
  var behaviorNotes: JSONText
  var preferenceNotes: JSONText
  var totalInteractions: Int
  var lastSignificantUpdate: Instant?
  var memoryVersion: Int
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
