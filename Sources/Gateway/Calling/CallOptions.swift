import HTTP

/// How a call is made.
public struct CallOptions: Sendable {
  public var limits: HTTPLimits
  public var retry: RetryPolicy
  /// The way of asking for JSON to begin with: the one that worked with this server before.
  public var firstRung: StructuredRung
  /// Waits between two tries; throws when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64

  public init(
    limits: HTTPLimits = HTTPLimits(), retry: RetryPolicy = RetryPolicy(), firstRung: StructuredRung = .schema,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
    now: @escaping @Sendable () -> Int64
  ) {
    self.limits = limits
    self.retry = retry
    self.firstRung = firstRung
    self.sleep = sleep
    self.now = now
  }
}
