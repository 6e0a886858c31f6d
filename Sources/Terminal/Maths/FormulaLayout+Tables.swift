import Notation

extension FormulaLayout {
  /// Lines below each other; the columns of a line end and begin at the sign, in turns.
  func aligned(_ lines: [[Formula]]) -> MathsBox {
    grid(lines.map { $0.map(box) }, gap: { $0 % 2 == 0 ? 2 : 1 }) { $0 % 2 == 0 ? .trailing : .leading }
  }

  /// Cells in columns, centred, as an array of numbers or words is printed.
  func table(_ rows: [[Formula]]) -> MathsBox {
    grid(rows.map { $0.map(box) }, gap: { _ in 2 }) { _ in .centre }
  }

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

  /// A line, frame, arrow or hat about a box.
  func decorated(_ inner: MathsBox, _ decoration: Formula.Decoration) -> MathsBox {
    let columns = max(1, inner.columns)
    func line(_ unicode: String, _ ascii: String) -> MathsBox {
      text(String(repeating: isUnicode ? unicode : ascii, count: columns))
    }
    switch decoration {
    case .overline: return .below([line("▁", "_"), inner], axisOf: 1)
    case .underline: return .below([inner, line("▔", "-")])
    case .hat: return .below([text(isUnicode ? "∧" : "^").aligned(.centre, in: columns), inner], axisOf: 1)
    case .arrow:
      let shaft = String(repeating: isUnicode ? "─" : "-", count: columns - 1)
      return .below([text(shaft + (isUnicode ? "→" : ">")), inner], axisOf: 1)
    case .box: return framed(inner)
    }
  }

  private func framed(_ inner: MathsBox) -> MathsBox {
    let line = String(repeating: isUnicode ? "─" : "-", count: inner.columns + 2)
    let (top, side, bottom) =
      isUnicode ? ("┌\(line)┐", "│", "└\(line)┘") : ("+\(line)+", "|", "+\(line)+")
    let edge = MathsBox(
      rows: Array(repeating: StyledRow(side, style.family), count: inner.height), columns: 1, axis: inner.axis)
    let middle = MathsBox.beside([edge, .gap(1), inner, .gap(1), edge])
    return .below([text(top), middle, text(bottom)], axisOf: 1)
  }
}
