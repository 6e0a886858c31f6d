/// One row of a table, before anything is made of it.
public struct TableRow: Hashable, Sendable {
  /// Where it begins, from 1.
  public var line: Int
  public var content: Content

  /// What was found there.
  public enum Content: Hashable, Sendable {
    /// Of a table: the first row names the columns.
    case cells([String])
    /// Of JSON Lines: names and values.
    case members([FieldValue.Member])
    /// It could not be read, and why.
    case broken(String)
  }

  public init(line: Int, _ content: Content) {
    self.line = line
    self.content = content
  }

  /// Bytes of one row; what is longer is a quote that was never closed.
  static let longest = 1_000_000
}
