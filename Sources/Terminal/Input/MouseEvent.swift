/// What the mouse did, and where.
public enum MouseEvent: Hashable, Sendable {
  case press(Position)
  case release(Position)
  case drag(Position)
  case wheelUp(Position)
  case wheelDown(Position)
}
