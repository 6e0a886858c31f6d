import GRDB
import Learning

/// `assignment_terms`. Beside a problem that a tutor gave: who gave it, which draw of its family, what a
/// tutor wrote in its place, by when, and what it did.
struct AssignmentTermsRecord: SettingsRecord {
  static let databaseTableName = "assignment_terms"

  let practiceAssignmentID: Identifier<PracticeAssignmentRecord>
  var assignedBy: Person.ID?
  var parametersJSON: JSONText?
  var dueOn: CalendarDay?
  var note: String?
  var masteryBefore: Int?
  var masteryAfter: Int?
  var writtenJSON: JSONText?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
