import Synchronization

/// Events on their way from the engine's thread to one reader. When much waits to be read, the exchange is paused.
final class EventBuffer: Sendable {
  private struct State {
    var events: [HTTPEvent] = []
    var next = 0
    var size = 0
    var isHeldUp = false
    var reader: CheckedContinuation<HTTPEvent, Never>?
  }

  /// Bytes that may wait before the server has to.
  static let most = 262_144

  private let state = Mutex(State())
  private let exchange: HTTPExchange

  init(_ exchange: HTTPExchange) { self.exchange = exchange }

  func put(_ event: HTTPEvent) {
    let reader = state.withLock { state in
      if let reader = state.reader {
        state.reader = nil
        return Optional(reader)
      }
      state.events.append(event)
      state.size += event.size
      if state.size > Self.most, !state.isHeldUp {
        state.isHeldUp = true
        exchange.pause()
      }
      return nil
    }
    reader?.resume(returning: event)
  }

  /// Calls the reader with the next event, at once or when it comes.
  func take(_ reader: CheckedContinuation<HTTPEvent, Never>) {
    let event = state.withLock { state -> HTTPEvent? in
      guard state.next < state.events.count else {
        state.reader = reader
        return nil
      }
      let event = state.events[state.next]
      state.next += 1
      state.size -= event.size
      if state.next == state.events.count {
        state.events.removeAll(keepingCapacity: true)
        state.next = 0
      }
      if state.isHeldUp, state.size <= Self.most / 2 {
        state.isHeldUp = false
        exchange.resume()
      }
      return event
    }
    if let event { reader.resume(returning: event) }
  }
}

extension HTTPEvent {
  fileprivate var size: Int {
    if case .chunk(let bytes) = self { bytes.count } else { 0 }
  }
}
