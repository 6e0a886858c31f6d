import Notation

extension TriangleFigure {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let labels = shownLabels(in: style.digits).map { clip($0, to: style.columns / 4, style.family) }
    let names = points.isEmpty ? ["", "", ""] : points.map { clip($0, to: 6, style.family) }
    let (ab, bc, ca) = (sides[0].value.drawn, sides[1].value.drawn, sides[2].value.drawn)
    // A at 0, 0, B on its right, C above.
    let x = (ca * ca + ab * ab - bc * bc) / (2 * ab)
    let y = max(0, ca * ca - x * x).squareRoot()
    let (least, most) = (min(0, x), max(ab, x))
    func wide(_ text: String) -> Int { width(of: text, style.family) }
    let left = max(wide(labels[2]), wide(names[0])) + 2
    let right = max(wide(labels[1]), wide(names[1])) + 2
    let room = Double(min(40, style.columns - left - right))
    let scale = min(room / (most - least), Double(min(style.rows, 14) - 3) * 2 / y)
    let columns = Int(((most - least) * scale).rounded(.up)) + 1
    let rows = max(2, Int((y * scale / 2).rounded(.up)))
    func place(_ px: Double, _ py: Double) -> (x: Double, y: Double) {
      ((px - least) * scale + 0.25, Double(rows) * 2 - 0.3 - py * scale)
    }
    let corners = [place(0, 0), place(ab, 0), place(x, y)]
    var canvas = DotCanvas(columns: columns, rows: rows, dots: style.dots)
    for index in 0..<3 { canvas.line(corners[index], corners[(index + 1) % 3]) }
    if let rightAngle { markRightAngle(rightAngle, corners, on: &canvas) }
    var sketch = FigureSketch(style, columns: left + columns + right, rows: rows + 3)
    canvas.draw(on: &sketch, column: left, row: 1, role: .accent)

    let centroid = (x: corners.reduce(0) { $0 + $1.x } / 3, y: corners.reduce(0) { $0 + $1.y } / 3)
    /// Text outside of the triangle: away from `place` in the direction of `outward`.
    func write(_ text: String, at place: (x: Double, y: Double), outward: (x: Double, y: Double), away: Double) {
      let length = max(0.001, (outward.x * outward.x + outward.y * outward.y).squareRoot())
      let (ux, uy) = (outward.x / length, outward.y / length)
      let half = Double(wide(text)) / 2
      let centre = (x: place.x + ux * (away + half), y: place.y + uy * (away + 0.5))
      let row = max(0, min(rows + 2, Int(((centre.y + 2) / 2).rounded(.down))))
      sketch.write(text, column: left + Int((centre.x - half).rounded()), row: row)
    }
    for index in 0..<3 {
      let (one, other) = (corners[index], corners[(index + 1) % 3])
      let middle = (x: (one.x + other.x) / 2, y: (one.y + other.y) / 2)
      // At a right angle to the side, away from the triangle's middle.
      var normal = (x: other.y - one.y, y: one.x - other.x)
      if normal.x * (middle.x - centroid.x) + normal.y * (middle.y - centroid.y) < 0 {
        normal = (-normal.x, -normal.y)
      }
      write(labels[index], at: middle, outward: normal, away: 1.8)
      write(names[index], at: one, outward: (one.x - centroid.x, (one.y - centroid.y) * 0.6), away: 1.2)
    }
    return sketch
  }

  /// A small square in the corner.
  private func markRightAngle(
    _ corner: Int, _ corners: [(x: Double, y: Double)], on canvas: inout DotCanvas
  ) {
    let here = corners[corner]
    let legs = [corners[(corner + 1) % 3], corners[(corner + 2) % 3]].map { other in
      let (dx, dy) = (other.x - here.x, other.y - here.y)
      let length = max(0.001, (dx * dx + dy * dy).squareRoot())
      let size = min(2.4, length / 3)
      return (x: dx / length * size, y: dy / length * size)
    }
    let far = (x: here.x + legs[0].x + legs[1].x, y: here.y + legs[0].y + legs[1].y)
    for leg in legs { canvas.line((here.x + leg.x, here.y + leg.y), far) }
  }
}
