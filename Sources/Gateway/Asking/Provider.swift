/// Whose dialect a server speaks.
public enum Provider: String, CaseIterable, Hashable, Sendable {
  /// OpenAI's Responses.
  case openai
  /// Anthropic's Messages.
  case anthropic
  /// Google's generateContent.
  case google
  /// Whoever speaks OpenAI's Chat Completions: Ollama, llama.cpp, vLLM, LM Studio, a school's own.
  case compatible

  /// Where the provider itself answers; nil where somebody has to say.
  public var ownBaseURL: String? {
    switch self {
    case .openai: "https://api.openai.com/v1"
    case .anthropic: "https://api.anthropic.com"
    case .google: "https://generativelanguage.googleapis.com"
    case .compatible: nil
    }
  }

  /// The version of the protocol that is spoken where nothing else is set; nil where there is none to name.
  public var ownAPIVersion: String? {
    switch self {
    case .anthropic: "2023-06-01"
    case .google: "v1beta"
    case .openai, .compatible: nil
    }
  }

  /// How the key is shown where nothing else is set.
  public var ownAuthStyle: AuthStyle {
    switch self {
    case .openai, .compatible: .bearer
    case .anthropic: .apiKey
    case .google: .googleAPIKey
    }
  }

  /// Whether it answers nobody without a key; a server of one's own often does.
  public var needsKey: Bool { self != .compatible }
}
