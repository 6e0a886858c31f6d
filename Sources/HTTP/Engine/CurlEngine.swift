/// libcurl on one thread of its own, for any number of exchanges at a time. At rest the thread sleeps; before the first
/// request there is no thread. When the engine goes, what is under way ends as cancelled.
///
/// Redirects are not followed, lines are kept and used again, HTTP/2 is spoken where it is offered, and packed bodies are
/// unpacked.
public final class CurlEngine: Sendable {
  let settings: HTTPSettings

  public init(_ settings: HTTPSettings = HTTPSettings()) { self.settings = settings }

  /// Sends the request. `receive` is called on the engine's thread, once for each event, in order; it must not block.
  /// Nothing is thrown: what is wrong with the request comes as `failed`, too.
  @discardableResult
  public func start(
    _ request: HTTPRequest, limits: HTTPLimits = HTTPLimits(), receive: @escaping @Sendable (HTTPEvent) -> Void
  ) -> HTTPExchange {
    receive(.failed(.engineMissing("not built yet")))
    return HTTPExchange()
  }
}
