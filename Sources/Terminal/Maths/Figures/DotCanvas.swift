/// Lines and curves in dots smaller than a cell. Places are in widths of a cell, from the top left: a cell is 1 wide and
/// 2 high, so that a circle is round.
struct DotCanvas {
  let columns: Int
  let rows: Int
  private let dots: FigureStyle.Dots
  private let across: Int
  private let down: Int
  private var isSet: [Bool]

  init(columns: Int, rows: Int, dots: FigureStyle.Dots) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.dots = dots
    (across, down) =
      switch dots {
      case .braille: (2, 4)
      case .blocks: (2, 2)
      case .ascii: (1, 2)
      }
    isSet = Array(repeating: false, count: self.columns * across * self.rows * down)
  }

  /// The smallest distance between two dots.
  private var grain: Double { 1 / Double(max(across, down / 2)) }

  mutating func plot(_ x: Double, _ y: Double) {
    let (column, row) = ((x * Double(across)).rounded(.down), (y * Double(down) / 2).rounded(.down))
    guard column >= 0, row >= 0, column < Double(columns * across), row < Double(rows * down) else { return }
    isSet[Int(row) * columns * across + Int(column)] = true
  }

  mutating func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let steps = max(1, Int((length / grain * 2).rounded(.up)))
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      plot(from.x + dx * part, from.y + dy * part)
    }
  }

  /// Part of a circle, against the clock from the right; in degrees.
  mutating func arc(centre: (x: Double, y: Double), radius: Double, from: Double, to: Double) {
    let steps = max(8, Int((radius * abs(to - from) / 57 / grain * 2).rounded(.up)))
    for step in 0...steps {
      let turn = from + (to - from) * Double(step) / Double(steps)
      let (cosine, sine) = Turn.direction(degrees: turn)
      plot(centre.x + radius * cosine, centre.y - radius * sine)
    }
  }

  /// Puts what is drawn on a sketch, and leaves its other cells as they are.
  func draw(on sketch: inout FigureSketch, column: Int, row: Int, role: Role) {
    for y in 0..<rows {
      for x in 0..<columns {
        if let sign = sign(x, y) { sketch.write(String(sign), column: column + x, row: row + y, role: role) }
      }
    }
  }

  private func isDot(_ column: Int, _ row: Int) -> Bool { isSet[row * columns * across + column] }

  private func sign(_ x: Int, _ y: Int) -> Character? {
    func at(_ dx: Int, _ dy: Int) -> Bool { isDot(x * across + dx, y * down + dy) }
    switch dots {
    case .braille:
      // Unicode numbers the dots down the left column, down the right one, and then the last row.
      let order = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
      var pattern: UInt32 = 0
      for (bit, dot) in order.enumerated() where at(dot.0, dot.1) { pattern |= 1 << UInt32(bit) }
      return pattern == 0 ? nil : Unicode.Scalar(0x2800 + pattern).map(Character.init)
    case .blocks:
      let signs: [Character] = [
        " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
      ]
      let pattern = (at(0, 0) ? 1 : 0) + (at(1, 0) ? 2 : 0) + (at(0, 1) ? 4 : 0) + (at(1, 1) ? 8 : 0)
      return pattern == 0 ? nil : signs[pattern]
    case .ascii:
      return switch (at(0, 0), at(0, 1)) {
      case (true, true): ":"
      case (true, false): "'"
      case (false, true): "."
      case (false, false): nil
      }
    }
  }
}
