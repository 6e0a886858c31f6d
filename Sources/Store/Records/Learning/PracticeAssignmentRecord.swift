import GRDB
import Learning

/// `practice_assignments`. A problem that a student was given to practise.
struct PracticeAssignmentRecord: SettingsRecord {
  static let databaseTableName = "practice_assignments"

  enum Source: String, Codable, CaseIterable, Sendable {
    case bank
    case aiGenerated = "ai_generated"
  }

  let id: Identifier<PracticeAssignmentRecord>
  var studentID: Person.ID
  var problemID: Problem.ID?
  var source: Source
  var subjectID: Subject.ID?
  var difficultyLevel: Int?
  var goalTags: JSONText
  var studentRatingBefore: Int?
  var studentRatingAfter: Int?
  var performanceScore: Double?
  var completed: Bool
  var completedAt: Instant?
  var overridden: Bool
  var overrideID: Identifier<OverrideRecord>?
  var assignedAt: Instant
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
