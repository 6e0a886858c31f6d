import GRDB
import Learning

/// `goals`. What a student aims at.
struct GoalRecord: SettingsRecord {
  static let databaseTableName = "goals"

  enum Status: String, Codable, CaseIterable, Sendable {
    case active, completed, paused, cancelled
  }

  let id: Identifier<GoalRecord>
  var studentID: Person.ID
  var createdBy: Person.ID
  var subjectID: Subject.ID?
  var goalType: String?
  var title: String
  var description: String?
  var targetCompletionDate: CalendarDay?
  var status: Status
  var completionPercentage: Double
  var currentStreak: Int
  var xpEarned: Int
  var completedAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
