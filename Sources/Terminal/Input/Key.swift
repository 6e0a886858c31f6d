/// A key, whatever bytes a terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl with a small letter, or with one of `@ [ \ ] ^ _`.
  case control(Character)
  case alt(Character)
  /// altEnter is also Shift-Enter, where the terminal tells it from Enter.
  case enter, altEnter
  case tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight
  case function(Int)
}
