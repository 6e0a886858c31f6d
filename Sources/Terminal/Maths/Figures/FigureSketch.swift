import Notation

/// A picture in the making: cells, and what all figures draw in the same way.
struct FigureSketch {
  var grid: Grid
  let style: FigureStyle

  init(_ style: FigureStyle, columns: Int, rows: Int) {
    self.style = style
    grid = Grid(size: Size(columns: min(columns, style.columns), rows: rows), family: style.family)
  }

  var columns: Int { grid.size.columns }

  /// The sign for this terminal.
  func sign(_ unicode: String, _ ascii: String) -> String { style.isUnicode ? unicode : ascii }

  mutating func write(_ text: String, column: Int, row: Int, role: Role = .body, limit: Int? = nil) {
    // A negative column would keep the first letters of a text from being written.
    grid.write(text, column: max(0, column), row: row, role: role, limit: limit)
  }

  /// Text with its middle at `centre`, moved so that it stays in the picture.
  mutating func write(_ text: String, centre: Int, row: Int, role: Role = .body) {
    let wide = width(of: text, style.family)
    write(text, column: max(0, min(centre - (wide - 1) / 2, columns - wide)), row: row, role: role)
  }

  /// A box of mathematics with its axis on `row` and its middle at `centre`.
  mutating func write(_ box: MathsBox, centre: Int, axis: Int, role: Role = .body) {
    let column = max(0, min(centre - (box.columns - 1) / 2, columns - box.columns))
    for (index, row) in box.rows.enumerated() {
      grid.write(row, column: column, row: axis - box.axis + index, role: role)
    }
  }

  mutating func horizontal(column: Int, row: Int, columns: Int, role: Role = .border) {
    grid.fill(
      Area(column: column, row: row, columns: max(0, columns), rows: 1), style.isUnicode ? "─" : "-", role: role)
  }

  mutating func vertical(column: Int, row: Int, rows: Int, role: Role = .border) {
    grid.fill(Area(column: column, row: row, columns: 1, rows: max(0, rows)), style.isUnicode ? "│" : "|", role: role)
  }

  /// What stands in a box.
  enum BoxContent {
    case empty
    case fill(Character, Role)
    case text(String)
  }

  /// Boxes beside each other that share their walls: three rows, with what fills each one.
  mutating func boxes(
    column: Int, row: Int, widths: [Int], role: Role = .border, content: (Int) -> BoxContent
  ) {
    let total = widths.reduce(1) { $0 + $1 + 1 }
    horizontal(column: column, row: row, columns: total, role: role)
    horizontal(column: column, row: row + 2, columns: total, role: role)
    var at = column
    for (index, wide) in widths.enumerated() {
      write(index == 0 ? sign("┌", "+") : sign("┬", "+"), column: at, row: row, role: role)
      write(sign("│", "|"), column: at, row: row + 1, role: role)
      write(index == 0 ? sign("└", "+") : sign("┴", "+"), column: at, row: row + 2, role: role)
      switch content(index) {
      case .empty: break
      case .fill(let fill, let role):
        grid.fill(Area(column: at + 1, row: row + 1, columns: wide, rows: 1), fill, role: role)
      case .text(let text):
        let shown = clip(text, to: wide, style.family)
        write(shown, column: at + 1 + (wide - width(of: shown, style.family)) / 2, row: row + 1)
      }
      at += wide + 1
    }
    write(sign("┐", "+"), column: at, row: row, role: role)
    write(sign("│", "|"), column: at, row: row + 1, role: role)
    write(sign("┘", "+"), column: at, row: row + 2, role: role)
  }

  /// What tells one share from the next where there are no colours.
  func fill(_ index: Int) -> Character {
    let signs: [Character] =
      style.isUnicode ? ["█", "▒", "░", "▚", "▓", "▤", "╱", "·"] : ["#", "=", ".", "+", "*", "/", ":", "~"]
    return signs[index % signs.count]
  }

  /// The role of a share: colours take turns, and the fill says the same.
  func role(ofShare index: Int) -> Role {
    let roles: [Role] = [.accent, .hint, .right, .caution]
    return roles[index % roles.count]
  }
}

extension FigureStyle {
  /// Items in lines of at most `columns`, three blanks apart, and where each begins; an item that is longer is wrapped.
  func flow(_ items: [String], columns: Int) -> (lines: [String], places: [Position]) {
    var lines: [String] = []
    var places: [Position] = []
    for item in items {
      if let last = lines.last, width(of: last, family) + 3 + width(of: item, family) <= columns {
        places.append(Position(column: width(of: last, family) + 3, row: lines.count - 1))
        lines[lines.count - 1] = last + "   " + item
      } else {
        places.append(Position(column: 0, row: lines.count))
        lines += wrap(item, to: columns, family)
      }
    }
    return (lines, places)
  }
}
