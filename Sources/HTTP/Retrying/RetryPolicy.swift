/// Whether a request is sent again, and after how long. The numbers are those of the providers' own clients.
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is sent at most, the first time included.
  public var tries: Int
  /// The wait after the first try; each further one is twice as long.
  public var firstWait: Duration
  /// No wait of our own is longer.
  public var longestWait: Duration
  /// A server that wants us to wait longer than this is not waited for: nobody sits that long before a terminal.
  public var longestObeyed: Duration

  public init(
    tries: Int = 3, firstWait: Duration = .milliseconds(500), longestWait: Duration = .seconds(8),
    longestObeyed: Duration = .seconds(120)
  ) {
    self.tries = tries
    self.firstWait = firstWait
    self.longestWait = longestWait
    self.longestObeyed = longestObeyed
  }

  /// - Parameters:
  ///   - end: how the last try ended.
  ///   - tried: how often the request was sent so far, at least 1.
  ///   - wasShown: something of the answer was shown to somebody: it must not begin anew.
  ///   - now: milliseconds since 1970-01-01T00:00:00Z, for a `retry-after` that is a date.
  ///   - generator: makes waits unequal, so that many machines do not come back at once: up to a quarter is taken off.
  public func decision(
    after end: AttemptEnd, tried: Int, wasShown: Bool, now: Int64, using generator: inout some RandomNumberGenerator
  ) -> RetryDecision {
    guard !wasShown, tried < tries else { return .giveUp }
    switch end {
    case .failed(let failure):
      return failure.mayPass ? .again(after: ownWait(tried, &generator)) : .giveUp
    case .interrupted(let asked): return obeying(asked, tried, &generator)
    case .answered(_, isFinal: true): return .giveUp
    case .answered(let head, isFinal: false):
      // The server knows better than any table.
      let isWorthIt = head["x-should-retry"].flatMap { Bool($0.lowercased()) } ?? Self.mayPass(head.status)
      return isWorthIt ? obeying(Self.wait(askedBy: head, now: now), tried, &generator) : .giveUp
    }
  }

  /// How long the head asks us to wait: `retry-after-ms`, else `retry-after` as seconds, else as a date; nil if it says
  /// nothing that can be read. A date that is past is no wait.
  public static func wait(askedBy head: HTTPHead, now: Int64) -> Duration? {
    if let text = head["retry-after-ms"], let number = decimal(text) { return milliseconds(number) }
    guard let text = head["retry-after"] else { return nil }
    if let number = decimal(text) { return milliseconds(number * 1000) }
    return HTTPDate.milliseconds(of: text, now: now).map { .milliseconds(max(0, $0 - now)) }
  }

  private func obeying(
    _ asked: Duration?, _ tried: Int, _ generator: inout some RandomNumberGenerator
  ) -> RetryDecision {
    guard let asked, asked > .zero else { return .again(after: ownWait(tried, &generator)) }
    return asked <= longestObeyed ? .again(after: asked) : .giveUp
  }

  private func ownWait(_ tried: Int, _ generator: inout some RandomNumberGenerator) -> Duration {
    let whole = min(longestWait, firstWait * (1 << min(max(0, tried - 1), 20)))
    return whole * (1 - Double.random(in: 0...0.25, using: &generator))
  }

  private static func mayPass(_ status: Int) -> Bool {
    status == 408 || status == 409 || status == 429 || status >= 500
  }

  private static func milliseconds(_ number: Double) -> Duration {
    .milliseconds(Int64(min(number, 1e15).rounded(.up)))
  }

  /// Digits with at most one point in them; nothing that is signed, hexadecimal or infinite.
  private static func decimal(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    return isPlain ? Double(text) : nil
  }
}

extension HTTPFailure {
  /// The same request may well succeed a little later.
  fileprivate var mayPass: Bool {
    switch self {
    case .unresolved, .unreachable, .noAnswer, .truncated, .stalled, .timedOut(.connect, _), .timedOut(.answer, _),
      .tls(.handshake):
      true
    case .proxy(let status): status.map { $0 >= 500 } ?? true
    case .malformedRequest, .tls, .timedOut(.total, _), .tooLarge, .redirectRefused, .notHTTP, .undecodable,
      .cancelled, .engineMissing, .other:
      false
    }
  }
}
