import Notation

extension DataTable {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let widths = widths(in: style)
    let lines = ([columns] + rows).map { row in
      zip(row, widths).map { wrap($0, to: $1, style.family) }
    }
    let heights = lines.map { $0.map(\.count).max() ?? 1 }
    let wide = widths.reduce(0, +) + 3 * (widths.count - 1) + 2
    var sketch = FigureSketch(style, columns: wide, rows: heights.reduce(1, +))
    let numeric = columns.indices.map { column in rows.allSatisfy { Self.isNumber($0[column]) } }
    var top = 0
    for (index, cells) in lines.enumerated() {
      var column = 1
      for (place, cell) in cells.enumerated() {
        for (offset, line) in cell.enumerated() {
          let missing = widths[place] - width(of: line, style.family)
          sketch.write(
            line, column: column + (numeric[place] ? max(0, missing) : 0), row: top + offset,
            role: index == 0 ? .heading : .body, limit: widths[place])
        }
        column += widths[place] + 1
        if place < cells.count - 1 { sketch.vertical(column: column, row: top, rows: heights[index]) }
        column += 2
      }
      top += heights[index]
      if index == 0 {
        sketch.horizontal(column: 0, row: top, columns: wide)
        crosses(widths, row: top, on: &sketch)
        top += 1
      }
    }
    return sketch
  }

  private func crosses(_ widths: [Int], row: Int, on sketch: inout FigureSketch) {
    var column = 1
    for wide in widths.dropLast() {
      column += wide + 1
      sketch.write(sketch.sign("┼", "+"), column: column, row: row, role: .border)
      column += 2
    }
  }

  /// As wide as their texts; where that is too wide in all, the widest give way first.
  private func widths(in style: FigureStyle) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns] + rows).map { Terminal.width(of: sanitised($0[column]), style.family) }.max().map { max(1, $0) } ?? 1
    }
    let room = style.columns - 3 * (widths.count - 1) - 2
    while widths.reduce(0, +) > max(room, widths.count) {
      guard let widest = widths.max(), widest > 1, let index = widths.firstIndex(of: widest) else { break }
      widths[index] -= 1
    }
    return widths
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || ".,−-%/৳$ ".contains($0) }
  }
}
