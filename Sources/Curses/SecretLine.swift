import CNcurses
import Glibc

/// A line of standard input that the terminal does not show while it is typed; nil at the end of the input. Without a
/// terminal it is a line like any other.
public func readSecret() -> String? {
  var before = termios()
  guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine(strippingNewline: true) }
  var quiet = before
  quiet.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
  let line = readLine(strippingNewline: true)
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
  // The Enter that ended it was not shown either.
  print("")
  return line
}
