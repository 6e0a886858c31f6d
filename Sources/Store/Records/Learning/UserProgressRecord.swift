import GRDB
import Learning

/// `user_progress`. How far a student has read.
struct UserProgressRecord: SettingsRecord {
  static let databaseTableName = "user_progress"

  let id: Identifier<UserProgressRecord>
  var userID: Person.ID
  var hikmahTreeID: Identifier<HikmahTreeRecord>?
  var lessonID: Identifier<LessonRecord>?
  var contentID: Identifier<LessonContentRecord>?
  var isCompleted: Bool
  var percentComplete: Double?
  var lastPosition: Int?
  var notes: String?
  var meta: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
