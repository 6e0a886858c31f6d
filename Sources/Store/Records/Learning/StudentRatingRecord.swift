import GRDB
import Learning

/// `student_ratings`. A student's rating in a subject.
struct StudentRatingRecord: DerivedRecord {
  static let databaseTableName = "student_ratings"

  let id: Identifier<StudentRatingRecord>
  var studentID: Person.ID
  var subjectID: Subject.ID
  var rating: Int
  var lastUpdated: Instant
  var modelJSON: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
