import Learning
import Terminal

/// A passage of what stands beside a list.
struct PageLine {
  enum Kind {
    /// Our own words, or somebody's: wrapped.
    case words
    /// The same on one row, clipped.
    case oneLine
    /// What content says, with mathematics in it.
    case content
    /// What a model wrote: Markdown, with mathematics in it.
    case written
  }

  var text: String
  var role: Role
  var kind: Kind

  init(_ text: String, _ role: Role = .body, _ kind: Kind = .words) {
    self.text = text
    self.role = role
    self.kind = kind
  }

  static var blank: PageLine { PageLine("", .body, .oneLine) }
}

extension Context {
  /// The lines as rows of at most `columns`.
  func rows(of lines: [PageLine], columns: Int) -> [(row: StyledRow, role: Role)] {
    lines.flatMap { line -> [(row: StyledRow, role: Role)] in
      switch line.kind {
      case _ where line.text.isEmpty: [(StyledRow(), line.role)]
      case .oneLine: [(StyledRow(clip(line.text, to: columns, family), family), line.role)]
      case .words: wrap(line.text, to: columns, family).map { (StyledRow($0, family), line.role) }
      case .content: laidOut(line.text, .linear, columns: columns).rows.map { ($0, line.role) }
      case .written: written(line.text, columns: columns).map { ($0, line.role) }
      }
    }
  }

  /// Markdown, laid out.
  private func written(_ text: String, columns: Int) -> [StyledRow] {
    MarkdownDocument(text).rows(
      in: MathsStyle(
        layout: .linear, glyphs: symbols.glyphs, digits: language.numerals, family: family, columns: columns))
  }

  /// ▂▃▅: 0 to 100 as bars, a dot where there is nothing yet.
  static func sparkline(_ values: [Int?]) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    return String(values.map { value in value.map { bars[min(7, max(0, $0 * 8 / 100))] } ?? "·" })
  }
}

extension Canvas {
  /// A list beside its details on a wide screen, else above them, with a dotted rule between; `share` of the height, in
  /// hundredths, is the list's.
  static func listAndDetails(
    in area: Area, count: Int, listColumns: Int, share: Int = 55
  ) -> (list: Area, details: Area, rule: Int?) {
    let left = area.column + 1
    if area.columns >= 108 {
      let column = left + listColumns + 4
      let wide = min(measure, area.column + area.columns - column - 1)
      return (
        Area(column: left, row: area.row, columns: listColumns, rows: area.rows),
        Area(column: column, row: area.row, columns: wide, rows: area.rows), nil
      )
    }
    let wide = min(measure, area.columns - 2)
    let inSight = max(1, min(max(1, count), area.rows * share / 100))
    let below = area.row + inSight + 1
    return (
      Area(column: left, row: area.row, columns: wide, rows: inSight),
      Area(column: left, row: below, columns: wide, rows: max(0, area.row + area.rows - below)), below - 1
    )
  }

  /// The rows of a list around the marked one, each clickable; `draw` draws one into its row.
  mutating func list(
    count: Int, selected: Int, in area: Area, _ draw: (inout Canvas, Int, Area) -> Void
  ) {
    guard area.rows > 0, count > 0 else { return }
    let first = max(0, min(selected - area.rows / 2, count - area.rows))
    for index in first..<min(count, first + area.rows) {
      let line = Area(column: area.column, row: area.row + index - first, columns: area.columns, rows: 1)
      draw(&self, index, line)
      if index == selected { grid.tint(line, .selected) }
      target(line, .pick(index))
    }
    arrows(above: first > 0, below: first + area.rows < count, in: area)
  }

  /// A row of a list as most are: a title, and more about it at the right.
  mutating func listRow(_ row: Row, isSelected: Bool, in line: Area) {
    let end = line.column + line.columns
    let start =
      row.detail.isEmpty
      ? end : writeTrailing(row.detail, end: end, from: line.column + line.columns / 3, row: line.row, role: .muted)
    write(
      (isSelected ? "▸ " : "  ") + row.title, column: line.column, row: line.row,
      limit: max(0, start - line.column - 1))
  }

  /// A page, scrolled so far.
  mutating func page(_ lines: [(row: StyledRow, role: Role)], scroll: Int, in area: Area) {
    guard area.rows > 0 else { return }
    let overflow = max(0, lines.count - area.rows)
    let first = min(scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      write(line.row, column: area.column, row: area.row + offset, role: line.role, limit: area.columns)
    }
    arrows(above: first > 0, below: first < overflow, in: area)
  }

  private mutating func arrows(above: Bool, below: Bool, in area: Area) {
    let edge = min(columns - 2, area.column + area.columns)
    if above { write("↑", column: edge, row: area.row, role: .keyHint) }
    if below { write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint) }
  }

  /// The rows that are left above what is asked, where there is room for it.
  static func aboveWriting(in area: Area) -> Int { area.rows >= 2 ? area.rows - 2 : area.rows }

  /// What is asked, and the field for it, at the bottom; `area` is what is left above.
  mutating func writing(_ prompt: Phrase, _ field: TextField, in area: inout Area) {
    let rows = min(2, area.rows)
    guard rows == 2 else { return }
    area.rows -= rows
    let wide = min(Canvas.measure, area.columns - 2)
    let row = area.row + area.rows
    say(prompt, column: area.column + 1, row: row, role: .accent, limit: wide)
    field.draw(
      in: &grid, column: area.column + 1, row: row + 1, columns: wide, role: .fieldActive, isFocused: true)
  }
}
