import Dispatch
import Glibc

/// What the system says to the program, as news for the loop; nothing is done in a handler.
enum Signal: Sendable, Equatable {
  case resized, terminate, suspended
  /// Ctrl-C or Ctrl-\\ on the terminal, which go to every program that it has.
  case interrupted
}

/// Keeps the signal sources alive while the loop runs. To be made on the loop's thread, before the terminal is taken:
/// from then on no signal ends the program behind the loop's back.
final class Signals {
  private var sources: [any DispatchSourceSignal] = []

  init(post: @escaping @Sendable (Signal) -> Void) {
    let meanings: [(Int32, Signal)] = [
      (SIGWINCH, .resized), (SIGTERM, .terminate), (SIGHUP, .terminate), (SIGINT, .interrupted),
      (SIGQUIT, .interrupted), (SIGTSTP, .suspended),
    ]
    // On Linux the sources read a signalfd, which sees only what no thread takes. Dispatch's own threads block
    // everything; a signal that came to this one would be lost now and then.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for (number, _) in meanings { sigaddset(&blocked, number) }
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    for (number, meaning) in meanings {
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { post(meaning) }
      source.resume()
      sources.append(source)
    }
    signal(SIGPIPE, SIG_IGN)
  }
}
