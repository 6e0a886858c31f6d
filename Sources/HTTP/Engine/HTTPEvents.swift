/// The events of an exchange as an asynchronous sequence: `head`, chunks, `finished`; a failure is thrown. Each reading
/// sends the request anew, when it begins. A reader that is slow holds the server up instead of filling the memory.
/// Cancelling the task that reads, or dropping the iterator, cancels the exchange: `cancelled` is thrown then, never a
/// good end.
public struct HTTPEvents: AsyncSequence, Sendable {
  public typealias Element = HTTPEvent
  public typealias Failure = HTTPFailure

  let engine: CurlEngine
  let request: HTTPRequest
  let limits: HTTPLimits

  public func makeAsyncIterator() -> Iterator { Iterator(events: self) }

  public struct Iterator: AsyncIteratorProtocol {
    let events: HTTPEvents
    private var reading: Reading?
    private var isOver = false

    init(events: HTTPEvents) { self.events = events }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(HTTPFailure) -> HTTPEvent? {
      if isOver { return nil }
      let reading = self.reading ?? Reading(events)
      self.reading = reading
      let event = await reading.next(isolation: actor)
      switch event {
      case .failed(let failure):
        isOver = true
        throw failure
      case .finished: isOver = true
      case .head, .chunk: break
      }
      return event
    }
  }

  /// The exchange ends with its reader.
  private final class Reading: Sendable {
    let exchange: HTTPExchange
    let buffer: EventBuffer

    init(_ events: HTTPEvents) {
      let exchange = HTTPExchange(events.engine.inbox)
      let buffer = EventBuffer(exchange)
      (self.exchange, self.buffer) = (exchange, buffer)
      events.engine.start(events.request, limits: events.limits, as: exchange) { buffer.put($0) }
    }

    deinit { exchange.cancel() }

    func next(isolation actor: isolated (any Actor)?) async -> HTTPEvent {
      let event = await withTaskCancellationHandler {
        await withCheckedContinuation(isolation: actor) { buffer.take($0) }
      } onCancel: {
        exchange.cancel()
      }
      // What came before the cancelling and was not looked at is late, too.
      if case .failed = event { return event }
      return exchange.isCancelled ? .failed(.cancelled) : event
    }
  }
}

extension CurlEngine {
  /// The exchange as a sequence of events.
  public func events(of request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) -> HTTPEvents {
    HTTPEvents(engine: self, request: request, limits: limits)
  }

  /// The whole answer at once, of whatever status.
  public func response(to request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) async throws(HTTPFailure)
    -> HTTPResponse
  {
    var response = HTTPResponse(head: HTTPHead(status: 0), body: [])
    for try await event in events(of: request, limits: limits) {
      switch event {
      case .head(let head): response.head = head
      case .chunk(let bytes): response.body += bytes
      case .finished: return response
      case .failed(let failure): throw failure
      }
    }
    throw .cancelled
  }
}
