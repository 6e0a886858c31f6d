import Notation

extension BarChart {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let widest =
      bars.map { max(width(of: $0.label, style.family), width(of: style.shown($0.value), style.family)) }
      .max() ?? 1
    let scale = ChartScale(top: bars.map(\.value.value).max() ?? .one, rows: max(3, style.rows - 4))
    let axis = scale.marks.map { width(of: style.shown(FigureNumber($0)), style.family) }.max() ?? 1
    let each = max(5, widest) + 2
    return axis + 2 + bars.count * each <= style.columns && widest <= 14
      ? standing(style, scale, axis: axis, each: each) : lying(style)
  }

  private func standing(_ style: FigureStyle, _ scale: ChartScale, axis: Int, each: Int) -> FigureSketch {
    let head = unit == nil ? 1 : 2
    let foot = head + scale.rows
    var sketch = FigureSketch(style, columns: axis + 2 + bars.count * each, rows: foot + 2)
    if let unit { sketch.write(unit, column: 0, row: 0, role: .muted, limit: sketch.columns) }
    sketch.vertical(column: axis + 1, row: head, rows: scale.rows)
    sketch.horizontal(column: axis + 1, row: foot, columns: bars.count * each + 1)
    sketch.write(sketch.sign("└", "+"), column: axis + 1, row: foot, role: .border)
    for mark in scale.marks {
      let text = style.shown(FigureNumber(mark))
      // The number stands beside the upper edge of its row.
      let row = foot - Int((mark.drawn * scale.perUnit).rounded())
      sketch.write(text, column: axis - width(of: text, style.family), row: row, role: .muted)
      if !mark.isZero { sketch.write(sketch.sign("┤", "+"), column: axis + 1, row: row, role: .border) }
    }
    for (index, bar) in bars.enumerated() {
      let column = axis + 3 + index * each
      let wide = each - 2
      let eighths = Int((bar.value.value.drawn * scale.perUnit * 8).rounded())
      let top = draw(eighths: eighths, column: column, columns: wide, foot: foot, role: .accent, on: &sketch)
      let value = style.shown(bar.value)
      sketch.write(value, column: column + (wide - width(of: value, style.family)) / 2, row: top - 1)
      sketch.write(bar.label, column: column + (wide - width(of: bar.label, style.family)) / 2, row: foot + 1)
    }
    return sketch
  }

  /// Draws a bar upwards from above `foot`; returns its highest row.
  private func draw(
    eighths: Int, column: Int, columns: Int, foot: Int, role: Role, on sketch: inout FigureSketch
  ) -> Int {
    let parts = Array("▁▂▃▄▅▆▇")
    let whole = sketch.style.isUnicode ? eighths / 8 : (eighths + 4) / 8
    sketch.grid.fill(
      Area(column: column, row: foot - whole, columns: columns, rows: whole), sketch.style.isUnicode ? "█" : "#",
      role: role)
    guard sketch.style.isUnicode, eighths % 8 > 0 else { return foot - whole }
    sketch.grid.fill(
      Area(column: column, row: foot - whole - 1, columns: columns, rows: 1), parts[eighths % 8 - 1], role: role)
    return foot - whole - 1
  }

  /// Where the labels have no room below: bars from left to right.
  private func lying(_ style: FigureStyle) -> FigureSketch {
    let names = bars.map { clip($0.label, to: style.columns / 3, style.family) }
    let values = bars.map { style.shown($0.value) }
    let named = names.map { width(of: $0, style.family) }.max() ?? 0
    let counted = values.map { width(of: $0, style.family) }.max() ?? 0
    let room = min(50, style.columns - named - counted - 4)
    let longest = bars.map(\.value.value).max() ?? .one
    let head = unit == nil ? 0 : 1
    var sketch = FigureSketch(style, columns: style.columns, rows: head + bars.count)
    if let unit { sketch.write(unit, column: 0, row: 0, role: .muted, limit: style.columns) }
    for (index, bar) in bars.enumerated() {
      let row = head + index
      sketch.write(names[index], column: named - width(of: names[index], style.family), row: row)
      sketch.vertical(column: named + 1, row: row, rows: 1)
      let wide = Int((bar.value.value.drawn / longest.drawn * Double(max(1, room))).rounded())
      sketch.grid.fill(
        Area(column: named + 2, row: row, columns: wide, rows: 1), style.isUnicode ? "■" : "#", role: .accent)
      sketch.write(values[index], column: named + 3 + wide, row: row)
    }
    return sketch
  }
}
