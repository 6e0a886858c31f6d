import Dispatch
import Glibc

/// What the system says to the program, as news for the loop; nothing is done in a handler.
enum Signal: Sendable, Equatable {
  case resized, terminate, suspended
}

/// Keeps the signal sources alive while the loop runs.
final class Signals {
  private var sources: [any DispatchSourceSignal] = []

  init(post: @escaping @Sendable (Signal) -> Void) {
    let meanings: [(Int32, Signal)] = [
      (SIGWINCH, .resized), (SIGTERM, .terminate), (SIGHUP, .terminate), (SIGINT, .terminate), (SIGTSTP, .suspended),
    ]
    for (number, meaning) in meanings {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { post(meaning) }
      source.resume()
      sources.append(source)
    }
    signal(SIGPIPE, SIG_IGN)
  }
}
