import Glibc
import Synchronization

/// Orders for the engine's thread, and a pipe that wakes it. The first order starts the thread.
final class EngineInbox: Sendable {
  private struct State {
    var orders: [EngineOrder] = []
    var isWoken = false
    var isRunning = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let lastID = Atomic<UInt64>(0)
  let settings: HTTPSettings
  /// Readable when there are orders; -1 if the system had no pipe left.
  let readEnd: Int32
  private let writeEnd: Int32

  init(_ settings: HTTPSettings) {
    self.settings = settings
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if readEnd >= 0 {
      Glibc.close(readEnd)
      Glibc.close(writeEnd)
    }
  }

  /// A number for the next exchange, never used again.
  func newID() -> UInt64 { lastID.add(1, ordering: .relaxed).newValue }

  /// From any thread. Starts the thread for the first request; false if there is none and none can be had.
  @discardableResult
  func post(_ order: EngineOrder) -> Bool {
    state.withLock { state in
      if state.isClosed { return false }
      if case .close = order {
        state.isClosed = true
        if !state.isRunning { return true }
      }
      if !state.isRunning {
        // Before the first request there is nothing to cancel.
        guard case .start = order else { return true }
        guard readEnd >= 0, startThread() else { return false }
        state.isRunning = true
      }
      state.orders.append(order)
      if !state.isWoken {
        // Inside the lock: a drain in between would leave the byte behind, and the thread awake for nothing.
        state.isWoken = true
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
      }
      return true
    }
  }

  /// Everything that was asked since the last call, in order.
  func drain() -> [EngineOrder] {
    state.withLock { state in
      if state.isWoken {
        var bytes: (UInt64, UInt64) = (0, 0)
        while read(readEnd, &bytes, 16) > 0 {}
        state.isWoken = false
      }
      defer { state.orders = [] }
      return state.orders
    }
  }

  private func startThread() -> Bool {
    // The engine's thread, and those that libcurl starts from it, take no signal: Ctrl-C and a new window size are for
    // the thread that draws, and a line that breaks while it is written to must not end the program (SIGPIPE).
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    let me = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, &attributes,
      { context in
        guard let context else { return nil }
        EngineLoop.run(Unmanaged<EngineInbox>.fromOpaque(context).takeRetainedValue())
        return nil
      }, me.toOpaque())
    if code != 0 { me.release() }
    return code == 0
  }
}
