import GRDB
import Learning

/// `guardian_links`. A parent and a child.
struct GuardianLinkRecord: SettingsRecord {
  static let databaseTableName = "guardian_links"

  let id: Identifier<GuardianLinkRecord>
  var guardianID: Person.ID
  var studentID: Person.ID
  var relation: String
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
