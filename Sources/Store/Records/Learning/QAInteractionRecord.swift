import GRDB
import Learning

/// `qa_interactions`. A question that a student asked, and its answer.
struct QAInteractionRecord: EvidenceRecord {
  static let databaseTableName = "qa_interactions"

  let id: Identifier<QAInteractionRecord>
  let studentID: Person.ID
  let query: String
  let answer: String
  let confidence: AnswerConfidence
  let confidenceScore: Double?
  let contextSubjects: JSONText
  let clarificationRequested: Bool
  let outOfScope: Bool
  let tutorEscalationSuggested: Bool
  let escalatedToTutorID: Person.ID?
  let disclaimerShown: Bool
  let at: HybridTime
  let deviceID: String
  let deviceSeq: Int
  let createdAt: Instant
}
