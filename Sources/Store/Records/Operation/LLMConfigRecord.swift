import GRDB
import Learning

/// `llm_config`. Which provider a component asks.
struct LLMConfigRecord: SettingsRecord {
  static let databaseTableName = "llm_config"

  let componentKey: String
  var provider: ModelProvider
  var modelID: String
  var description: String?
  var baseURL: String?
  var apiVersion: String?
  var authStyle: String?
  var temperature: Double?
  var maxTokens: Int?
  var reasoningEffort: String?
  var monthlyCapMicrodollars: Int?
  var updatedBy: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
