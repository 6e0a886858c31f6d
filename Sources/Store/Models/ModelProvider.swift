/// Who answers for a component.
public enum ModelProvider: String, CaseIterable, Codable, Sendable {
  case openai, anthropic, google
  /// A server that speaks OpenAI's Chat Completions at an address of its own.
  case compatible
  /// No model at all: what Lectern does by itself, with no key and no network.
  case builtin
}
