import GRDB
import Learning

/// `goals`. What a student aims at.
struct GoalRecord: SettingsRecord {
  static let databaseTableName = "goals"

  let id: Goal.ID
  var studentID: Person.ID
  var createdBy: Person.ID
  var subjectID: Subject.ID?
  var goalType: String?
  var title: String
  var description: String?
  var targetCompletionDate: CalendarDay?
  var status: Goal.Status
  var completionPercentage: Double
  var currentStreak: Int
  var xpEarned: Int
  var completedAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
  /// What was done before is not counted; nil: from when it was made.
  var countsFrom: Instant?
  /// The rating from which a rise is counted.
  var ratingFrom: Int
  /// How many times it was reached.
  var timesReached: Int
}
