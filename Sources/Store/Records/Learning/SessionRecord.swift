import GRDB
import Learning

/// `sessions`. A lesson or an exam with the tutor, as its events leave it.
struct SessionRecord: DerivedRecord {
  static let databaseTableName = "sessions"

  enum Mode: String, Codable, CaseIterable, Sendable {
    case teachMe = "teach_me"
    case examMe = "exam_me"
  }

  enum Status: String, Codable, CaseIterable, Sendable {
    case active, completed, abandoned
  }

  let id: Identifier<SessionRecord>
  var userID: Person.ID?
  var guidelineID: Identifier<TeachingGuidelineRecord>?
  var mode: Mode
  var status: Status
  var subject: String?
  var studentJSON: JSONText?
  var goalJSON: JSONText?
  var stateJSON: JSONText
  var mastery: Double
  var stepIdx: Int
  var isPaused: Bool
  var examScore: Double?
  var examTotal: Int?
  var completedAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
}
