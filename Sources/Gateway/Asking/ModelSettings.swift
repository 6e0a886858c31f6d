/// Which model is asked, where, and with what key.
public struct ModelSettings: Equatable, Sendable {
  public let provider: Provider
  /// As the provider calls it.
  public let model: String
  /// Without a slash at its end.
  public let baseURL: String
  public let apiVersion: String?
  public let auth: AuthStyle
  public let key: APIKey?

  /// Why nobody can be asked so.
  public enum Fault: Error, Equatable, Sendable {
    /// A compatible server has no address of its own.
    case noBaseURL
    /// Not `http://host…` or `https://host…`, or one with a user, a query or a fragment in it.
    case unreadableBaseURL
    /// The key would go over the open network unencrypted.
    case keyInTheOpen
    case noModel
    case noKey
  }

  /// What is nil is as the provider has it of its own.
  public init(
    provider: Provider, model: String, baseURL: String? = nil, apiVersion: String? = nil, auth: AuthStyle? = nil,
    key: APIKey?
  ) throws(Fault) {
    guard let base = baseURL ?? provider.ownBaseURL else { throw .noBaseURL }
    guard let host = Self.host(of: base) else { throw .unreadableBaseURL }
    guard !model.isEmpty else { throw .noModel }
    let auth = auth ?? provider.ownAuthStyle
    if auth != .none, key == nil, provider.needsKey { throw .noKey }
    if auth != .none, key != nil, base.lowercased().hasPrefix("http:"), !Self.isNear(host) { throw .keyInTheOpen }
    self.provider = provider
    self.model = model
    self.baseURL = base.hasSuffix("/") ? String(base.dropLast()) : base
    self.apiVersion = apiVersion ?? provider.ownAPIVersion
    self.auth = auth
    self.key = auth == .none ? nil : key
  }

  /// The host of a URL that can be a base: nil if it cannot.
  public static func host(of url: String) -> String? {
    let small = url.lowercased()
    let rest = small.hasPrefix("https://") ? small.dropFirst(8) : small.hasPrefix("http://") ? small.dropFirst(7) : ""
    let authority = rest.prefix { $0 != "/" }
    guard !authority.isEmpty, url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      !url.contains(where: { "?#@\\\"<>".contains($0) })
    else { return nil }
    if authority.hasPrefix("[") { return authority.firstIndex(of: "]").map { String(authority[...$0]) } }
    let host = authority.prefix { $0 != ":" }
    return host.isEmpty ? nil : String(host)
  }

  /// This machine, or one in the same house: where a line without encryption is nobody else's to read.
  static func isNear(_ host: String) -> Bool {
    if host == "[::1]" || host.hasPrefix("[fe80:") || host.hasPrefix("[fc") || host.hasPrefix("[fd") { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap { UInt8($0) }
    if parts.count == 4, numbers.count == 4 {
      switch (numbers[0], numbers[1]) {
      case (127, _), (10, _), (192, 168), (172, 16...31), (169, 254): return true
      default: return false
      }
    }
    return !host.hasPrefix("[") && (parts.count == 1 || ["local", "localhost", "lan", "internal"].contains(parts.last))
  }
}
