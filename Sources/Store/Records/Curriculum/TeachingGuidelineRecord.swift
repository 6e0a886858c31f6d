import GRDB
import Learning

/// `teaching_guidelines`. What a tutor teaches a subtopic from.
struct TeachingGuidelineRecord: SettingsRecord {
  static let databaseTableName = "teaching_guidelines"

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

  let id: Identifier<TeachingGuidelineRecord>
  var bookID: Identifier<BookRecord>?
  var topicID: Topic.ID?
  var country: String?
  var board: String?
  var grade: Int?
  var subject: String?
  var topic: String?
  var subtopic: String?
  var topicKey: String?
  var subtopicKey: String?
  var topicTitleEn: String?
  var topicTitleBn: String?
  var subtopicTitleEn: String?
  var subtopicTitleBn: String?
  var topicSummaryEn: String?
  var topicSummaryBn: String?
  var subtopicSummaryEn: String?
  var subtopicSummaryBn: String?
  var guidelineEn: String?
  var guidelineBn: String?
  var sourcePageStart: Int?
  var sourcePageEnd: Int?
  var status: Status
  var reviewStatus: ReviewStatus
  var generatedAt: Instant?
  var reviewedAt: Instant?
  var reviewedBy: String?
  var version: Int
  var objectivesJSON: JSONText?
  var examplesJSON: JSONText?
  var misconceptionsJSON: JSONText?
  var assessmentsJSON: JSONText?
  var teachingDescription: String?
  var description: String?
  var evidenceSummary: String?
  var confidence: String?
  var metadataJSON: JSONText?
  var sourcePages: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
