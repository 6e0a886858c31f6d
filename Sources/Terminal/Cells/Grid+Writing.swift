extension Grid {
  /// Writes one line, sanitised, and cut with "…" where it is longer than `limit` columns or the row. Returns the
  /// columns used. What lies outside the screen is not written.
  @discardableResult
  public mutating func write(_ text: String, column: Int, row: Int, role: Role = .body, limit: Int? = nil) -> Int {
    let room = min(limit ?? Int.max, size.columns - max(0, column))
    guard room > 0, row >= 0, row < size.rows, column < size.columns else { return 0 }
    var used = 0
    // The cluster that fills the last column has to make room for the sign if another one follows.
    var last: (text: String, columns: Int)?
    var isCut = false
    eachCluster(of: sanitised(text), family) { cluster, wide in
      if last != nil || used + wide > room {
        isCut = true
        return false
      }
      if used + wide == room {
        last = (cluster, wide)
      } else {
        put(cluster, width: wide, column: column + used, row: row, role: role)
      }
      used += wide
      return true
    }
    if isCut {
      let place = used - (last?.columns ?? 0)
      put("…", width: 1, column: column + place, row: row, role: role)
      return place + 1
    }
    if let last { put(last.text, width: last.columns, column: column + room - last.columns, row: row, role: role) }
    return used
  }

  /// Wrapped text in an area, from line `skip` on; returns the rows used.
  @discardableResult
  public mutating func write(_ text: String, in area: Area, role: Role = .body, skip: Int = 0) -> Int {
    let lines = wrap(text, to: area.columns, family).dropFirst(skip).prefix(area.rows)
    for (offset, line) in lines.enumerated() {
      write(line, column: area.column, row: area.row + offset, role: role, limit: area.columns)
    }
    return lines.count
  }

  /// One character over the whole area.
  public mutating func fill(_ area: Area, _ character: Character = " ", role: Role = .body) {
    let wide = columns(of: character, family)
    guard wide > 0 else { return }
    let text = String(character)
    for row in max(0, area.row)..<max(max(0, area.row), min(size.rows, area.row + area.rows)) {
      var column = max(0, area.column)
      let end = min(size.columns, area.column + area.columns)
      while column + wide <= end {
        put(text, width: wide, column: column, row: row, role: role)
        column += wide
      }
      while column < end {
        put(" ", width: 1, column: column, row: row, role: role)
        column += 1
      }
    }
  }

  /// Another role for what is there: every cluster that begins in the area.
  public mutating func tint(_ area: Area, _ role: Role) {
    for row in area.row..<area.row + area.rows {
      for column in area.column..<area.column + area.columns { setRole(role, column: column, row: row) }
    }
  }

  /// A horizontal rule.
  public mutating func rule(row: Int, column: Int, columns: Int, role: Role = .border, dotted: Bool = false) {
    fill(Area(column: column, row: row, columns: columns, rows: 1), dotted ? "┄" : "─", role: role)
  }

  /// A box around an area, with a title in its upper edge.
  public mutating func frame(_ area: Area, role: Role = .border, title: String? = nil) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let right = area.column + area.columns - 1
    let bottom = area.row + area.rows - 1
    rule(row: area.row, column: area.column, columns: area.columns, role: role)
    rule(row: bottom, column: area.column, columns: area.columns, role: role)
    for row in area.row..<area.row + area.rows {
      let (left, end) =
        row == area.row ? ("╭", "╮") : row == bottom ? ("╰", "╯") : ("│", "│")
      write(left, column: area.column, row: row, role: role)
      write(end, column: right, row: row, role: role)
    }
    if let title, area.columns > 6 {
      write(" \(title) ", column: area.column + 2, row: area.row, role: .heading, limit: area.columns - 4)
    }
  }
}
