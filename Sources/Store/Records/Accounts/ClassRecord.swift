import GRDB
import Learning

/// `classes`. A class of a teacher.
struct ClassRecord: SettingsRecord {
  static let databaseTableName = "classes"

  let id: Identifier<ClassRecord>
  var name: String
  var teacherID: Person.ID?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
