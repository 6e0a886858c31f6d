import GRDB
import Learning

/// `practice_sessions`. A daily five, as its events leave it.
struct PracticeSessionRecord: DerivedRecord {
  static let databaseTableName = "practice_sessions"

  let id: PracticeSession.ID
  var studentID: Person.ID
  var date: Instant
  var localDay: CalendarDay
  var timeZone: String
  var utcOffsetSeconds: Int
  var status: PracticeSession.Status
  var problemIds: JSONText
  var completedAt: Instant?
  var expiresAt: Instant
  var totalTimeSeconds: Int
  var problemsCorrect: Int
  var stateJSON: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
