/// One thing that came from the terminal.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// Pasted text, sanitised; its newlines stay.
  case paste(String)
  case mouse(MouseEvent)
  /// Where the terminal says its cursor is, counted from 0: the answer to a probe.
  case cursorReport(Position)
  /// The window has the focus, or has it no longer.
  case focus(Bool)
}
