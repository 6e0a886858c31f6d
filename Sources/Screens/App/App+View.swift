import Learning
import Terminal

extension App {
  /// The picture, and what a click in it means.
  public func canvas() -> Canvas {
    var canvas = Canvas(
      size: context.size, family: context.family, language: context.language, symbols: context.symbols)
    let least = Canvas.smallest
    guard context.size.columns >= least.columns, context.size.rows >= least.rows else {
      canvas.say(
        Words.tooSmall(context.size.columns, context.size.rows, least.columns, least.rows), column: 0, row: 0,
        role: .caution)
      return canvas
    }
    drawPlace(on: &canvas)
    canvas.restoreChrome()
    drawNotice(on: &canvas)
    switch overlay {
    case .help(let scroll): drawHelp(scroll: scroll, on: &canvas)
    case .picker(let picker): draw(picker, on: &canvas)
    case nil: break
    }
    if context.symbols == .ascii { canvas.grid.spellOut() }
    return canvas
  }

  /// The screen as cells.
  public var grid: Grid { canvas().grid }

  /// What just happened lies on the rule above the keys; a long one takes more rows.
  private func drawNotice(on canvas: inout Canvas) {
    guard let notice else { return }
    let lines = wrap(notice.text, to: canvas.columns - 4, canvas.family)
    let shown = lines.prefix(3)
    for (offset, line) in shown.enumerated() {
      let row = canvas.rows - 2 - (shown.count - 1) + offset
      canvas.grid.fill(Area(column: 0, row: row, columns: canvas.columns, rows: 1))
      canvas.write(
        (offset == 0 ? (notice.isTrouble ? "! " : "· ") : "  ") + line, column: 1, row: row,
        role: notice.isTrouble ? .caution : .accent)
    }
  }

  // MARK: - Overlays

  /// The key tables as help shows them: a line without a key is a heading, or blank.
  var helpLines: [(keys: String, help: String, key: Key?)] {
    let description = description
    func line(_ entry: KeyHelp) -> (keys: String, help: String, key: Key?) {
      (label(entry), context.text(entry.help), entry.keys[0])
    }
    return [(context.text(Words.keysHere), "", nil)] + description.keys.map(line)
      + [("", "", nil), (context.text(Words.keysEverywhere), "", nil)]
      + Self.everywhere(description.typing).map(line)
  }

  private func drawHelp(scroll: Int, on canvas: inout Canvas) {
    canvas.dropTargets()
    let lines = helpLines
    let inner = box(columns: 56, rows: lines.count + 2, title: context.text(Words.help), on: &canvas)
    let first = min(scroll, max(0, lines.count - inner.rows))
    for (offset, line) in lines.dropFirst(first).prefix(inner.rows).enumerated() {
      let row = inner.row + offset
      if line.key == nil {
        canvas.write(line.keys, column: inner.column, row: row, role: .heading, limit: inner.columns)
      } else {
        canvas.write(line.keys, column: inner.column + 1, row: row, role: .keyHint, limit: 18)
        canvas.write(line.help, column: inner.column + 20, row: row, limit: inner.columns - 20)
      }
      if let key = line.key {
        canvas.target(Area(column: inner.column, row: row, columns: inner.columns, rows: 1), .press(key))
      }
    }
    canvas.grid.caret = nil
  }

  private func label(_ entry: KeyHelp) -> String { entry.keys.map { $0.label(context.symbols) }.joined(separator: " ") }

  private func draw(_ picker: Picker, on canvas: inout Canvas) {
    canvas.dropTargets()
    let title = context.text(picker.purpose == .commands ? Words.paletteTitle : Words.findTitle)
    let matches = picker.matches
    let inner = box(columns: 60, rows: min(18, max(4, picker.entries.count + 4)), title: title, on: &canvas)
    canvas.write(picker.purpose == .commands ? ":" : "/", column: inner.column, row: inner.row, role: .keyHint)
    picker.field.draw(
      in: &canvas.grid, column: inner.column + 2, row: inner.row, columns: inner.columns - 2, role: .fieldActive,
      isFocused: true)
    let list = Area(
      column: inner.column, row: inner.row + 2, columns: inner.columns, rows: max(0, inner.rows - 2))
    if matches.isEmpty {
      canvas.say(Words.nothingFound, column: list.column, row: list.row, role: .muted, limit: list.columns)
      return
    }
    let selected = min(picker.selected, matches.count - 1)
    let first = max(0, min(selected - list.rows / 2, matches.count - list.rows))
    for (offset, entry) in matches.dropFirst(first).prefix(list.rows).enumerated() {
      let row = list.row + offset
      let isSelected = first + offset == selected
      let line = Area(column: list.column, row: row, columns: list.columns, rows: 1)
      let start = canvas.writeTrailing(
        entry.detail, end: list.column + list.columns, from: list.column + list.columns / 2, row: row, role: .muted)
      canvas.write(
        (isSelected ? "▸ " : "  ") + entry.title, column: list.column, row: row, limit: start - list.column - 1)
      if isSelected { canvas.grid.tint(line, .selected) }
      canvas.target(line, .pick(first + offset))
    }
  }

  /// A framed box in the middle, cleared; returns its inside.
  private func box(columns: Int, rows: Int, title: String, on canvas: inout Canvas) -> Area {
    let wide = min(columns, canvas.columns - 4)
    let high = min(rows + 2, canvas.rows - 2)
    let area = Area(column: (canvas.columns - wide) / 2, row: (canvas.rows - high) / 2, columns: wide, rows: high)
    canvas.grid.fill(area)
    canvas.grid.frame(area, title: title)
    return area.inset(columns: 2, rows: 1)
  }
}
