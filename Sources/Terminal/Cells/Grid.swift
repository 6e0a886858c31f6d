/// What a person sees: one cell a column. A cluster is put whole or not at all, so that no text can break a frame.
public struct Grid: Equatable, Sendable {
  /// Never negative; it does not change: another window size is another grid.
  public let size: Size
  /// How this terminal counts Indic vowel signs.
  public let family: WidthFamily
  /// Where the terminal's own cursor stands, for input methods; nil hides it.
  public var caret: Position?
  private(set) var cells: [Cell]

  public init(size: Size, family: WidthFamily = .spacing) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.family = family
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place on the screen; a blank one outside it.
  public subscript(column: Int, row: Int) -> Cell {
    isInside(column, row) ? cells[row * size.columns + column] : .blank
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  /// Puts one cluster. One that it covers in part is blanked whole; one that does not fit on the row is not put.
  mutating func put(_ cluster: String, width: Int, column: Int, row: Int, role: Role) {
    guard width > 0, column >= 0, row >= 0, row < size.rows, column + width <= size.columns else { return }
    let start = row * size.columns + column
    uncover(start, row: row)
    if width > 1 {
      for index in start + 1..<start + width { uncover(index, row: row) }
      for index in start + 1..<start + width { cells[index] = Cell(text: "", role: role, width: 0) }
    }
    cells[start] = Cell(text: cluster, role: role, width: width)
  }

  /// Blanks the whole cluster that has this cell, if it has more than this one.
  private mutating func uncover(_ index: Int, row: Int) {
    if cells[index].width == 1 { return }
    let begin = row * size.columns
    var head = index
    while head > begin, cells[head].width == 0 { head -= 1 }
    let end = min(head + max(1, cells[head].width), begin + size.columns)
    for covered in head..<end { cells[covered] = Cell(text: " ", role: cells[covered].role, width: 1) }
  }

  /// Gives the cluster that begins here another role, in all of its columns.
  mutating func setRole(_ role: Role, column: Int, row: Int) {
    guard isInside(column, row) else { return }
    let start = row * size.columns + column
    for index in start..<start + cells[start].width { cells[index].role = role }
  }

  /// Gives clusters of one column another text of one column.
  mutating func replaceSigns(_ plain: (String) -> String?) {
    for index in cells.indices where cells[index].width == 1 {
      if let text = plain(cells[index].text) { cells[index].text = text }
    }
  }

  /// Takes a whole row of a grid of the same size.
  public mutating func takeRow(_ row: Int, of other: Grid) {
    guard other.size == size, row >= 0, row < size.rows else { return }
    cells.replaceSubrange(row * size.columns..<(row + 1) * size.columns, with: other.row(row))
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.columns..<(row + 1) * size.columns] }
}
