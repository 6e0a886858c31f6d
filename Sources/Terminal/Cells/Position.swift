/// A place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// From 0 at the left.
  public var column: Int
  /// From 0 at the top.
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
