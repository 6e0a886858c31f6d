import GRDB
import Learning

/// `tutoring_sessions`. A session that a person held.
struct TutoringSessionRecord: SettingsRecord {
  static let databaseTableName = "tutoring_sessions"

  let id: Identifier<TutoringSessionRecord>
  var studentID: Person.ID
  var tutorID: Person.ID
  var sessionDate: Instant
  var durationMinutes: Int?
  var subjectID: Subject.ID?
  var transcriptText: String?
  var transcriptStorageURL: String?
  var transcriptAvailable: Bool
  var topicsCovered: JSONText
  var notes: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
