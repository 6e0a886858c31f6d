import GRDB
import Learning

/// `streaks`. A student's run of days.
struct StreakRecord: DerivedRecord {
  static let databaseTableName = "streaks"

  let studentID: Person.ID
  var currentStreak: Int
  var longestStreak: Int
  var lastPracticeDate: CalendarDay?
  var milestonesAchieved: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
