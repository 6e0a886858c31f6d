import GRDB
import Learning

/// `concept_mastery`. How well a student knows a concept.
struct ConceptMasteryRecord: DerivedRecord {
  static let databaseTableName = "concept_mastery"

  let studentID: Person.ID
  let conceptID: Concept.ID
  var totalAttempts: Int
  var correctAttempts: Int
  var avgTimeSeconds: Double?
  var avgConfidence: Double?
  var masteryScore: Double
  var lastAttemptAt: Instant?
  var modelJSON: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
