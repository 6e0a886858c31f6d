import GRDB
import Learning

/// `study_schedules`. What a student is to study on which day.
struct StudyScheduleRecord: SettingsRecord {
  static let databaseTableName = "study_schedules"

  let id: Identifier<StudyScheduleRecord>
  var studentID: Person.ID
  var startsOn: CalendarDay
  var endsOn: CalendarDay
  var hoursPerDay: Double
  var daysJSON: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
  /// The exam that it led to; nil where none was known.
  var examOn: CalendarDay?
  /// The mastery of each topic when it was made: what has moved since says when it is out of date.
  var masteryJSON: JSONText
}
