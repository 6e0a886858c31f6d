import Faults
import HTTP
import Testing

@Test func aPlainRequestGoesWholeToTheProxy() async throws {
  let proxy = try FaultServer()
  try await proxy.answer("http://models.example/v1", .answer(200, [:], "by proxy"))
  let settings = HTTPSettings(proxies: .all("http://asha:mango@127.0.0.1:\(proxy.greeting.port)"))
  let engine = CurlEngine(settings)
  let response = try await engine.response(to: HTTPRequest(.get, "http://models.example/v1"))
  #expect(response.body == Array("by proxy".utf8))
  // asha:mango
  #expect(try await proxy.requests().first?.fields["proxy-authorization"] == "Basic YXNoYTptYW5nbw==")
}

@Test func aProxyThatRefusesIsNamedAsSuch() async throws {
  let proxy = try FaultServer()
  try await proxy.answer("models.example:443", .answer(407, [:], "who are you"))
  let engine = CurlEngine(HTTPSettings(proxies: .all("http://127.0.0.1:\(proxy.greeting.port)")))
  let request = HTTPRequest(.get, "https://models.example/v1", fields: [.secret("x-api-key", "mango")])
  #expect(await engine.failure(request) == .proxy(status: 407))
  let seen = try #require(try await proxy.requests().first)
  // The proxy sees where to, and nothing of what.
  #expect(seen.method == "CONNECT" && seen.fields["x-api-key"] == nil)
}

@Test func aProxyThatIsNotThereIsNamedAsSuch() async throws {
  let server = try FaultServer()
  let engine = CurlEngine(HTTPSettings(proxies: .all("http://127.0.0.1:\(server.greeting.refusingPort)")))
  #expect(await engine.failure(HTTPRequest(.get, "http://models.example/")) == .proxy(status: nil))
  let nowhere = CurlEngine(HTTPSettings(proxies: .all("http://\(noName):3128")))
  #expect(await nowhere.failure(HTTPRequest(.get, "http://models.example/")) == .proxy(status: nil))
}

@Test(arguments: ["*", "127.0.0.1", "localhost,127.0.0.1"])
func anExceptionIsReachedDirectly(exceptions: String) async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(200, [:], "direct"))
  let proxies = HTTPProxies.all("http://127.0.0.1:\(server.greeting.refusingPort)", exceptions: exceptions)
  let engine = CurlEngine(HTTPSettings(proxies: proxies))
  #expect(try await engine.response(to: HTTPRequest(.get, server.url("/"))).body == Array("direct".utf8))
}

/// The proxy looks the name up; what is asked goes through it, and nothing of it before it has agreed.
@Test func aSocksProxyIsToldTheNameAndPassesTheRequestOn() async throws {
  let proxy = try FaultServer()
  try await proxy.script("socks5", [[.bytes([5, 0])], [.bytes([5, 0, 0, 1, 127, 0, 0, 1, 0, 80])]])
  try await proxy.answer("/v1", .answer(200, [:], "by socks"))
  let engine = CurlEngine(HTTPSettings(proxies: .all("socks5h://127.0.0.1:\(proxy.greeting.port)")))
  let request = HTTPRequest(.get, "http://models.example/v1", fields: [.secret("x-api-key", "mango")])
  #expect(try await engine.response(to: request).body == Array("by socks".utf8))
  let seen = try await proxy.requests()
  #expect(seen.map(\.method) == ["SOCKS", "SOCKS", "GET"] && Set(seen.map(\.connection)).count == 1)
  // By name (3), and to port 80.
  #expect(Array(seen[1].body) == [5, 1, 0, 3, 14] + Array("models.example".utf8) + [0, 80])
  #expect(seen[2].target == "/v1" && seen[2].fields["x-api-key"] == "mango")
}

@Test(arguments: [[UInt8](arrayLiteral: 5, 5, 0, 1, 0, 0, 0, 0, 0, 0), [5, 2, 0, 1, 0, 0, 0, 0, 0, 0]])
func aSocksProxyThatRefusesIsNamedAsSuch(reply: [UInt8]) async throws {
  let proxy = try FaultServer()
  try await proxy.script("socks5", [[.bytes([5, 0])], [.bytes(reply), .close]])
  let engine = CurlEngine(HTTPSettings(proxies: .all("socks5h://127.0.0.1:\(proxy.greeting.port)")))
  #expect(await engine.failure(HTTPRequest(.get, "http://models.example/v1")) == .proxy(status: nil))
}

/// Through a tunnel the other end is spoken to as if there were none: encryption begins at once, and the key is within it.
@Test func aTunnelIsAskedForAndThenSpokenThroughInSecret() async throws {
  let proxy = try FaultServer()
  try await proxy.answer("models.example:443", .text("HTTP/1.1 200 Connection established\r\n\r\n"))
  try await proxy.answer("tls", .close)
  let engine = CurlEngine(HTTPSettings(proxies: .all("http://asha:mango@127.0.0.1:\(proxy.greeting.port)")))
  let request = HTTPRequest(.get, "https://models.example/v1", fields: [.secret("x-api-key", "papaya")])
  let failure = await engine.failure(request)
  #expect(
    failure == .tls(.handshake), "what is at the other end of this tunnel speaks no TLS: \(String(describing: failure))"
  )
  let seen = try await proxy.requests()
  #expect(seen.map(\.method) == ["CONNECT", "TLS"] && Set(seen.map(\.connection)).count == 1)
  #expect(seen[0].fields["proxy-authorization"] == "Basic YXNoYTptYW5nbw==" && seen[0].fields["x-api-key"] == nil)
}
