import Notation

extension FractionBars {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let named = bars.map { width(of: $0.label, style.family) }.max() ?? 0
    // A long name stands above its bar.
    let isAbove = named > style.columns / 3
    let left = isAbove || named == 0 ? 0 : named + 2
    let room = style.columns - left
    // Bars of one length, so that they can be compared: the longest that all the parts divide well enough.
    let wide = barColumns(room: min(room, 60))
    let hasWalls = bars.allSatisfy { ($0.parts + 1) + $0.parts <= wide }
    let each = (hasWalls ? 3 : 1) + (isAbove ? 1 : 0)
    var sketch = FigureSketch(style, columns: style.columns, rows: bars.count * each)
    let fill = sketch.fill(0)
    for (index, bar) in bars.enumerated() {
      var row = index * each
      if isAbove {
        sketch.write(clip(bar.label, to: style.columns, style.family), column: 0, row: row)
        row += 1
      } else if !bar.label.isEmpty {
        sketch.write(bar.label, column: 0, row: row + (hasWalls ? 1 : 0))
      }
      if hasWalls {
        let walls = (0...bar.parts).map { Int((Double($0 * (wide - 1)) / Double(bar.parts)).rounded()) }
        let widths = zip(walls, walls.dropFirst()).map { $1 - $0 - 1 }
        sketch.boxes(column: left, row: row, widths: widths) { part in
          part < bar.filled ? .fill(fill, .accent) : .empty
        }
      } else {
        sketch.grid.fill(Area(column: left, row: row, columns: bar.filled, rows: 1), sketch.fill(0), role: .accent)
        sketch.grid.fill(
          Area(column: left + bar.filled, row: row, columns: bar.parts - bar.filled, rows: 1),
          style.isUnicode ? "░" : ".", role: .border)
      }
    }
    return sketch
  }

  /// The widest that all parts divide without a rest; where there is none, the widest.
  private func barColumns(room: Int) -> Int {
    var common = 1
    for bar in bars {
      let (a, b) = (common, bar.parts)
      common = a / Self.divisor(a, b) * b
      if common > room { return room }
    }
    return (room - 1) / common * common + 1
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
