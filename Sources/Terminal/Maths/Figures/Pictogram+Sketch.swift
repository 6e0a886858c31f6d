import Notation

extension Pictogram {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let names = rows.map { clip($0.label, to: style.columns / 3, style.family) }
    let named = names.map { width(of: $0, style.family) }.max() ?? 0
    let most = rows.map { signs(of: $0) }.map { $0.whole + ($0.hasHalf ? 1 : 0) }.max() ?? 0
    let left = named + 3
    // A sign and a blank, or signs alone where there are many of them.
    let each = left + most * 2 <= style.columns ? 2 : 1
    let perLine = max(1, (style.columns - left) / each)
    let lines = rows.map { row in
      let (whole, hasHalf) = signs(of: row)
      return max(1, (whole + (hasHalf ? 1 : 0) + perLine - 1) / perLine)
    }
    let height = lines.reduce(0, +)
    let worth = style.shown(self.each) + (unit.map { " \($0)" } ?? "")
    var sketch = FigureSketch(style, columns: style.columns, rows: height + 2)
    let (whole, half) = (sketch.sign("●", "O"), sketch.sign("◐", "("))
    var first = 0
    for (index, row) in rows.enumerated() {
      sketch.write(names[index], column: named - width(of: names[index], style.family), row: first)
      sketch.vertical(column: named + 1, row: first, rows: lines[index])
      let (count, hasHalf) = signs(of: row)
      for sign in 0..<count + (hasHalf ? 1 : 0) {
        sketch.write(
          sign < count ? whole : half, column: left + sign % perLine * each, row: first + sign / perLine, role: .accent)
      }
      first += lines[index]
    }
    sketch.write(whole, column: left, row: height + 1, role: .accent)
    sketch.write("= \(worth)", column: left + 2, row: height + 1, role: .muted, limit: style.columns - left - 2)
    return sketch
  }
}
