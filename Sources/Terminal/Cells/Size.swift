/// Columns and rows of a screen.
public struct Size: Hashable, Sendable {
  /// How wide, in cells.
  public var columns: Int
  /// How high, in cells.
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
