import GRDB
import Learning

/// `overrides`. What a tutor put in the place of what the program said.
struct OverrideRecord: SettingsRecord {
  static let databaseTableName = "overrides"

  let id: Identifier<OverrideRecord>
  var tutorID: Person.ID
  var studentID: Person.ID
  var overrideType: String
  var action: String
  var summaryID: Identifier<SummaryRecord>?
  var practiceAssignmentID: Identifier<PracticeAssignmentRecord>?
  var qaInteractionID: Identifier<QAInteractionRecord>?
  var responseID: Identifier<Response>?
  var originalContent: JSONText?
  var newContent: JSONText?
  var reason: String?
  var subjectID: Subject.ID?
  var difficultyLevel: Int?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
