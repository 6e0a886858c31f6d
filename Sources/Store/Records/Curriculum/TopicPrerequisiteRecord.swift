import GRDB
import Learning

/// `topic_prerequisites`. What must be known, and how well, before a topic.
struct TopicPrerequisiteRecord: SettingsRecord {
  static let databaseTableName = "topic_prerequisites"

  let topicID: Topic.ID
  let prerequisiteID: Topic.ID
  var minimumMastery: Double
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
