import GRDB
import Learning

/// `topics`. A topic of a subject; topics form a tree.
struct TopicRecord: SettingsRecord {
  static let databaseTableName = "topics"

  let id: Topic.ID
  var subjectID: Subject.ID
  var parentID: Topic.ID?
  var nameEn: String?
  var nameBn: String?
  var grade: Int?
  var examWeightage: Double
  var estimatedHours: Double
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
