import Glibc
import Synchronization

/// News for the loop from other threads: a queue, and a pipe that wakes poll().
public final class Mailbox<News: Sendable>: Sendable {
  private let queue = Mutex<(items: [News], isWoken: Bool)>(([], false))
  /// Readable when there is news.
  public let readEnd: Int32
  private let writeEnd: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "the system has no pipe left")
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Adds one at the end, from any thread; wakes the reader if it was not woken already.
  public func post(_ news: News) {
    queue.withLock { state in
      state.items.append(news)
      if state.isWoken { return }
      // Inside the lock: a drain in between would leave the byte behind, and the reader awake for nothing.
      state.isWoken = true
      var byte: UInt8 = 1
      _ = write(writeEnd, &byte, 1)
    }
  }

  /// Everything that came since the last call, in order.
  public func drain() -> [News] {
    queue.withLock { state in
      if state.isWoken {
        var bytes: (UInt64, UInt64) = (0, 0)
        while read(readEnd, &bytes, 16) > 0 {}
        state.isWoken = false
      }
      defer { state.items = [] }
      return state.items
    }
  }

  /// The same, with neighbours as one where they can be.
  public func drain(joining: (_ one: News, _ next: News) -> News?) -> [News] {
    drain().reduce(into: []) { all, next in
      if let last = all.popLast() {
        if let both = joining(last, next) { return all.append(both) }
        all.append(last)
      }
      all.append(next)
    }
  }
}
