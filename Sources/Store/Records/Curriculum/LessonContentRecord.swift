import GRDB
import Learning

/// `lesson_content`. A page of a lesson.
struct LessonContentRecord: SettingsRecord {
  static let databaseTableName = "lesson_content"

  let id: Identifier<LessonContentRecord>
  var lessonID: Identifier<LessonRecord>
  var orderPosition: Int
  var contentType: String
  var contentEn: String?
  var contentBn: String?
  var meta: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
