import Notation

extension CoordinatePlane {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let frame = PlaneFrame(self, style)
    var sketch = FigureSketch(style, columns: frame.columns, rows: frame.rows)
    drawAxes(frame, on: &sketch)
    var canvas = DotCanvas(columns: frame.width, rows: frame.height, dots: style.dots)
    for line in lines { draw(line, frame, on: &canvas) }
    if join != .no {
      let places = points.map { frame.dots($0.place) }
      for (one, other) in zip(places, places.dropFirst()) { canvas.line(one, other) }
      if join == .closed, let first = places.first, let last = places.last { canvas.line(last, first) }
    }
    canvas.draw(on: &sketch, column: frame.left, row: frame.top, role: .accent)
    for point in points { draw(point, frame, on: &sketch) }
    return sketch
  }

  private func drawAxes(_ frame: PlaneFrame, on sketch: inout FigureSketch) {
    // Where both axes have room, a dot at each crossing of the paper's lines.
    if frame.hasPaper {
      for gridX in x.from...x.to {
        for gridY in y.from...y.to {
          sketch.write(sketch.sign("·", "."), column: frame.column(gridX), row: frame.row(gridY), role: .border)
        }
      }
    }
    let (axisColumn, axisRow) = (frame.column(frame.axisX), frame.row(frame.axisY))
    sketch.horizontal(column: frame.left, row: axisRow, columns: frame.width, role: .muted)
    sketch.vertical(column: axisColumn, row: frame.top, rows: frame.height, role: .muted)
    sketch.write(sketch.sign("┼", "+"), column: axisColumn, row: axisRow, role: .muted)
    sketch.write("x", column: frame.left + frame.width + 1, row: axisRow, role: .muted)
    sketch.write("y", column: axisColumn, row: 0, role: .muted)
    var end = -1
    for value in x.from...x.to where value != frame.axisX {
      let text = sketch.style.shown(FigureNumber(value))
      let wide = width(of: text, sketch.style.family)
      let start = frame.column(value) - wide / 2
      guard start > end, start >= 0, value % frame.strideX == 0 else { continue }
      // A number would hide the axis that it stands beside.
      if start <= axisColumn, axisColumn < start + wide { continue }
      sketch.write(text, column: start, row: axisRow + 1, role: .muted)
      end = start + wide
    }
    for value in y.from...y.to where value != frame.axisY && value % frame.strideY == 0 {
      // The numbers of the other axis stand right below it.
      if axisColumn > frame.left, frame.row(value) == axisRow + 1 { continue }
      let text = sketch.style.shown(FigureNumber(value))
      let start = axisColumn - 1 - width(of: text, sketch.style.family)
      sketch.write(text, column: start, row: frame.row(value), role: .muted)
    }
  }

  /// From edge to edge of the picture.
  private func draw(_ line: Line, _ frame: PlaneFrame, on canvas: inout DotCanvas) {
    let (one, other) = (frame.dots(line.one), frame.dots(line.other))
    let (dx, dy) = (other.x - one.x, other.y - one.y)
    let length = max(0.001, (dx * dx + dy * dy).squareRoot())
    let far = Double(frame.width + 2 * frame.height) * 2 + length + abs(one.x) + abs(one.y)
    let (ux, uy) = (dx / length * far, dy / length * far)
    canvas.line((one.x - ux, one.y - uy), (one.x + ux, one.y + uy))
  }

  private func draw(_ point: Point, _ frame: PlaneFrame, on sketch: inout FigureSketch) {
    let place = frame.dots(point.place)
    let (column, row) = (frame.left + Int(place.x), frame.top + Int(place.y / 2))
    sketch.write(sketch.sign("●", "o"), column: column, row: row, role: .celebration)
    guard !point.label.isEmpty else { return }
    let label = clip(point.label, to: 12, sketch.style.family)
    let wide = width(of: label, sketch.style.family)
    let start = column + 2 + wide <= sketch.columns ? column + 2 : column - 1 - wide
    sketch.write(label, column: start, row: row)
  }
}
