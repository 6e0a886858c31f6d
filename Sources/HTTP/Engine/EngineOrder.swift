/// What other threads ask of the engine's.
enum EngineOrder: Sendable {
  case start(Start)
  case cancel(UInt64)
  case pause(UInt64)
  case resume(UInt64)
  /// End everything, then the thread.
  case close

  struct Start: Sendable {
    let request: HTTPRequest
    let limits: HTTPLimits
    let exchange: HTTPExchange
    let receive: @Sendable (HTTPEvent) -> Void
  }
}
