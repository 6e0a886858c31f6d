import GRDB
import Learning

/// `subjects`. What topics belong to.
struct SubjectRecord: SettingsRecord {
  static let databaseTableName = "subjects"

  let id: Subject.ID
  var nameEn: String?
  var nameBn: String?
  var category: String?
  var descriptionEn: String?
  var descriptionBn: String?
  var relatedSubjects: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
