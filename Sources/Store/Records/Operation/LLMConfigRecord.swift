import GRDB
import Learning

/// `llm_config`. Which provider a component asks.
struct LLMConfigRecord: SettingsRecord {
  static let databaseTableName = "llm_config"

  enum Provider: String, Codable, CaseIterable, Sendable {
    case openai, anthropic, google, compatible, builtin
  }

  let componentKey: String
  var provider: Provider
  var modelID: String
  var description: String?
  var baseURL: String?
  var apiVersion: String?
  var authStyle: String?
  var updatedBy: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
