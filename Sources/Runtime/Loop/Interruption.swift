import Dispatch
import Glibc

/// Ctrl-C and its kin while a command without a screen works: told instead of ending the program, so that it can put away
/// what it has. To be made on the main thread, before there are others: they inherit what it holds back.
final class Interruption {
  private var sources: [any DispatchSourceSignal] = []

  init(tell: @escaping @Sendable () -> Void) {
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    // As in Signals: the sources see only what no thread takes.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for number in numbers { sigaddset(&blocked, number) }
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    for number in numbers {
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler(handler: tell)
      source.resume()
      sources.append(source)
    }
    // A reader that has gone is seen by the writing.
    signal(SIGPIPE, SIG_IGN)
  }
}
