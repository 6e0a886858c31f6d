import GRDB
import Learning

/// `concepts`. What a problem exercises and mastery is of.
struct ConceptRecord: SettingsRecord {
  static let databaseTableName = "concepts"

  let id: Concept.ID
  var topicID: Topic.ID
  var nameEn: String?
  var nameBn: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
