/// libcurl on one thread of its own, for any number of exchanges at a time. At rest the thread sleeps; before the first
/// request there is no thread. When the engine goes, what is under way ends as cancelled.
///
/// Redirects are not followed, lines are kept and used again, HTTP/2 is spoken where it is offered, and packed bodies are
/// unpacked.
public final class CurlEngine: Sendable {
  let inbox: EngineInbox

  public init(_ settings: HTTPSettings = HTTPSettings()) { inbox = EngineInbox(settings) }

  deinit { inbox.post(.close) }

  /// Sends the request. `receive` is called on the engine's thread, once for each event, in order; it must not block,
  /// because every other exchange waits meanwhile. It may cancel and pause. Nothing is thrown: what is wrong with the
  /// request comes as `failed`, too.
  @discardableResult
  public func start(
    _ request: HTTPRequest, limits: HTTPLimits = HTTPLimits(), receive: @escaping @Sendable (HTTPEvent) -> Void
  ) -> HTTPExchange {
    let exchange = HTTPExchange(inbox)
    start(request, limits: limits, as: exchange, receive: receive)
    return exchange
  }

  func start(
    _ request: HTTPRequest, limits: HTTPLimits, as exchange: HTTPExchange,
    receive: @escaping @Sendable (HTTPEvent) -> Void
  ) {
    let start = EngineOrder.Start(request: request, limits: limits, exchange: exchange, receive: receive)
    if !inbox.post(.start(start)) { receive(.failed(.engineMissing("the system has no thread or no pipe left"))) }
  }
}
