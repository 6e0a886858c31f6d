/// What holds for all requests of one engine.
public struct HTTPSettings: Hashable, Sendable {
  public var proxies: HTTPProxies
  /// A PEM file of the authorities that may vouch for a server, instead of the system's: a school's own.
  public var authorityFile: String?
  public var userAgent: String

  public init(proxies: HTTPProxies = .none, authorityFile: String? = nil, userAgent: String = "lectern") {
    self.proxies = proxies
    self.authorityFile = authorityFile
    self.userAgent = userAgent
  }

  /// The proxies and `SSL_CERT_FILE`, as other programs read them.
  public init(environment: [String: String], userAgent: String = "lectern") {
    let file = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    self.init(proxies: HTTPProxies(environment: environment), authorityFile: file, userAgent: userAgent)
  }
}
