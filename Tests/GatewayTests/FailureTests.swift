@testable import Gateway
import HTTP
import Testing

@Suite struct FailureTests {
  private func failure(_ status: Int, _ body: String, _ fields: [HTTPField] = []) -> ModelFailure {
    ModelFailure(
      head: HTTPHead(status: status, fields: fields), body: ErrorBody(bytes: Array(body.utf8)), now: 0,
      key: APIKey(Planted.key))
  }

  @Test func everyProvidersErrorsAreTheSameFailures() {
    let table: [(Int, String, ModelFailure)] = [
      (
        401, #"{"error":{"message":"Incorrect API key","type":"invalid_request_error","code":"invalid_api_key"}}"#,
        .auth
      ),
      (401, #"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}"#, .auth),
      (403, #"{"type":"error","error":{"type":"permission_error","message":"no"}}"#, .auth),
      (
        400,
        #"{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}"#,
        .auth
      ),
      (
        429,
        #"{"error":{"message":"You exceeded your quota","type":"insufficient_quota","code":"insufficient_quota"}}"#,
        .quota
      ),
      (402, #"{"type":"error","error":{"type":"billing_error","message":"pay"}}"#, .quota),
      (
        400, #"{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low"}}"#,
        .quota
      ),
      (
        429,
        #"{"type":"error","error":{"type":"rate_limit_error","message":"x","details":{"error_code":"org_spend_limit"}}}"#,
        .quota
      ),
      (429, #"{"error":{"message":"Rate limit","code":"rate_limit_exceeded"}}"#, .rateLimited(retryAfter: nil)),
      (
        429,
        #"[{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"@type":"RetryInfo","retryDelay":"1.5s"}]}}]"#,
        .rateLimited(retryAfter: .milliseconds(1500))
      ),
      (400, #"{"error":{"message":"too long","code":"context_length_exceeded"}}"#, .contextTooLong),
      (
        400,
        #"{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 9 tokens > 8 maximum"}}"#,
        .contextTooLong
      ),
      (413, #"{"type":"error","error":{"type":"request_too_large","message":"x"}}"#, .contextTooLong),
      (
        400,
        #"{"error":{"code":400,"message":"The input token count (9) exceeds the maximum number of tokens allowed (8).","status":"INVALID_ARGUMENT"}}"#,
        .contextTooLong
      ),
      (
        404, #"{"error":{"message":"The model `m` does not exist","code":"model_not_found"}}"#,
        .modelNotFound("The model `m` does not exist")
      ),
      (400, #"{"error":{"message":"filtered","code":"content_filter"}}"#, .refused("filtered")),
      (
        400, #"{"error":{"message":"Unsupported value: 'temperature'"}}"#,
        .badRequest("Unsupported value: 'temperature'")
      ),
      (422, #"{"detail":[{"loc":["body"],"msg":"bad"}]}"#, .badRequest(#"[{"loc":["body"],"msg":"bad"}]"#)),
      (
        500, #"{"error":{"message":"Input should be 'text' or 'json_object'"}}"#,
        .badRequest("Input should be 'text' or 'json_object'")
      ),
      (500, #"{"type":"error","error":{"type":"api_error","message":"x"}}"#, .overloaded(status: 500)),
      (529, #"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#, .overloaded(status: 529)),
      (503, "<html><body>Bad gateway</body></html>", .overloaded(status: 503)),
      (400, #"{"object":"error","message":"no such thing","code":400}"#, .badRequest("no such thing")),
      (400, #"{"error":"model requires more memory"}"#, .badRequest("model requires more memory")),
      (418, "", .badRequest("")),
    ]
    for (status, body, expected) in table { #expect(failure(status, body) == expected, "\(body)") }
  }

  @Test func theServersWaitIsKept() {
    #expect(failure(429, "{}", [HTTPField("retry-after", "7")]) == .rateLimited(retryAfter: .seconds(7)))
    #expect(failure(429, "{}", [HTTPField("Retry-After-Ms", "300")]) == .rateLimited(retryAfter: .milliseconds(300)))
  }

  @Test func whatAServerSaysIsOneLineWithoutTheKey() {
    let words = "Received key \(Planted.key)!\n\u{1B}[31mred\u{9B}x " + String(repeating: "long ", count: 300)
    for body in [words, JSONValue.object([.init("error", ["message": .text(words)])]).written] {
      guard case .badRequest(let shown) = failure(400, body) else {
        Issue.record("not a bad request")
        continue
      }
      #expect(shown.hasPrefix("Received key •••! ") && !shown.contains(Planted.key) && shown.count <= 400)
      #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }

  @Test func bodiesOfNoiseBreakNothing() {
    let body = Array(#"[{"error":{"code":429,"message":"x","details":[{"retryDelay":"12s"}]}}]"#.utf8)
    var draws = Draws(4)
    for _ in 0..<500 {
      var broken = body
      for _ in 0..<3 { broken[draws.below(broken.count)] = UInt8(draws.below(256)) }
      for count in [body.count, draws.below(body.count)] {
        _ = ModelFailure(
          head: HTTPHead(status: 429), body: ErrorBody(bytes: Array(broken.prefix(count))), now: 0, key: nil)
      }
    }
  }

  @Test func onlyWhatPassesIsTriedAgain() {
    for failure: ModelFailure in [
      .rateLimited(retryAfter: nil), .overloaded(status: 529), .stalled(.seconds(1)), .truncated(.stream),
    ] { #expect(failure.isWorthAnotherTry) }
    for failure: ModelFailure in [
      .auth, .quota, .contextTooLong, .refused(""), .modelNotFound(""), .badRequest(""), .truncated(.length),
      .cancelled,
    ] { #expect(!failure.isWorthAnotherTry) }
  }
}
