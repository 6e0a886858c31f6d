import HTTP
import Synchronization

/// A question to a model and its answer: dialect, engine and retries together. Nothing is asked a second time once
/// something of the answer was told.
///
///     asking ─ answer → done
///       │ ↑
///       │ └── waited ←─ waiting ←─ a failure that passes, nothing told yet
///       │ └── at once ←─ a server that does not know this way of asking for JSON: the next one
///       └─ any other failure, cancel → done
public final class ModelCall: Sendable {
  /// What is told while a call goes on. `ended` comes once, and last.
  public enum News: Sendable {
    case event(ModelEvent)
    /// Nothing came of a try, and another one is made after the wait.
    case waiting(Duration, after: ModelFailure)
    case ended(CallOutcome)
  }

  private let task: Mutex<Task<Void, Never>?> = Mutex(nil)

  private init() {}

  /// Begins at once. `receive` is called in order, on threads of others; it must not block. It goes on if nobody keeps
  /// the call.
  public static func start(
    _ request: ModelRequest, to settings: ModelSettings, by engine: CurlEngine, options: CallOptions,
    receive: @escaping @Sendable (News) -> Void
  ) -> ModelCall {
    let call = ModelCall()
    let work = Task {
      let outcome = await answer(to: request, from: settings, by: engine, options: options, tell: receive)
      receive(.ended(outcome))
    }
    call.task.withLock { $0 = work }
    return call
  }

  /// Stops it: the line is cut, and `ended` follows with `cancelled`. From any thread, as often as one likes.
  public func cancel() { task.withLock { $0 }?.cancel() }

  /// The same for whoever waits. Cancelling the task stops the call.
  public static func answer(
    to request: ModelRequest, from settings: ModelSettings, by engine: CurlEngine, options: CallOptions,
    tell: @escaping @Sendable (News) -> Void
  ) async -> CallOutcome {
    let ladder = StructuredRung.ladder(of: settings.provider)
    var rung = ladder.first { $0 >= options.firstRung } ?? .prompt
    var outcome = CallOutcome(rung: rung)
    var tried = 0
    var random = SystemRandomNumberGenerator()
    while !Task.isCancelled {
      let wire = request.http(to: settings, on: rung)
      let attempt = Attempt(request, to: settings, on: rung, limits: options.limits, now: options.now) {
        tell(.event($0))
      }
      let end = await attempt.run(wire, by: engine)
      tried += 1
      outcome.add(end, asked: wire.body.count)
      (outcome.result, outcome.rung) = (end.result, rung)
      guard case .failure(let failure) = end.result, !end.wasShown else { return outcome }
      if request.structured != nil, failure.mayBeTheRung, let next = ladder.first(where: { $0 > rung }) {
        (rung, tried) = (next, 0)
        continue
      }
      guard failure.isWorthAnotherTry,
        case .again(let wait) = options.retry.decision(
          after: end.end, tried: tried, wasShown: end.wasShown, now: options.now(), using: &random)
      else { return outcome }
      tell(.waiting(wait, after: failure))
      do { try await options.sleep(wait) } catch {
        outcome.result = .failure(.cancelled)
        return outcome
      }
    }
    outcome.result = .failure(.cancelled)
    return outcome
  }
}
