import GRDB
import Learning

/// `concept_prerequisites`. What must be known before a concept.
struct ConceptPrerequisiteRecord: SettingsRecord {
  static let databaseTableName = "concept_prerequisites"

  let conceptID: Concept.ID
  let prerequisiteID: Concept.ID
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
