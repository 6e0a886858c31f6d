import Learning
import Terminal

extension Assigning {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    Item.allCases.map { Row(context.text(Words.giving($0)), value($0, state, context)) }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.selected == .note ? context.text(Words.giving(.note)) : nil
  }

  private static func value(_ item: Item, _ state: State, _ context: Context) -> String {
    switch item {
    case .source: state.topic.map { context.text($0.name) } ?? context.text(Words.whatFits)
    case .count: context.language.number(state.count)
    case .due:
      State.dues[state.due] == 0
        ? context.text(Words.noDay)
        : context.text(
          Words.nearDate(context.calendar.day(at: context.now).adding(days: State.dues[state.due])))
    case .note: state.note.text
    case .give: ""
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.practiceFor(state.name)), trailing: Home.whoAndWhere(context),
      keys: footer(state, context))
    let left = area.column + 2
    let names = (Item.allCases.map { width(of: context.text(Words.giving($0)), context.family) }.max() ?? 0) + 4
    let wide = min(Canvas.measure, area.columns - 4) - names
    var row = area.row + (area.rows >= 14 ? 1 : 0)
    for (index, item) in Item.allCases.enumerated() {
      let isSelected = item == state.selected
      if item == .give, area.rows >= 10 { row += 1 }
      let line = Area(column: left, row: row, columns: names + wide, rows: 1)
      canvas.write(
        (isSelected ? "▸ " : "  ") + context.text(Words.giving(item)), column: left, row: row,
        role: item == .give ? .accent : .body)
      if item == .note {
        state.note.draw(
          in: &canvas.grid, column: left + names, row: row, columns: max(8, wide),
          role: isSelected ? .fieldActive : .field, isFocused: isSelected,
          placeholder: context.text(Words.notePlaceholder))
      } else {
        canvas.write(value(item, state, context), column: left + names, row: row, role: .strong, limit: wide)
        if isSelected { canvas.grid.tint(line, .selected) }
      }
      canvas.target(line, .pick(index))
      row += 1
    }
    row += 1
    let room = area.row + area.rows - row
    if room > 0 {
      canvas.paragraph(
        context.text(state.isWaiting ? Words.checking : Words.givingText), column: left, row: row,
        columns: area.columns - 4, rows: room, role: .muted)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    [
      Told("giving", context.text(Words.practiceFor(state.name)) + ". " + context.text(Words.givingText)),
      Told("giving-list", numbered(rows(state, context), context)),
    ]
  }
}
