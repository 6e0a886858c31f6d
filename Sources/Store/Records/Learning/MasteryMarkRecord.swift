import GRDB
import Learning

/// `mastery_marks`. How a student's mastery stood at the end of a day: what a trend is told from, without folding every
/// answer of every student of a class.
struct MasteryMarkRecord: DerivedRecord {
  static let databaseTableName = "mastery_marks"

  let studentID: Person.ID
  let localDay: CalendarDay
  var subjectsJSON: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
