import GRDB
import Learning

/// `turn_notes`. A tutor's note on a turn.
struct TurnNoteRecord: SettingsRecord {
  static let databaseTableName = "turn_notes"

  let id: Identifier<TurnNoteRecord>
  var eventID: Identifier<PracticeEvent>
  var studentID: Person.ID
  var tutorID: Person.ID
  var note: String
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
