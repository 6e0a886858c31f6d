/// A request that is under way. It goes on if nobody keeps this.
public final class HTTPExchange: Sendable {
  /// Ends it: the next event, and the last, is `failed(.cancelled)`, and no byte comes any more. From any thread, at any
  /// time, as often as one likes; without effect on what has ended.
  public func cancel() {}

  /// No more chunks until `resume()`, so that the server has to wait. At most what the line has read already (some
  /// kilobytes) is kept meanwhile.
  public func pause() {}

  /// Goes on after `pause()`.
  public func resume() {}
}
