/// What was carried out of a notebook or into one.
public struct DataReport: Equatable, Sendable {
  /// Rows of what happened, of what hangs on it, and of settings: written out, or new here.
  public var rows = 0
  /// Rows that were here already, as new or newer.
  public var known = 0
  /// Rows about people who are not here: what a tutor of another machine held or wrote.
  public var leftOut = 0
}
