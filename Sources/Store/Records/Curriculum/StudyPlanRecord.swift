import GRDB
import Learning

/// `study_plans`. The steps in which one guideline is taught.
struct StudyPlanRecord: SettingsRecord {
  static let databaseTableName = "study_plans"

  enum Status: String, Codable, CaseIterable, Sendable {
    case generated, approved
  }

  let id: Identifier<StudyPlanRecord>
  var guidelineID: Identifier<TeachingGuidelineRecord>
  var planJSON: JSONText
  var generatorModel: String?
  var reviewerModel: String?
  var generationReasoning: String?
  var reviewerFeedback: String?
  var wasRevised: Bool
  var status: Status
  var version: Int
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
