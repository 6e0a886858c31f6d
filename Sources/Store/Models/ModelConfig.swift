/// Which model a component asks, and how: a row of `llm_config`. Never a key.
public struct ModelConfig: Equatable, Sendable {
  public let component: ModelComponent
  public var provider: ModelProvider
  /// As the provider calls it.
  public var model: String
  /// For people: what it is for.
  public var description: String?
  /// nil is the provider's own address.
  public var baseURL: String?
  /// nil is the version that Lectern speaks by itself.
  public var apiVersion: String?
  /// In which field the key is shown; nil is as the provider has it.
  public var authStyle: String?
  /// 0 to 2; nil leaves it to the provider.
  public var temperature: Double?
  /// The longest answer; nil is what the component asks for.
  public var maxTokens: Int?
  /// How long the model thinks: none, low, medium, high or xhigh; nil leaves it to the provider.
  public var effort: String?
  /// What the component may cost in a month (UTC), in millionths of a dollar; nil is without end.
  public var monthlyCap: Int?
  /// The version of the row that was read; 0 for a component without one.
  public let version: Int

  /// Why nobody can be asked by this.
  public enum Fault: Error, Hashable, Sendable {
    /// There is no row, or it was deleted.
    case missing
    case noModel
    /// A compatible server has no address of its own.
    case noBaseURL
    /// Not a URL of http or https, or one that holds a user, a password or a query.
    case baseURL
    case authStyle, temperature, maxTokens, effort, monthlyCap
  }

  /// What `auth_style` may say.
  public static let authStyles = ["bearer", "x-api-key", "x-goog-api-key", "api-key", "none"]
  /// What `reasoning_effort` may say.
  public static let efforts = ["none", "low", "medium", "high", "xhigh"]

  public init(component: ModelComponent, provider: ModelProvider, model: String, version: Int = 0) {
    self.component = component
    self.provider = provider
    self.model = model
    self.version = version
  }

  /// The first thing that is wrong with it; nil if it can be used.
  public var fault: Fault? {
    if model.allSatisfy(\.isWhitespace) || model.utf8.count > 200 { return .noModel }
    if provider == .compatible, baseURL == nil { return .noBaseURL }
    if let baseURL, !Self.isBase(baseURL) { return .baseURL }
    if let authStyle, !Self.authStyles.contains(authStyle) { return .authStyle }
    if let temperature, !(0...2).contains(temperature) { return .temperature }
    if let maxTokens, !(1...1_000_000).contains(maxTokens) { return .maxTokens }
    if let effort, !Self.efforts.contains(effort) { return .effort }
    if let monthlyCap, monthlyCap < 0 { return .monthlyCap }
    return nil
  }

  /// A password in a URL would be kept in the notebook, so there may be none.
  private static func isBase(_ url: String) -> Bool {
    let small = url.lowercased()
    guard let scheme = ["https://", "http://"].first(where: small.hasPrefix), url.utf8.count <= 500 else {
      return false
    }
    let rest = small.dropFirst(scheme.utf8.count)
    return !rest.isEmpty && !rest.hasPrefix("/") && rest.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      && !rest.contains(where: { "@?#\\\"<>".contains($0) })
  }
}
