/// Why there is no screen.
public enum CursesFailure: Error, Equatable, Sendable {
  case notATerminal
  /// TERM is not set, or says that the terminal cannot place a cursor.
  case dumb(String)
  /// ncurses has no description of this TERM.
  case unknownTerminal(String)
}
