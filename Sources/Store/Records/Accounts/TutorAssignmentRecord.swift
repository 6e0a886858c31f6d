import GRDB
import Learning

/// `tutor_student_assignments`. A student whom a tutor looks after, in one subject or in all.
struct TutorAssignmentRecord: SettingsRecord {
  static let databaseTableName = "tutor_student_assignments"

  enum Status: String, Codable, CaseIterable, Sendable {
    case active, paused, completed
  }

  let id: Identifier<TutorAssignmentRecord>
  var tutorID: Person.ID
  var studentID: Person.ID
  var subjectID: Subject.ID?
  var status: Status
  var notes: String?
  var startDate: CalendarDay?
  var endDate: CalendarDay?
  var assignedAt: Instant
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
