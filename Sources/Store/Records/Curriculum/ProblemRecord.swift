import GRDB
import Learning

/// `problems`. One of the item bank.
struct ProblemRecord: SettingsRecord {
  static let databaseTableName = "problems"

  enum Kind: String, Codable, CaseIterable, Sendable {
    case number, expression, equation, interval, list, set, pair, choice, boolean, text
  }

  enum Source: String, Codable, CaseIterable, Sendable {
    case library
    case bank
    case aiGenerated = "ai_generated"
    case imported
  }

  let id: Problem.ID
  var subjectID: Subject.ID
  var topicID: Topic.ID
  var conceptID: Concept.ID?
  var topic: String
  var subtopic: String?
  var grade: Int
  var kind: Kind
  var questionEn: String?
  var questionBn: String?
  var optionsJSON: JSONText
  var answer: String
  var demandsJSON: JSONText
  var hints: JSONText
  var explanationEn: String?
  var explanationBn: String?
  var familyJSON: JSONText?
  var difficultyLevel: Int
  var rating: Int?
  var estimatedTimeMinutes: Int
  var goalTags: JSONText
  var topicTags: JSONText
  var source: Source
  var flagged: Bool
  var version: Int
  var isActive: Bool
  var createdBy: Person.ID?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
