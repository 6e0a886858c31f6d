extension Grid {
  /// A part of one row that has to be drawn again.
  public struct Span: Equatable, Sendable {
    /// From 0 at the top.
    public var row: Int
    /// From 0; it never cuts a cluster in two.
    public var columns: Range<Int>

    public init(row: Int, columns: Range<Int>) {
      self.row = row
      self.columns = columns
    }
  }

  /// What differs from `old`: nothing else has to be drawn. A row with complex script, before or now, is drawn whole,
  /// because a terminal may join its clusters in its own way.
  public func changes(since old: Grid?) -> [Span] {
    guard let old, old.size == size, old.family == family else {
      return (0..<size.rows).map { Span(row: $0, columns: 0..<size.columns) }
    }
    var spans: [Span] = []
    for row in 0..<size.rows {
      let new = self.row(row)
      let before = old.row(row)
      guard let first = zip(new.indices, before.indices).first(where: { new[$0.0] != before[$0.1] }) else { continue }
      if Self.isComplex(new) || Self.isComplex(before) {
        spans.append(Span(row: row, columns: 0..<size.columns))
        continue
      }
      var start = first.0 - new.startIndex
      var end = size.columns
      while end > start + 1, new[new.startIndex + end - 1] == before[before.startIndex + end - 1] { end -= 1 }
      while start > 0, new[new.startIndex + start].width == 0 || before[before.startIndex + start].width == 0 {
        start -= 1
      }
      while end < size.columns, new[new.startIndex + end].width == 0 || before[before.startIndex + end].width == 0 {
        end += 1
      }
      spans.append(Span(row: row, columns: start..<end))
    }
    return spans
  }

  private static func isComplex(_ cells: ArraySlice<Cell>) -> Bool {
    cells.contains { $0.text.utf8.count > 4 }
  }

  /// Every row's cells add up to its columns, and every cluster has all of its cells: what no text may ever break.
  public var isSound: Bool {
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = self[column, row]
        guard cell.width > 0, column + cell.width <= size.columns,
          cell.width == Terminal.width(of: cell.text, family), cell.text.count == 1
        else { return false }
        for rest in column + 1..<max(column + 1, column + cell.width) {
          let next = self[rest, row]
          if next.width != 0 || !next.text.isEmpty || next.role != cell.role { return false }
        }
        column += cell.width
      }
    }
    return true
  }
}
