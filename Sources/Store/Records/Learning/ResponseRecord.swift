import GRDB
import Learning

/// `responses`. A scored answer.
struct ResponseRecord: EvidenceRecord {
  static let databaseTableName = "responses"
  static let moments: Set = ["evaluated_at"]

  let id: Identifier<Response>
  let studentID: Person.ID
  let sessionID: Identifier<SessionRecord>?
  let practiceSessionID: PracticeSession.ID?
  let practiceAssignmentID: Identifier<PracticeAssignmentRecord>?
  let eventID: Identifier<PracticeEvent>?
  let problemID: Problem.ID
  let parametersJSON: JSONText?
  let position: Int?
  let outcome: Outcome
  let studentAnswer: String
  let timeSpentSeconds: Int
  let hintsUsed: Int
  let hintsViewed: JSONText
  let confidence: Int?
  let evaluatedAt: Instant
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
