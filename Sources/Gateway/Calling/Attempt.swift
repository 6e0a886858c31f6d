import HTTP
import Synchronization

/// What became of one try.
struct AttemptOutcome: Sendable {
  var result: Result<ModelReply, ModelFailure>
  /// What the retry policy is told of a failure.
  var end: AttemptEnd
  var usage: TokenUsage?
  var bytesSaid: Int
  /// The server took the question: it is paid for.
  var wasAnswered: Bool
  /// Something of the answer was told to whoever asked.
  var wasShown: Bool
}

/// One question, sent once. Events are told on the engine's thread, as they come.
final class Attempt: Sendable {
  /// A body of an error is read so far, and no further.
  private static let longestErrorBody = 65_536

  private struct State {
    var decoder: ModelDecoder
    var parser = ServerSentEventParser()
    var head: HTTPHead?
    /// Of an error, or of an answer that is not streamed.
    var body: [UInt8] = []
    var wasShown = false
    /// When the server last said anything that is more than a sign of life.
    var heard = ContinuousClock.now
    /// Set once: what comes later is of an answer that nobody waits for.
    var outcome: AttemptOutcome?
    var exchange: HTTPExchange?
    var ended: CheckedContinuation<AttemptOutcome, Never>?
  }

  private let state: Mutex<State>
  private let request: ModelRequest
  private let settings: ModelSettings
  private let limits: HTTPLimits
  private let now: @Sendable () -> Int64
  private let tell: @Sendable (ModelEvent) -> Void

  init(
    _ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung, limits: HTTPLimits,
    now: @escaping @Sendable () -> Int64, tell: @escaping @Sendable (ModelEvent) -> Void
  ) {
    self.request = request
    self.settings = settings
    self.limits = limits
    self.now = now
    self.tell = tell
    state = Mutex(State(decoder: ModelDecoder(settings, answering: request, on: rung)))
  }

  func run(_ wire: HTTPRequest, by engine: CurlEngine) async -> AttemptOutcome {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let outcome = state.withLock { state in
          if state.outcome == nil { state.ended = continuation }
          state.heard = .now
          return state.outcome
        }
        // Somebody stopped it before it began.
        if let outcome { return continuation.resume(returning: outcome) }
        let exchange = engine.start(wire, limits: limits) { self.receive($0) }
        let isOver = state.withLock { state in
          state.exchange = exchange
          return state.outcome != nil
        }
        if isOver { exchange.cancel() }
      }
    } onCancel: {
      cancel()
    }
  }

  private func cancel() {
    let exchange = state.withLock { $0.exchange }
    end(.failure(.cancelled), .failed(.cancelled))
    exchange?.cancel()
  }

  private func receive(_ event: HTTPEvent) {
    do throws(ModelFailure) {
      var news: [ModelEvent] = []
      let failure = state.withLock { state in state.outcome == nil ? take(event, &state, &news) : nil }
      // What came before a failure was said, too.
      for event in news { tell(event) }
      if let failure { throw failure }
      let isFinished = state.withLock { $0.decoder.isFinished && $0.head?.isSuccess == true }
      switch event {
      case .finished: try finish()
      case .failed(let failure):
        // A line that breaks after the end mark has broken nothing.
        if isFinished { try finish() } else { end(.failure(ModelFailure(failure)), .failed(failure)) }
      case .chunk where isFinished && settings.provider != .google: try finish()
      case .chunk: giveUpOnSilence()
      case .head: break
      }
    } catch {
      fail(error)
    }
  }

  /// Some servers write a comment or a `ping` every few seconds while they do nothing at all, so that the line's own clock never
  /// runs out: nobody waits for them longer than for a server that says nothing.
  private func giveUpOnSilence() {
    let (silence, exchange) = state.withLock { state -> (Duration?, HTTPExchange?) in
      guard state.outcome == nil, isStreamed(state.head) else { return (nil, nil) }
      let limit = state.wasShown ? limits.stall : max(limits.stall, limits.answer)
      return (ContinuousClock.now - state.heard > limit ? limit : nil, state.exchange)
    }
    guard let silence else { return }
    // Whoever has waited for so long is told, and does not wait for another try.
    end(.failure(.stalled(silence)), .failed(.cancelled))
    exchange?.cancel()
  }

  /// What an event of the line is in the dialect; returns what is wrong with it.
  private func take(_ event: HTTPEvent, _ state: inout State, _ news: inout [ModelEvent]) -> ModelFailure? {
    switch event {
    case .head(let head): state.head = head
    case .chunk(let bytes):
      guard isStreamed(state.head) else {
        if state.head?.isSuccess == true || state.body.count < Self.longestErrorBody { state.body += bytes }
        break
      }
      return read(bytes, &state, &news)
    case .finished, .failed: break
    }
    return nil
  }

  private func read(_ bytes: [UInt8], _ state: inout State, _ news: inout [ModelEvent]) -> ModelFailure? {
    defer { note(news, &state) }
    do throws(ServerSentEventParser.EventTooLarge) {
      for event in try state.parser.feed(bytes) {
        if event.name != "ping" { state.heard = .now }
        do throws(ModelFailure) { news += try state.decoder.feed(event) } catch { return error }
      }
      return nil
    } catch {
      return .unreadable
    }
  }

  private func note(_ news: [ModelEvent], _ state: inout State) {
    for case .text in news { state.wasShown = true }
    // Of what should be JSON, nobody reads a word before its object begins.
    for case .structured(let piece) in news where piece.utf8.contains(0x7B) { state.wasShown = true }
  }

  /// A server that was asked for a stream and answers with one object is understood, too.
  private func isStreamed(_ head: HTTPHead?) -> Bool {
    guard let head, head.isSuccess, request.isStreamed else { return false }
    return head["content-type"]?.lowercased().contains("json") != true
  }

  /// The line has ended as it should, or the answer has.
  private func finish() throws(ModelFailure) {
    var news: [ModelEvent] = []
    let reply = try state.withLock { (state) throws(ModelFailure) -> ModelReply? in
      if state.outcome != nil { return nil }
      guard let head = state.head else { throw .truncated(.stream) }
      guard head.isSuccess else {
        throw ModelFailure(head: head, body: ErrorBody(bytes: state.body), now: now(), key: settings.key)
      }
      if isStreamed(head) {
        // A last event without the blank line after it is read as well: half of one is no JSON.
        if let failure = read(Array("\n\n".utf8), &state, &news) { throw failure }
      } else {
        news += try state.decoder.feed(body: state.body)
      }
      let (rest, reply) = try state.decoder.end(strayLines: state.parser.strayLines)
      news += rest
      note(news, &state)
      return reply
    }
    guard let reply else { return }
    for event in news { tell(event) }
    end(.success(reply), .failed(.cancelled))
  }

  private func fail(_ failure: ModelFailure) {
    let head = state.withLock { $0.head }
    guard let head, !head.isSuccess else {
      let wait: Duration? = if case .rateLimited(let wait) = failure { wait } else { nil }
      return end(.failure(failure), .interrupted(retryAfter: wait))
    }
    if case .rateLimited(let wait?) = failure, RetryPolicy.wait(askedBy: head, now: now()) == nil {
      // The body alone says when.
      return end(.failure(failure), .interrupted(retryAfter: wait))
    }
    end(.failure(failure), .answered(head, isFinal: !failure.isWorthAnotherTry))
  }

  /// Once only; the first end counts.
  private func end(_ result: Result<ModelReply, ModelFailure>, _ end: AttemptEnd) {
    let (continuation, outcome) = state.withLock { state in
      let outcome =
        state.outcome
        ?? AttemptOutcome(
          result: result, end: end, usage: state.decoder.usage, bytesSaid: state.decoder.text.utf8.count,
          wasAnswered: state.head?.isSuccess == true, wasShown: state.wasShown)
      state.outcome = outcome
      defer { state.ended = nil }
      return (state.ended, outcome)
    }
    continuation?.resume(returning: outcome)
  }
}
