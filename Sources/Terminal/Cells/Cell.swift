/// One column of the screen: a cluster of text, or the rest of the one to its left.
public struct Cell: Equatable, Sendable {
  /// One cluster; empty where the cluster to the left goes on.
  public internal(set) var text: String
  /// What the text means; the same in all the columns of a cluster.
  public internal(set) var role: Role
  /// Columns that the cluster takes; 0 where the one to the left goes on.
  public internal(set) var width: Int

  init(text: String, role: Role, width: Int) {
    self.text = text
    self.role = role
    self.width = width
  }

  static let blank = Cell(text: " ", role: .body, width: 1)
}
