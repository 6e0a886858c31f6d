import Notation

extension AngleFigure {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let degrees = self.degrees.value.drawn
    let text = label ?? style.shown(self.degrees) + (style.isUnicode ? "°" : " deg")
    let shown = clip(text, to: style.columns / 3, style.family)
    // The rows and columns that the arms and the arc reach, with the vertex at 0, 0 and arms of length 1.
    let arm = Turn.direction(degrees: degrees)
    let reach = degrees > 180 ? 0.35 : 0
    let left = min(0, arm.cosine, degrees > 180 ? -reach : 0)
    let (top, bottom) = (max(0.35, arm.sine, 0), max(0, -arm.sine, reach))
    let margin = 3.0
    let (roomAcross, roomDown) = (Double(min(50, style.columns)) - 2 * margin, Double(min(style.rows, 10)) * 2 - 2)
    let length = min(roomAcross / (1 - left), roomDown / (top + bottom), 30)
    let vertex = (x: margin - left * length, y: 1 + top * length)
    let columns = Int((2 * margin + (1 - left) * length).rounded(.up)) + 1
    let rows = Int(((2 + (top + bottom) * length) / 2).rounded(.up)) + 1
    var canvas = DotCanvas(columns: columns, rows: rows, dots: style.dots)
    let ends = [
      (x: vertex.x + length, y: vertex.y), (x: vertex.x + length * arm.cosine, y: vertex.y - length * arm.sine),
    ]
    for end in ends { canvas.line(vertex, end) }
    let radius = length * 0.3
    if self.degrees.value == Rational(90) {
      canvas.line((vertex.x + radius * 0.6, vertex.y), (vertex.x + radius * 0.6, vertex.y - radius * 0.6))
      canvas.line((vertex.x, vertex.y - radius * 0.6), (vertex.x + radius * 0.6, vertex.y - radius * 0.6))
    } else {
      canvas.arc(centre: vertex, radius: radius, from: 0, to: degrees)
    }
    var sketch = FigureSketch(style, columns: columns + width(of: shown, style.family), rows: rows)
    canvas.draw(on: &sketch, column: 0, row: 0, role: .accent)

    let middle = Turn.direction(degrees: degrees / 2)
    let away = radius + (degrees < 40 ? 6 : 2.5) + max(0, middle.sine)
    let column = Int(vertex.x + away * middle.cosine) - (middle.cosine < -0.3 ? width(of: shown, style.family) : 0)
    sketch.write(shown, column: column, row: Int((vertex.y - away * middle.sine) / 2))
    if points.count == 3 {
      sketch.write(points[0], column: Int(ends[0].x) + 2, row: Int(ends[0].y / 2))
      sketch.write(points[1], column: Int(vertex.x) - 2, row: Int(vertex.y / 2))
      sketch.write(points[2], column: Int(ends[1].x) + (arm.cosine < 0 ? -2 : 2), row: Int(ends[1].y / 2))
    }
    return sketch
  }
}
