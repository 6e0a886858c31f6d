/// A rectangle of the screen; one without columns or rows is empty.
public struct Area: Hashable, Sendable {
  /// Its left edge, from 0; may lie outside of the screen.
  public var column: Int
  /// Its top edge, from 0; may lie outside of the screen.
  public var row: Int
  /// Its width; `init` makes a negative one 0.
  public var columns: Int
  /// Its height; `init` makes a negative one 0.
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Smaller by that much on each side.
  public func inset(columns: Int, rows: Int) -> Area {
    Area(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// Whether the cell at that place is in it; an empty area has none.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < column + columns && position.row >= row && position.row < row + rows
  }
}
