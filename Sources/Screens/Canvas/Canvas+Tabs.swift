import Terminal

extension Canvas {
  /// The pages of a place beside each other, the one that is open marked; where there is no room for all, that one between
  /// arrows.
  mutating func tabs(_ names: [String], here: Int, in area: Area) {
    guard area.rows > 0, names.indices.contains(here) else { return }
    let wide = names.reduce(2) { $0 + width(of: $1, family) + 3 }
    guard wide <= area.columns else {
      write("‹ \(names[here]) ›", column: area.column, row: area.row, role: .heading, limit: area.columns)
      return
    }
    var column = area.column
    for (index, name) in names.enumerated() {
      let isHere = index == here
      column += write((isHere ? "▸ " : "") + name, column: column, row: area.row, role: isHere ? .heading : .muted) + 3
    }
  }
}
