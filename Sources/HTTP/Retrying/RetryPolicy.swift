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
    longestObeyed: Duration = .seconds(60)
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
    .giveUp
  }

  /// How long the head asks us to wait: `retry-after-ms`, else `retry-after` as seconds, else as a date; nil if it says
  /// nothing that can be read. A date that is past is no wait.
  public static func wait(askedBy head: HTTPHead, now: Int64) -> Duration? { nil }
}
