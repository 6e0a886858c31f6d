import HTTP
import Synchronization

/// Most tests share it, as the rooms of the program do. It reaches everything directly.
let engine = CurlEngine()

/// What an exchange's receiver was told, for a test that waits for it.
final class Heard: Sendable {
  private struct State {
    var events: [HTTPEvent] = []
    var waiting: [(isWanted: @Sendable (HTTPEvent) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  var events: [HTTPEvent] { state.withLock(\.events) }

  var body: [UInt8] {
    events.reduce(into: []) { body, event in
      if case .chunk(let bytes) = event { body += bytes }
    }
  }
  var text: String { String(decoding: body, as: UTF8.self) }
  var ends: [HTTPEvent] { events.filter(\.isEnd) }

  func take(_ event: HTTPEvent) {
    let ready = state.withLock { state in
      state.events.append(event)
      let ready = state.waiting.filter { $0.isWanted(event) }.map(\.continuation)
      if !ready.isEmpty { state.waiting.removeAll { $0.isWanted(event) } }
      return ready
    }
    for continuation in ready { continuation.resume() }
  }

  /// Until there is, or was, such an event.
  func until(_ isWanted: @escaping @Sendable (HTTPEvent) -> Bool) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.events.contains(where: isWanted) { return true }
        state.waiting.append((isWanted, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  func untilChunk() async { await until { if case .chunk = $0 { true } else { false } } }

  /// How it ended.
  func end() async -> HTTPEvent? {
    await until { $0.isEnd }
    return ends.first
  }
}

extension HTTPEvent {
  var isEnd: Bool {
    switch self {
    case .finished, .failed: true
    case .head, .chunk: false
    }
  }
}

extension CurlEngine {
  func hear(_ request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) -> (Heard, HTTPExchange) {
    let heard = Heard()
    return (heard, start(request, limits: limits) { heard.take($0) })
  }

  /// How a request ends, and what came before.
  func outcome(_ request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) async -> (end: HTTPEvent?, heard: Heard) {
    let (heard, _) = hear(request, limits: limits)
    return (await heard.end(), heard)
  }

  func failure(_ request: HTTPRequest, limits: HTTPLimits = HTTPLimits()) async -> HTTPFailure? {
    if case .failed(let failure) = await outcome(request, limits: limits).end { return failure }
    return nil
  }
}
