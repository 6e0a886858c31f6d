extension TextField {
  /// Draws the field over that many columns; a longer text is scrolled so that the caret is on the screen.
  public func draw(
    in grid: inout Grid, column: Int, row: Int, columns: Int, role: Role, isFocused: Bool, placeholder: String = ""
  ) {
    guard columns > 0 else { return }
    grid.fill(Area(column: column, row: row, columns: columns, rows: 1), role: role)
    if text.isEmpty {
      grid.write(
        placeholder, column: column, row: row, role: role == .fieldActive ? .placeholder : .muted, limit: columns)
      if isFocused { grid.caret = Position(column: column, row: row) }
      return
    }
    let shown = clusters(grid.family)
    // One column is left for the caret at the end.
    let room = columns - 1
    var first = 0
    var before = shown.prefix { $0.end <= caret }.reduce(0) { $0 + $1.width }
    while first < shown.count, before > room {
      before -= shown[first].width
      first += 1
    }
    var at = 0
    for cluster in shown[first...] {
      if at + cluster.width > columns { break }
      grid.put(cluster.text, width: cluster.width, column: column + at, row: row, role: role)
      at += cluster.width
    }
    if isFocused { grid.caret = Position(column: column + min(before, columns - 1), row: row) }
  }

  /// The clusters with their columns, and how many scalars stand up to the end of each. A mark that stands alone is
  /// shown on a dotted circle.
  private func clusters(_ family: WidthFamily) -> [(text: String, width: Int, end: Int)] {
    var end = 0
    return text.map { cluster in
      end += cluster.unicodeScalars.count
      if isSecret { return ("•", 1, end) }
      var shown = sanitised(String(cluster))
      if shown.isEmpty || Terminal.width(of: shown, family) == 0 { shown = "◌" }
      if shown.count > 1 { shown = String(shown.prefix(1)) }
      return (shown, Terminal.width(of: shown, family), end)
    }
  }
}
