import Gateway
import Synchronization

/// The one wish that is still waited for. There is never a second: news of an earlier one is let go by.
final class Awaited<Wish: Sendable>: Sendable {
  private struct State {
    var wish: Wish?
    /// How many there have been: the last has this number.
    var count = 0
    var call: ModelCall?
  }

  private let state = Mutex(State())

  /// Waits for a wish, which is given its number.
  func begin(_ wish: (_ number: Int) -> Wish) -> Wish {
    state.withLock { state in
      state.count += 1
      let wish = wish(state.count)
      (state.wish, state.call) = (wish, nil)
      return wish
    }
  }

  func isAwaited(_ number: Int) -> Bool { state.withLock { $0.wish != nil && $0.count == number } }

  /// Takes the call that is made for a wish; false where it is not waited for any more.
  func keep(_ call: ModelCall, for number: Int) -> Bool {
    state.withLock { state in
      guard state.wish != nil, state.count == number else { return false }
      state.call = call
      return true
    }
  }

  /// Waits no longer, for all has come. True if it was still waited for.
  @discardableResult
  func end(_ number: Int) -> Bool {
    state.withLock { state in
      guard state.wish != nil, state.count == number else { return false }
      (state.wish, state.call) = (nil, nil)
      return true
    }
  }

  /// It is not wanted any more. Returns what was waited for, if anything was.
  @discardableResult
  func drop() -> Wish? {
    let (wish, call) = state.withLock { state in
      defer { (state.wish, state.call) = (nil, nil) }
      return (state.wish, state.call)
    }
    call?.cancel()
    return wish
  }
}
