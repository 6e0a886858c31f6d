import GRDB
import Learning

/// `threads`. What a tutor and a student say about one thing.
struct ThreadRecord: SettingsRecord {
  static let databaseTableName = "threads"

  enum Status: String, Codable, CaseIterable, Sendable {
    case open, closed
  }

  let id: Identifier<ThreadRecord>
  var studentID: Person.ID
  var openedBy: Person.ID?
  var problemID: Problem.ID?
  var eventID: Identifier<PracticeEvent>?
  var qaInteractionID: Identifier<QAInteractionRecord>?
  var responseID: Identifier<Response>?
  var status: Status
  var closedAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
