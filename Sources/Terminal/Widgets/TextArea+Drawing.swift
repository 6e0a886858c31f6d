extension TextArea {
  /// One cluster of a row.
  struct Cluster: Equatable {
    /// As it is shown: a mark that stands alone is shown on a dotted circle.
    var text: String
    /// Columns on the screen.
    var width: Int
    /// Scalars.
    var count: Int
  }

  /// One row on the screen.
  struct Row: Equatable {
    /// Scalars before it.
    var start: Int
    /// Without the newline that ends it.
    var clusters: [Cluster] = []
    /// The next row begins because the text says so.
    var endsWithNewline = false

    /// The scalar after its last cluster.
    var end: Int { clusters.reduce(start) { $0 + $1.count } }
    var columns: Int { clusters.reduce(0) { $0 + $1.width } }
  }

  /// How many rows the text takes, one at least.
  public func height(columns: Int, _ family: WidthFamily) -> Int { rows(columns: columns, family).count }

  /// Draws the text wrapped between words; of one that is longer than the area, the rows around the caret.
  public func draw(in grid: inout Grid, _ area: Area, role: Role, isFocused: Bool, placeholder: String = "") {
    guard area.columns > 0, area.rows > 0 else { return }
    grid.fill(area, role: role)
    if text.isEmpty {
      grid.write(
        placeholder, column: area.column, row: area.row, role: role == .fieldActive ? .placeholder : .muted,
        limit: area.columns)
      if isFocused { grid.caret = Position(column: area.column, row: area.row) }
      return
    }
    let rows = rows(columns: area.columns, grid.family)
    let place = Self.place(of: caret, in: rows)
    let first = max(0, min(place.row - area.rows / 2, rows.count - area.rows))
    for (offset, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      var column = 0
      for cluster in row.clusters {
        if column + cluster.width > area.columns { break }
        grid.put(
          cluster.text, width: cluster.width, column: area.column + column, row: area.row + offset, role: role)
        column += cluster.width
      }
    }
    if isFocused {
      var caret = Position(
        column: area.column + min(place.column, area.columns - 1), row: area.row + place.row - first)
      // Behind a cluster that is as wide as the area there is no column left.
      while caret.column > area.column, grid[caret.column, caret.row].width == 0 { caret.column -= 1 }
      grid.caret = caret
    }
  }

  /// The row and column of a caret: at the place where a row goes on below, it is there. Inside of a cluster it is shown
  /// before it.
  static func place(of caret: Int, in rows: [Row]) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.start <= caret } ?? 0
    var (scalar, column) = (rows[row].start, 0)
    for cluster in rows[row].clusters {
      scalar += cluster.count
      if scalar > caret { break }
      column += cluster.width
    }
    return (row, column)
  }

  /// The text in rows, broken between words; a word that is longer than a row is broken between its clusters. One column
  /// is left for the caret; a single blank may stand there. Never empty.
  func rows(columns: Int, _ family: WidthFamily) -> [Row] {
    let room = max(1, columns - 1)
    var rows: [Row] = []
    var row = Row(start: 0)
    var used = 0
    // How many clusters of the row stand up to its last blank.
    var unbroken = 0
    for character in text {
      let cluster = Self.cluster(character, family)
      if character.isNewline {
        row.endsWithNewline = true
        rows.append(row)
        row = Row(start: row.end + cluster.count)
        (used, unbroken) = (0, 0)
        continue
      }
      let isBlank = character == " "
      if used + cluster.width > (isBlank ? room + 1 : room), !row.clusters.isEmpty {
        var rest: [Cluster] = []
        if !isBlank, unbroken > 0 {
          rest = Array(row.clusters[unbroken...])
          row.clusters.removeSubrange(unbroken...)
        }
        rows.append(row)
        row = Row(start: row.end, clusters: rest)
        (used, unbroken) = (row.columns, 0)
      }
      row.clusters.append(cluster)
      used += cluster.width
      if isBlank { unbroken = row.clusters.count }
    }
    rows.append(row)
    return rows
  }

  private static func cluster(_ character: Character, _ family: WidthFamily) -> Cluster {
    let count = character.unicodeScalars.count
    var shown = sanitised(String(character))
    if shown.isEmpty || Terminal.width(of: shown, family) == 0 { shown = "◌" }
    if shown.count > 1 { shown = String(shown.prefix(1)) }
    return Cluster(text: shown, width: Terminal.width(of: shown, family), count: count)
  }
}
