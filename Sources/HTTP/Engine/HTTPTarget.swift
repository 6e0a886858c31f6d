/// Where a request goes, if it can go anywhere.
struct HTTPTarget {
  let isSecure: Bool
  /// Without port, user and brackets.
  let host: String
  /// The host with its port, for people.
  let server: String

  /// nil if the URL is not `http` or `https`, has no host, or the request would not be one request on the line.
  init?(_ request: HTTPRequest) {
    let url = request.url
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", url.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8),
      url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }), request.fields.allSatisfy(\.isWellFormed)
    else { return nil }
    isSecure = scheme == "https"
    server = HTTP.server(of: url)
    host = Self.host(of: server)
    if host.isEmpty { return nil }
  }

  private static func host(of server: String) -> String {
    if server.hasPrefix("["), let end = server.firstIndex(of: "]") {
      return String(server[server.index(after: server.startIndex)..<end])
    }
    return String(server.prefix { $0 != ":" })
  }
}

extension HTTPProxies {
  /// Whether this host is reached without a proxy: libcurl's rule for names; what it does with networks is its own.
  func isException(_ host: String) -> Bool {
    let host = host.lowercased()
    return exceptions.split(whereSeparator: { $0 == "," || $0 == " " }).contains { exception in
      if exception == "*" { return true }
      let name = exception.drop { $0 == "." }.lowercased()
      return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    }
  }
}
