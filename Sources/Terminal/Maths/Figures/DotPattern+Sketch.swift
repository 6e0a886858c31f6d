import Notation

extension DotPattern {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let pictures = counts.map { rows(of: $0) }
    let gap = 4
    var places: [(column: Int, line: Int)] = []
    var column = 0
    var line = 0
    for picture in pictures {
      let wide = Self.columns(picture)
      if column > 0, column + wide > style.columns {
        line += 1
        column = 0
      }
      places.append((column, line))
      column += wide + gap
    }
    let heights = (0...line).map { line in
      zip(pictures, places).filter { $1.line == line }.map { $0.0.count }.max() ?? 0
    }
    let height = heights.reduce(0) { $0 + $1 + 2 }
    var sketch = FigureSketch(style, columns: style.columns, rows: height)
    for (index, picture) in pictures.enumerated() {
      let place = places[index]
      let foot = heights.prefix(place.line + 1).reduce(0) { $0 + $1 + 2 } - 2
      let wide = Self.columns(picture)
      for (offset, dots) in picture.enumerated() {
        let indent = shape == .triangle ? (wide - 2 * dots + 1) / 2 : 0
        for dot in 0..<dots {
          sketch.write(
            sketch.sign("●", "o"), column: place.column + indent + 2 * dot, row: foot - picture.count + offset,
            role: .accent)
        }
      }
      let text = style.shown(FigureNumber(counts[index]))
      sketch.write(
        text, column: place.column + max(0, (wide - width(of: text, style.family)) / 2), row: foot, role: .muted)
    }
    return sketch
  }

  private static func columns(_ picture: [Int]) -> Int { max(3, (picture.max() ?? 1) * 2 - 1) }
}
