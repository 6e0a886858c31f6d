import GRDB
import Learning

/// `review_cards`. When a student is to review a concept.
struct ReviewCardRecord: DerivedRecord {
  static let databaseTableName = "review_cards"

  let studentID: Person.ID
  let conceptID: Concept.ID
  var stability: Double
  var difficulty: Double
  var reviews: Int
  var lapses: Int
  var lastGrade: Int?
  var lastReviewedOn: CalendarDay?
  var dueOn: CalendarDay
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
