import Notation

extension ShareStrip {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let wide = min(60, style.columns)
    let parts = self.parts
    let names = shares.map { clip($0.label, to: style.columns / 2, style.family) }
    let named = names.map { width(of: $0, style.family) }.max() ?? 0
    let values = shares.map { style.shown($0.value) }
    let counted = values.map { width(of: $0, style.family) }.max() ?? 0
    var sketch = FigureSketch(style, columns: style.columns, rows: 3 + shares.count)
    var sum = Rational.zero
    var column = 0
    for (index, part) in parts.enumerated() {
      sum = sum + part
      let end = Int((sum.drawn * Double(wide)).rounded())
      sketch.grid.fill(
        Area(column: column, row: 0, columns: end - column, rows: 2), sketch.fill(index),
        role: sketch.role(ofShare: index))
      column = end
    }
    for (index, name) in names.enumerated() {
      let row = 3 + index
      sketch.write(
        String(repeating: String(sketch.fill(index)), count: 2), column: 0, row: row, role: sketch.role(ofShare: index))
      sketch.write(name, column: 3, row: row)
      let start = 3 + named + 2 + counted - width(of: values[index], style.family)
      sketch.write(values[index], column: start, row: row)
      let rest = [unit.map { " \($0)" } ?? "", percent(of: parts[index], style)].joined()
      sketch.write(rest, column: 3 + named + 2 + counted, row: row, role: .muted)
    }
    return sketch
  }

  /// Only where it is exact.
  private func percent(of part: Rational, _ style: FigureStyle) -> String {
    let hundredths = part * Rational(100)
    guard let decimal = hundredths.decimal, decimal.utf8.count <= 4 else { return "" }
    return "  " + style.digits.written(decimal) + "%"
  }
}
