import HTTP

extension ModelFailure {
  /// Reads an answer that is no success.
  ///
  /// - Parameter key: is taken out of what the server says: some repeat what they were sent.
  init(head: HTTPHead, body: ErrorBody, now: Int64, key: APIKey?) {
    self.init(
      status: head.status, body: body, retryAfter: RetryPolicy.wait(askedBy: head, now: now) ?? body.retryAfter,
      key: key)
  }

  /// The same of an error inside of a stream, which has no head of its own.
  init(inStream body: ErrorBody, key: APIKey?) {
    let byMark: Int? =
      if body.has("overloaded_error") { 529 } else if body.has("rate_limit_error") || body.has("rate_limit_exceeded") {
        429
      } else if body.has("authentication_error") { 401 } else if body.has("invalid_request_error") { 400 } else { nil }
    self.init(status: byMark ?? body.status ?? 500, body: body, retryAfter: body.retryAfter, key: key)
  }

  private init(status: Int, body: ErrorBody, retryAfter: Duration?, key: APIKey?) {
    let words = body.shown(hiding: key)
    let small = words.lowercased()
    if Self.isSpent(body, small) {
      self = .quota
    } else if Self.isTooLong(body, small) || status == 413 {
      self = .contextTooLong
    } else if Self.isFiltered(body) {
      self = .refused(words)
    } else if body.has("invalid_api_key") || body.has("api_key_invalid") || small.contains("api key not valid") {
      self = .auth
    } else {
      switch status {
      case 401, 403: self = .auth
      case 402: self = .quota
      case 404: self = .modelNotFound(words)
      case 429: self = .rateLimited(retryAfter: retryAfter)
      case 500... where Self.isAboutTheRequest(small): self = .badRequest(words)
      case 408, 409, 500...: self = .overloaded(status: status)
      default: self = .badRequest(words)
      }
    }
  }

  /// OpenAI says it as a 429, Anthropic as a 400, a 402 or a 429 of its own.
  private static func isSpent(_ body: ErrorBody, _ words: String) -> Bool {
    body.has("insufficient_quota") || body.has("billing_error") || body.has("billing_hard_limit_reached")
      || body.marks.contains { $0.contains("spend_limit") || $0.contains("spending_limit") || $0.contains("credit") }
      || words.contains("credit balance is too low")
  }

  private static func isTooLong(_ body: ErrorBody, _ words: String) -> Bool {
    body.has("context_length_exceeded") || body.has("request_too_large") || body.has("exceed_context_size_error")
      || words.contains("prompt is too long") || words.contains("maximum context length")
      || words.contains("exceeds the maximum number of tokens") || words.contains("exceed context window")
  }

  private static func isFiltered(_ body: ErrorBody) -> Bool {
    body.has("content_filter") || body.has("content_policy_violation") || body.has("invalid_prompt")
      || body.has("bio_policy")
  }

  /// llama-cpp-python answers 500 to a way of asking for JSON that it does not know.
  private static func isAboutTheRequest(_ words: String) -> Bool {
    words.contains("input should be") || words.contains("response_format")
  }

  /// Whether another try of the same may bring something.
  var isWorthAnotherTry: Bool {
    switch self {
    case .rateLimited, .overloaded, .truncated(.stream), .truncated(.empty), .stalled, .network: true
    default: false
    }
  }

  /// Whether another way of asking for JSON may bring something.
  var mayBeTheRung: Bool {
    switch self {
    case .badRequest, .schema, .refused(""), .unreadable: true
    default: false
    }
  }
}
