import GRDB
import Learning

/// `thread_messages`. One message of a thread.
struct ThreadMessageRecord: SettingsRecord {
  static let databaseTableName = "thread_messages"

  let id: Identifier<ThreadMessageRecord>
  var threadID: Identifier<ThreadRecord>
  var authorID: Person.ID?
  var body: String
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
