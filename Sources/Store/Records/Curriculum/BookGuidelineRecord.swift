import GRDB
import Learning

/// `book_guidelines`. The guidelines that were drawn from a book.
struct BookGuidelineRecord: SettingsRecord {
  static let databaseTableName = "book_guidelines"

  enum Status: String, Codable, CaseIterable, Sendable {
    case draft
    case pendingReview = "pending_review"
    case approved
    case rejected
  }

  enum ReviewStatus: String, Codable, CaseIterable, Sendable {
    case toBeReviewed = "TO_BE_REVIEWED"
    case approved = "APPROVED"
  }

  let id: Identifier<BookGuidelineRecord>
  var bookID: Identifier<BookRecord>
  var guidelineS3Key: String
  var status: Status
  var reviewStatus: ReviewStatus
  var generatedAt: Instant?
  var reviewedAt: Instant?
  var reviewedBy: String?
  var version: Int
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
