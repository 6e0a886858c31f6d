import Curses
import Glibc

/// Asks for a secret on the command line, and does not show it; nil at the end of the input.
public func askedSecret(_ question: String) -> String? {
  print(question, terminator: "")
  fflush(nil)
  return readSecret()
}
