import Notation

extension MarkdownLayout {
  /// Columns beside each other, as narrow as it takes; where even that is too wide, every row as a list.
  func table(_ table: MarkdownTable) -> MathsBox {
    let count = table.heading.count
    guard count > 0 else { return MathsBox(rows: [], columns: 0, axis: 0) }
    let all = [table.heading] + table.rows
    let wide = narrowed(to: 10_000)
    let natural = (0..<count).map { column in
      max(1, all.map { $0.indices.contains(column) ? wide.paragraph($0[column]).columns : 0 }.max() ?? 0)
    }
    guard let widths = Self.widths(natural, in: style.columns - 3 * (count - 1)) else { return asList(table) }
    let cells = all.map { row in
      (0..<count).map { column in
        let inlines = row.indices.contains(column) ? row[column] : []
        return narrowed(to: widths[column]).paragraph(inlines)
          .aligned(table.alignments.indices.contains(column) ? table.alignments[column] : .leading, in: widths[column])
      }
    }
    let isHigh = cells.dropFirst().contains { $0.contains { $0.height > 1 } }
    var rows: [StyledRow] = []
    for (index, row) in cells.enumerated() {
      let lines = self.lines(of: row, widths)
      rows += index == 0 ? lines.map { $0.said(as: .heading) } : lines
      if index == 0 || isHigh && index < cells.count - 1 { rows.append(ruled(widths)) }
    }
    return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: 0)
  }

  /// The widest columns give way first; none to less than `MathsStyle.narrowest`. nil where that is not enough.
  private static func widths(_ natural: [Int], in columns: Int) -> [Int]? {
    guard natural.reduce(0, { $0 + min($1, MathsStyle.narrowest) }) <= columns else { return nil }
    var least = MathsStyle.narrowest
    var most = natural.max() ?? 0
    while least < most {
      let middle = (least + most + 1) / 2
      if natural.reduce(0, { $0 + min($1, middle) }) <= columns { least = middle } else { most = middle - 1 }
    }
    var widths = natural.map { min($0, least) }
    var left = columns - widths.reduce(0, +)
    for index in widths.indices where widths[index] < natural[index] && left > 0 {
      widths[index] += 1
      left -= 1
    }
    return widths
  }

  /// The cells of a row stand on one axis; the bars go through all of its lines.
  private func lines(of cells: [MathsBox], _ widths: [Int]) -> [StyledRow] {
    let ascent = cells.map(\.ascent).max() ?? 0
    let height = ascent + 1 + (cells.map(\.descent).max() ?? 0)
    return (0..<height).map { line in
      var row = StyledRow()
      var column = 0
      for (index, cell) in cells.enumerated() {
        if index > 0 { row.append(self.row([(bar, .border)]).moved(by: column - 2)) }
        let own = line - ascent + cell.ascent
        if cell.rows.indices.contains(own) { row.append(cell.rows[own].moved(by: column)) }
        column += widths[index] + 3
      }
      return row
    }
  }

  private func ruled(_ widths: [Int]) -> StyledRow {
    row([(widths.map { String(repeating: line, count: $0) }.joined(separator: line + crossing + line), .border)])
  }

  /// Each row by itself, the names of its columns before what stands in them.
  private func asList(_ table: MarkdownTable) -> MathsBox {
    let items = table.rows.map { row in
      MarkdownList.Item(
        isDone: nil,
        blocks: row.enumerated().compactMap { index, cell in
          guard !cell.isEmpty else { return nil }
          let name = table.heading.indices.contains(index) ? table.heading[index] : []
          return .paragraph(name.isEmpty ? cell : [.strong(name), .text(": ")] + cell)
        })
    }
    guard !items.isEmpty else {
      return box(of: table.heading.filter { !$0.isEmpty }.map { .paragraph([.strong($0)]) }, isTight: true)
    }
    return box(of: [.list(MarkdownList(firstNumber: nil, isTight: true, items: items))])
  }
}
