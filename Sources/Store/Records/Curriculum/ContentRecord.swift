import GRDB
import Learning

/// `contents`. A short explanation, by topic, grade and skill.
struct ContentRecord: SettingsRecord {
  static let databaseTableName = "contents"

  let id: Identifier<ContentRecord>
  var topicID: Topic.ID?
  var topic: String
  var grade: Int?
  var skill: String?
  var textEn: String?
  var textBn: String?
  var tags: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
