import Notation

extension BarModel {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let named = bars.map { width(of: $0.name, style.family) }.max() ?? 0
    let isAbove = named > style.columns / 3
    let left = isAbove || named == 0 ? 0 : named + 2
    let whole = whole.map { clip($0, to: style.columns / 4, style.family) }
    let right = whole.map { width(of: $0, style.family) + 3 } ?? 0
    let room = min(64, style.columns - left - right)
    let longest = bars.map(\.length).max() ?? .one
    let scale = scale(room: room, longest: longest)
    let each = 3 + (isAbove ? 1 : 0)
    var sketch = FigureSketch(style, columns: style.columns, rows: bars.count * each)
    var end = 0
    for (index, bar) in bars.enumerated() {
      var row = index * each
      if isAbove {
        sketch.write(clip(bar.name, to: style.columns, style.family), column: 0, row: row)
        row += 1
      } else {
        sketch.write(bar.name, column: 0, row: row + 1)
      }
      let widths = columns(of: bar, scale: scale, room: room)
      sketch.boxes(column: left, row: row, widths: widths) { .text(bar.parts[$0].label) }
      end = max(end, left + widths.reduce(1) { $0 + $1 + 1 })
    }
    if let whole { brace(whole, column: end + 1, on: &sketch) }
    return sketch
  }

  /// Columns for a length of 1: whole ones where the lengths are, so that equal parts look equal.
  private func scale(room: Int, longest: Rational) -> Double {
    let scale = Double(room - 1) / longest.drawn
    let areWhole = bars.allSatisfy { $0.parts.allSatisfy(\.length.value.isWhole) }
    return areWhole && scale >= 2 ? scale.rounded(.down) : scale
  }

  /// The width of each part without its walls; every part can be seen.
  private func columns(of bar: Bar, scale: Double, room: Int) -> [Int] {
    var walls = [0]
    var length = Rational.zero
    for part in bar.parts {
      length = length + part.length.value
      walls.append(max((walls.last ?? 0) + 2, Int((length.drawn * scale).rounded())))
    }
    let over = (walls.last ?? 0) - (room - 1)
    if over > 0 {
      // Very small parts have pushed the others out of the room: they come back as far as they must.
      for index in walls.indices.reversed().dropLast() {
        walls[index] = min(walls[index], room - 1 - 2 * (walls.count - 1 - index))
      }
    }
    return zip(walls, walls.dropFirst()).map { max(0, $1 - $0 - 1) }
  }

  private func brace(_ text: String, column: Int, on sketch: inout FigureSketch) {
    let rows = sketch.grid.size.rows
    let pieces = Delimiter.curlyRight.pieces(sketch.style.isUnicode ? .unicode : .ascii, height: rows)
    for row in 0..<rows {
      let piece =
        row == 0 ? pieces.top : row == rows - 1 ? pieces.bottom : row == rows / 2 ? pieces.middle : pieces.rest
      sketch.write(piece, column: column, row: row, role: .border)
    }
    sketch.write(text, column: column + 2, row: rows / 2, role: .accent)
  }
}
