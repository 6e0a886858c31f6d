import GRDB
import Learning

/// `summaries`. What a session came to, and what is next.
struct SummaryRecord: SettingsRecord {
  static let databaseTableName = "summaries"

  let id: Identifier<SummaryRecord>
  var sessionID: Identifier<SessionRecord>?
  var tutoringSessionID: Identifier<TutoringSessionRecord>?
  var studentID: Person.ID
  var tutorID: Person.ID?
  var narrative: String
  var nextSteps: JSONText
  var subjectsCovered: JSONText
  var summaryType: String?
  var overridden: Bool
  var overrideID: Identifier<OverrideRecord>?
  var modelID: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
