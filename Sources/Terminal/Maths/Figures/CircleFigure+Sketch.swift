import Notation

extension CircleFigure {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let rows = min(style.rows, (style.columns - 1) / 2, 11) | 1
    let columns = rows * 2 + 1
    let radius = Double(rows) - 0.6
    let centre = (x: Double(rows) + 0.5, y: Double(rows))
    var canvas = DotCanvas(columns: columns, rows: rows, dots: style.dots)
    canvas.arc(centre: centre, radius: radius, from: 0, to: 360)
    var sketch = FigureSketch(style, columns: style.columns, rows: rows)
    canvas.draw(on: &sketch, column: 0, row: 0, role: .accent)
    let (middle, row) = (rows, rows / 2)
    switch length {
    case .radius(let label):
      sketch.horizontal(column: middle, row: row, columns: columns - middle - 1)
      place(label, from: middle + 1, to: columns - 2, row: row, on: &sketch)
    case .diameter(let label):
      sketch.horizontal(column: 1, row: row, columns: columns - 2)
      place(label, from: 1, to: columns - 2, row: row, on: &sketch)
    }
    sketch.write(sketch.sign("●", "o"), column: middle, row: row, role: .border)
    if let name = self.centre { sketch.write(clip(name, to: middle - 2, style.family), centre: middle, row: row + 1) }
    return sketch
  }

  /// Above the line, or beside the circle where it would not fit in it.
  private func place(_ label: String, from: Int, to: Int, row: Int, on sketch: inout FigureSketch) {
    let family = sketch.style.family
    if width(of: label, family) <= to - from - 1 {
      sketch.write(label, centre: (from + to) / 2, row: row - 1)
    } else {
      sketch.write(label, column: to + 3, row: row, limit: max(1, sketch.columns - to - 3))
    }
  }
}
