import Synchronization

/// A request that is under way. It goes on if nobody keeps this.
public final class HTTPExchange: Sendable {
  let id: UInt64
  private let inbox: EngineInbox
  // The engine's thread looks at these before every event, so that nothing has to wait for its turn in the inbox.
  private let cancelled = Atomic(false)
  private let paused = Atomic(false)

  init(_ inbox: EngineInbox) {
    self.inbox = inbox
    id = inbox.newID()
  }

  var isCancelled: Bool { cancelled.load(ordering: .acquiring) }
  var isPaused: Bool { paused.load(ordering: .acquiring) }

  /// Ends it: the next event, and the last, is `failed(.cancelled)`, and no byte comes any more. From any thread, at any
  /// time, as often as one likes; without effect on what has ended.
  public func cancel() {
    if !cancelled.exchange(true, ordering: .acquiringAndReleasing) { inbox.post(.cancel(id)) }
  }

  /// No more chunks until `resume()`, so that the server has to wait. At most what the line has read already (some
  /// kilobytes) is kept meanwhile.
  public func pause() {
    if !paused.exchange(true, ordering: .acquiringAndReleasing) { inbox.post(.pause(id)) }
  }

  /// Goes on after `pause()`.
  public func resume() {
    if paused.exchange(false, ordering: .acquiringAndReleasing) { inbox.post(.resume(id)) }
  }
}
