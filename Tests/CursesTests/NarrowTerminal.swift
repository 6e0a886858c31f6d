import CWidth
import Terminal

/// A terminal of the joined family, as kitty is: a spacing sign takes no column. It knows what ncurses writes for
/// xterm-256color, and remembers what it did not know.
struct NarrowTerminal {
  private(set) var lines: [[String]]
  private(set) var unknown: [String] = []
  private let columns: Int
  /// The rows that scroll.
  private var region: ClosedRange<Int>
  private var column = 0
  private var row = 0
  private var isAfterLast = false
  private var saved = Position(column: 0, row: 0)

  init(_ size: Size) {
    columns = size.columns
    region = 0...size.rows - 1
    lines = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": move(0, row)
      case "\n" where row == region.upperBound: delete(1, at: region.lowerBound)
      case "\n": move(column, row + 1)
      case "\u{8}": move(column - 1, row)
      case "\u{0}"..<" ": unknown.append("\(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let wide = Int(lectern_width(scalar.value, 0))
    if wide == 0 {
      var at = isAfterLast ? column : column - 1
      while at > 0, lines[row][at].isEmpty { at -= 1 }
      if at >= 0 { lines[row][at].unicodeScalars.append(scalar) }
      return
    }
    let start = min(column, columns - wide)
    lines[row][start] = String(Character(scalar))
    if wide == 2 { lines[row][start + 1] = "" }
    isAfterLast = start + wide == columns
    column = isAfterLast ? columns - 1 : start + wide
  }

  private mutating func move(_ newColumn: Int, _ newRow: Int) {
    column = min(max(0, newColumn), columns - 1)
    row = min(max(0, newRow), lines.count - 1)
    isAfterLast = false
  }

  private mutating func erase(_ range: Range<Int>, _ row: Int) {
    for at in range.clamped(to: 0..<columns) { lines[row][at] = " " }
  }

  private var blank: [String] { Array(repeating: " ", count: columns) }

  private mutating func delete(_ count: Int, at row: Int) {
    guard region.contains(row) else { return }
    for _ in 0..<count {
      lines.remove(at: row)
      lines.insert(blank, at: region.upperBound)
    }
  }

  private mutating func insert(_ count: Int, at row: Int) {
    guard region.contains(row) else { return }
    for _ in 0..<count {
      lines.remove(at: region.upperBound)
      lines.insert(blank, at: row)
    }
  }

  private mutating func escape(_ scalars: inout Substring.UnicodeScalarView) {
    guard let kind = scalars.popFirst() else { return }
    if kind == "(" || kind == ")" {
      _ = scalars.popFirst()
      return
    }
    if kind == "7" { saved = Position(column: column, row: row) }
    if kind == "8" { move(saved.column, saved.row) }
    if kind == "7" || kind == "8" { return }
    if kind == "M" {
      if row == region.lowerBound { insert(1, at: row) } else { move(column, row - 1) }
      return
    }
    guard kind == "[" else {
      unknown.append("ESC \(kind)")
      return
    }
    var parameters = ""
    while let scalar = scalars.popFirst() {
      if ("@"..."~").contains(scalar) {
        control(parameters, scalar)
        return
      }
      parameters.unicodeScalars.append(scalar)
    }
  }

  private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
    if final == "m" || parameters.hasPrefix("?") && (final == "h" || final == "l") { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "H": move((numbers.count > 1 ? max(1, numbers[1]) : 1) - 1, count - 1)
    case "G": move(count - 1, row)
    case "d": move(column, count - 1)
    case "A": move(column, row - count)
    case "B": move(column, row + count)
    case "C": move(column + count, row)
    case "D": move(column - count, row)
    case "K" where first == 0: erase(column..<columns, row)
    case "K" where first == 1: erase(0..<column + 1, row)
    case "J" where first == 0:
      erase(column..<columns, row)
      for below in row + 1..<max(row + 1, lines.count) { erase(0..<columns, below) }
    case "J" where first == 2: for every in lines.indices { erase(0..<columns, every) }
    case "M": delete(count, at: row)
    case "L": insert(count, at: row)
    case "S": delete(count, at: region.lowerBound)
    case "T": insert(count, at: region.lowerBound)
    case "X": erase(column..<column + count, row)
    case "r":
      let last = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], lines.count) : lines.count
      region = count - 1...last - 1
      move(0, 0)
    case "l", "n": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }
}

private func ~= (range: Range<Unicode.Scalar>, scalar: Unicode.Scalar) -> Bool { range.contains(scalar) }
