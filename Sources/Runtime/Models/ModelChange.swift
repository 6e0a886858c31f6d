import Store

/// What `lectern llm set` changes; nil leaves as it is. "default" takes away what was set.
public struct ModelChange: Sendable {
  public var provider: String?
  public var model: String?
  public var baseURL: String?
  public var apiVersion: String?
  public var auth: String?
  public var temperature: String?
  public var maxTokens: String?
  public var effort: String?
  /// Dollars a month.
  public var cap: String?

  public init() {}

  /// The word that takes away what was set.
  public static let none = "default"

  /// Nothing is asked for.
  public var isEmpty: Bool {
    [provider, model, baseURL, apiVersion, auth, temperature, maxTokens, effort, cap].allSatisfy { $0 == nil }
  }

  /// `config` with the change. Another provider begins anew: its address, its key's field and its version are its own.
  func applied(to config: ModelConfig) throws(ModelConfig.Fault) -> ModelConfig {
    var new = config
    if let provider {
      guard let known = ModelProvider(rawValue: provider) else { throw .missing }
      if known != config.provider {
        new = ModelConfig(
          component: config.component, provider: known, model: known == .builtin ? "builtin" : model ?? "",
          version: config.version)
        new.description = config.description
        new.monthlyCap = config.monthlyCap
      }
    }
    if let model { new.model = model }
    new.baseURL = Self.text(baseURL, new.baseURL)
    new.apiVersion = Self.text(apiVersion, new.apiVersion)
    new.authStyle = Self.text(auth, new.authStyle)
    new.effort = Self.text(effort, new.effort)
    if let temperature { new.temperature = try Self.number(temperature, or: .temperature) }
    if let maxTokens {
      new.maxTokens = nil
      if let number = try Self.number(maxTokens, or: .maxTokens) { new.maxTokens = try Self.whole(number) }
    }
    if let cap {
      new.monthlyCap = nil
      if let number = try Self.number(cap, or: .monthlyCap) { new.monthlyCap = try Self.microdollars(number) }
    }
    if let fault = new.fault { throw fault }
    return new
  }

  private static func text(_ change: String?, _ old: String?) -> String? {
    guard let change else { return old }
    return change == none || change.isEmpty ? nil : change
  }

  private static func number(_ text: String, or fault: ModelConfig.Fault) throws(ModelConfig.Fault) -> Double? {
    if text == none { return nil }
    guard let number = Double(text), number.isFinite else { throw fault }
    return number
  }

  private static func whole(_ number: Double) throws(ModelConfig.Fault) -> Int {
    guard let whole = Int(exactly: number) else { throw .maxTokens }
    return whole
  }

  private static func microdollars(_ dollars: Double) throws(ModelConfig.Fault) -> Int {
    guard (0...1_000_000).contains(dollars) else { throw .monthlyCap }
    return Int((dollars * 1_000_000).rounded())
  }
}
