import Notation

extension FormulaLayout {
  /// A root, its line as long as what stands under it.
  func root(_ inner: Formula, degree: Formula?) -> MathsBox {
    let under = box(of: inner.withoutRoundBrackets)
    let small = degree.map { raised($0) ?? box(of: $0.withoutRoundBrackets).edged(leading: .plain, trailing: .plain) }
    return under.height == 1 ? lowRoot(under, degree: small) : tallRoot(under, degree: small)
  }

  /// √ before one row, and the line above that row.
  private func lowRoot(_ under: MathsBox, degree: MathsBox?) -> MathsBox {
    let line = text(String(repeating: isUnicode ? "▁" : "_", count: max(1, under.columns)))
    let covered = MathsBox.below([line, under], axisOf: 1)
    let sign = text(isUnicode ? "√" : "\\/")
    guard let degree else { return .beside([sign, covered]) }
    let isSmall = degree.height == 1 && isUnicode
    return .beside([degree.standing(on: isSmall ? 0 : degree.height), sign, covered])
  }

  /// A stroke as high as what stands under it; the degree stands in the crook of the stroke.
  private func tallRoot(_ under: MathsBox, degree: MathsBox?) -> MathsBox {
    let (corner, line, stroke, foot) = isUnicode ? ("┌", "─", "│", "╲") : (" ", "_", "|", "\\")
    let crook = max(1, degree?.columns ?? 1)
    let top = StyledRow(corner + String(repeating: line, count: under.columns + 2), style.family).moved(by: crook)
    let lowest = under.height - 1
    var rows = [top]
    for (index, row) in under.rows.enumerated() {
      var whole = index == lowest ? StyledRow(foot, style.family).moved(by: crook - 1) : StyledRow()
      whole.append(StyledRow(stroke, style.family).moved(by: crook))
      whole.append(row.moved(by: crook + 2))
      rows.append(whole)
    }
    guard let degree else { return MathsBox(rows: rows, columns: crook + under.columns + 3, axis: under.axis + 1) }
    // The last row of the degree is the one above the foot.
    let first = lowest - degree.height + 1
    let missing = max(0, -first)
    rows = Array(repeating: StyledRow(), count: missing) + rows
    for (index, row) in degree.rows.enumerated() {
      var whole = row.moved(by: crook - degree.columns)
      whole.append(rows[first + missing + index])
      rows[first + missing + index] = whole
    }
    return MathsBox(rows: rows, columns: crook + under.columns + 3, axis: under.axis + 1 + missing)
  }
}
