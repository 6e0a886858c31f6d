/// One row of text laid out in advance: runs at their columns, none over another.
public struct StyledRow: Equatable, Sendable {
  /// Text that begins at a column of the row and is all in one role.
  public struct Run: Equatable, Sendable {
    /// From 0 at the left of the row.
    public var column: Int
    /// Sanitised, and whole clusters.
    public var text: String
    /// Columns that the text takes, in the family that it was laid out for.
    public var columns: Int
    /// nil where the text means what the text around it means.
    public var role: Role?
  }

  /// From left to right.
  public private(set) var runs: [Run]

  /// A row with nothing in it.
  public init() { runs = [] }

  /// A row of one text, sanitised.
  public init(_ text: String, role: Role? = nil, _ family: WidthFamily) {
    let shown = sanitised(text)
    runs = shown.isEmpty ? [] : [Run(column: 0, text: shown, columns: width(of: shown, family), role: role)]
  }

  /// Columns from the left edge to the end of the last run.
  public var columns: Int { runs.last.map { $0.column + $0.columns } ?? 0 }

  /// As plain text, with blanks between the runs.
  public var text: String {
    var line = ""
    var column = 0
    for run in runs {
      line += String(repeating: " ", count: run.column - column) + run.text
      column = run.column + run.columns
    }
    return line
  }

  /// The same, that many columns further right.
  public func moved(by columns: Int) -> StyledRow {
    guard columns != 0 else { return self }
    var moved = self
    for index in moved.runs.indices { moved.runs[index].column += columns }
    return moved
  }

  /// Adds a row that begins right of the end of this one.
  mutating func append(_ other: StyledRow) {
    guard let first = other.runs.first, first.column >= columns else { return }
    runs += other.runs
  }

  /// The same with a role for what had none.
  public func said(as role: Role?) -> StyledRow {
    var row = self
    for index in row.runs.indices { row.runs[index].role = row.runs[index].role ?? role }
    return row
  }
}

extension Grid {
  /// Writes a row that was laid out in advance, cut where it is longer than `limit` columns or the screen.
  public mutating func write(_ line: StyledRow, column: Int, row: Int, role: Role = .body, limit: Int? = nil) {
    for run in line.runs {
      let room = limit.map { $0 - run.column }
      if let room, room <= 0 { return }
      write(run.text, column: column + run.column, row: row, role: run.role ?? role, limit: room)
    }
  }

  /// What stands in the grid, as rows without the blanks at their ends. `.body` is no role of its own there.
  public var styledRows: [StyledRow] {
    (0..<size.rows).map { row in
      var line = StyledRow()
      var column = 0
      var text = ""
      var start = 0
      var role = Role.body
      func finish() {
        let shown = text.prefix { $0 == " " }.count == text.count ? "" : text
        guard !shown.isEmpty else { return }
        line.append(
          StyledRow.Run(column: start, text: text, columns: column - start, role: role == .body ? nil : role))
      }
      for cell in self.row(row) where cell.width > 0 {
        if cell.role != role {
          finish()
          (text, start, role) = ("", column, cell.role)
        }
        text += cell.text
        column += cell.width
      }
      finish()
      return line.trimmed
    }
  }
}

extension StyledRow {
  mutating func append(_ run: Run) {
    guard run.column >= columns else { return }
    runs.append(run)
  }

  /// Without the blanks at the ends of the runs.
  var trimmed: StyledRow {
    var row = self
    row.runs = runs.compactMap { run in
      var run = run
      while run.text.last == " " {
        run.text.removeLast()
        run.columns -= 1
      }
      return run.text.isEmpty ? nil : run
    }
    return row
  }
}
