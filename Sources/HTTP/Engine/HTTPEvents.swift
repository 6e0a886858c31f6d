/// The events of an exchange as an asynchronous sequence for one reader: `head`, chunks, `finished`; a failure is thrown.
/// The request is sent when the reading begins. A reader that is slow holds the server up instead of filling the memory.
/// Cancelling the task that reads, or dropping the sequence, cancels the exchange.
public struct HTTPEvents: AsyncSequence, Sendable {
  public typealias Element = HTTPEvent
  public typealias Failure = HTTPFailure

  let begin: @Sendable (@escaping @Sendable (HTTPEvent) -> Void) -> HTTPExchange

  public func makeAsyncIterator() -> Iterator { Iterator() }

  public struct Iterator: AsyncIteratorProtocol {
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(HTTPFailure) -> HTTPEvent? {
      throw .engineMissing("not built yet")
    }
  }
}

extension CurlEngine {
  /// The exchange as a sequence of events.
  public func events(of request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) -> HTTPEvents {
    HTTPEvents { receive in self.start(request, limits: limits, receive: receive) }
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
