import GRDB
import Learning

/// `student_profiles`. The learner half of an account.
struct StudentProfileRecord: SettingsRecord {
  static let databaseTableName = "student_profiles"

  let userID: Person.ID
  var age: Int?
  var grade: Int
  var board: String?
  var schoolName: String?
  var aboutMe: String?
  var language: Language
  var timeZone: String
  var dayStartMinutes: Int
  var extraTimePercent: Int
  var targetExam: String?
  var examDate: CalendarDay?
  var availableHoursPerDay: Double?
  var classID: Identifier<ClassRecord>?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
  var showsRewards: Bool
}
