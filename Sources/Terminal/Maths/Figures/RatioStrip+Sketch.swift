import Notation

extension RatioStrip {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let count = terms.reduce(0) { $0 + $1.parts }
    let wide = min(5, (style.columns - 1) / count - 1)
    let probe = FigureSketch(style, columns: 0, rows: 0)
    var items = terms.enumerated().map { index, term in
      let number = style.shown(FigureNumber(term.parts))
      return String(repeating: String(probe.fill(index)), count: 2) + " " + number
        + (term.label.isEmpty ? "" : " \(term.label)")
    }
    if let unit { items.append("\(probe.sign("▭", "[ ]")) = \(unit)") }
    let legend = style.flow(items, columns: style.columns)
    let height = wide >= 1 ? 3 : 1
    var sketch = FigureSketch(style, columns: style.columns, rows: height + legend.lines.count)
    let owners = terms.enumerated().flatMap { index, term in Array(repeating: index, count: term.parts) }
    if wide >= 1 {
      sketch.boxes(column: 0, row: 0, widths: Array(repeating: wide, count: count)) { part in
        .fill(probe.fill(owners[part]), probe.role(ofShare: owners[part]))
      }
    } else {
      let each = max(1, min(2, style.columns / count))
      for (part, owner) in owners.enumerated() where (part + 1) * each <= style.columns {
        sketch.grid.fill(
          Area(column: part * each, row: 0, columns: each, rows: 1), probe.fill(owner),
          role: probe.role(ofShare: owner))
      }
    }
    for (index, line) in legend.lines.enumerated() { sketch.write(line, column: 0, row: height + index) }
    for (index, place) in legend.places.prefix(terms.count).enumerated() {
      sketch.grid.tint(
        Area(column: place.column, row: height + place.row, columns: 2, rows: 1), probe.role(ofShare: index))
    }
    return sketch
  }
}
