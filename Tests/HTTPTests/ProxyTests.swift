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
