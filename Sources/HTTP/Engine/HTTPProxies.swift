/// By way of whom requests go out.
public struct HTTPProxies: Hashable, Sendable {
  /// For `http` URLs; `http://[user:password@]host:port`, `https://…` or `socks5h://…`. nil for none.
  public var plain: String?
  /// For `https` URLs.
  public var secure: String?
  /// Hosts that are reached directly, with commas between them; `*` for all. A host stands for its subdomains too.
  public var exceptions: String

  public init(plain: String? = nil, secure: String? = nil, exceptions: String = "") {
    self.plain = plain
    self.secure = secure
    self.exceptions = exceptions
  }

  /// Everything goes out directly.
  public static let none = HTTPProxies()

  /// One proxy for everything.
  public static func all(_ url: String, exceptions: String = "") -> HTTPProxies {
    HTTPProxies(plain: url, secure: url, exceptions: exceptions)
  }

  /// `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`, in small letters or in capitals; but not `HTTP_PROXY`, which a
  /// web server sets from what a stranger sent (CVE-2016-5385).
  public init(environment: [String: String]) {
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { environment[$0] }.first.flatMap { $0.isEmpty ? nil : $0 }
    }
    self.init(
      plain: first("http_proxy", "all_proxy", "ALL_PROXY"),
      secure: first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"),
      exceptions: first("no_proxy", "NO_PROXY") ?? "")
  }
}

extension HTTPProxies: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Without the users and passwords.
  public var description: String {
    [plain.map { "http by \(server(of: $0))" }, secure.map { "https by \(server(of: $0))" }].compactMap { $0 }
      .joined(separator: ", ")
  }
  public var debugDescription: String { description }
  /// `dump` and the messages of a failed test look here.
  public var customMirror: Mirror { Mirror(self, children: ["proxies": description]) }
}
