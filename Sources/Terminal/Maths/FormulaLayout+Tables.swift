import Notation

extension FormulaLayout {
  /// Lines below each other; the columns of a line end and begin at the sign, in turns.
  func aligned(_ lines: [[Formula]]) -> MathsBox {
    if isLinear { return linearLines(lines) }
    return grid(lines.map { $0.map(cell) }, gap: { $0 % 2 == 0 ? 2 : 0 }) { $0 % 2 == 0 ? .trailing : .leading }
  }

  /// Cells in columns, centred, as an array of numbers or words is printed.
  func table(_ rows: [[Formula]]) -> MathsBox {
    if isLinear { return linearLines(rows) }
    return grid(rows.map { $0.map(box) }, gap: { _ in 2 }) { _ in .centre }
  }

  /// A cell of an aligned line; a relation sign that it begins with keeps its blank.
  private func cell(_ formula: Formula) -> MathsBox { box(of: formula) }

  /// `gap(n)` are the blanks before column n. Rows with a part above or below the axis are kept apart.
  private func grid(_ rows: [[MathsBox]], gap: (Int) -> Int, alignment: (Int) -> Alignment) -> MathsBox {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.compactMap { $0.dropFirst(column).first?.columns }.max() ?? 0 }
    var lines: [MathsBox] = []
    for row in rows {
      var boxes: [MathsBox] = []
      for (column, box) in row.enumerated() {
        if column > 0 { boxes.append(.gap(gap(column))) }
        boxes.append(box.aligned(alignment(column), in: widths[column]).edged(leading: .plain, trailing: .plain))
      }
      let line = MathsBox.beside(boxes)
      if let last = lines.last, last.descent > 0, line.ascent > 0 { lines.append(.gap(0)) }
      lines.append(line)
    }
    guard !lines.isEmpty else { return text("") }
    let stacked = MathsBox.below(lines)
    return stacked.standing(on: (stacked.height - 1) / 2)
  }
}
