import HTTP
import Testing

private let request = HTTPRequest(
  .post, "https://asha:mango-orchard@example.org:8443/v1/messages?key=mango-orchard#mango-orchard",
  fields: [.secret("x-api-key", "mango-orchard"), HTTPField("accept", "text/event-stream")],
  body: Array("mango-orchard".utf8))

@Test func aSecretIsInNoDescription() {
  var dumped = ""
  dump(request, to: &dumped)
  dump(request.fields, to: &dumped)
  dump(HTTPProxies.all("http://asha:mango-orchard@proxy:3128"), to: &dumped)
  for text in ["\(request)", String(reflecting: request), "\(request.fields)", dumped] {
    #expect(!text.contains("mango"), "\(text)")
  }
  #expect("\(request)" == "POST https://example.org:8443/v1/messages")
}

@Test(arguments: [
  HTTPField("x\r\ny", "z"), HTTPField("x", "y\r\nz: a"), HTTPField("x", "y\0"), HTTPField("", "y"),
  HTTPField("a b", "c"), HTTPField("a:", "c"), HTTPField("ক", "c"),
])
func aFieldThatWouldBeTwoIsNotWellFormed(field: HTTPField) {
  #expect(!field.isWellFormed)
}

@Test func capitalsDoNotMatterInTheNameOfAField() {
  let head = HTTPHead(status: 200, fields: [HTTPField("Retry-After", "3")])
  #expect(head["retry-after"] == "3")
  #expect(head["RETRY-AFTER"] == "3")
  #expect(head["retry"] == nil)
}

@Test func theProxiesAreTheEnvironments() {
  let proxies = HTTPProxies(environment: [
    "HTTP_PROXY": "http://evil", "https_proxy": "http://one:1", "HTTPS_PROXY": "http://two:2", "NO_PROXY": "localhost",
  ])
  #expect(proxies == HTTPProxies(plain: nil, secure: "http://one:1", exceptions: "localhost"))
  #expect(HTTPProxies(environment: ["all_proxy": "socks5h://x"]) == .all("socks5h://x"))
}
