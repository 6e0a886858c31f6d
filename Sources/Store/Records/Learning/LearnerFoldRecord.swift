import GRDB
import Learning

/// `learner_folds`. How far a student's answers are folded into mastery, ratings and reviews, and by which rule.
struct LearnerFoldRecord: DerivedRecord {
  static let databaseTableName = "learner_folds"

  let studentID: Person.ID
  var rule: Int
  var lastAt: String?
  var lastDeviceID: String?
  var lastDeviceSeq: Int?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
