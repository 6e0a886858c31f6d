/// What is asked of a server.
public struct HTTPRequest: Hashable, Sendable {
  public var method: HTTPMethod
  /// `http://…` or `https://…`, whole, with its query; anything else is refused.
  public var url: String
  /// In the order in which they are sent. `content-length`, `host` and `accept-encoding` are added by the engine.
  public var fields: [HTTPField]
  /// Empty means that there is none.
  public var body: [UInt8]

  public init(_ method: HTTPMethod, _ url: String, fields: [HTTPField] = [], body: [UInt8] = []) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `POST https://example.org/v1/messages`: no user, no query, no field, no body.
  public var description: String { "\(method.rawValue) \(withoutSecrets(url: url))" }
  public var debugDescription: String { description }
  /// `dump` and the messages of a failed test look here.
  public var customMirror: Mirror { Mirror(self, children: ["request": description]) }
}

/// The URL up to its query or fragment, without the user and the password that may stand before its host.
func withoutSecrets(url: String) -> String {
  let visible = url.prefix { $0 != "?" && $0 != "#" }
  let marks = visible.split(separator: "/", omittingEmptySubsequences: false)
  guard marks.count > 2, marks[1].isEmpty else { return visible.contains("@") ? "•••" : String(visible) }
  let host = marks[2].lastIndex(of: "@").map { marks[2][marks[2].index(after: $0)...] } ?? marks[2]
  return (marks[0..<2] + [host] + marks[3...]).joined(separator: "/")
}

/// The host of a URL with its port, as a person would name the server; the whole of what is no URL.
func server(of url: String) -> String {
  let marks = withoutSecrets(url: url).split(separator: "/", omittingEmptySubsequences: false)
  return marks.count > 2 && marks[1].isEmpty ? String(marks[2]) : marks.joined(separator: "/")
}
