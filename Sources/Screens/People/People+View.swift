import Learning
import Terminal

extension People {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard let people = state.people, state.asking == nil else { return [] }
    return people.map { person in
      var details = [
        person.role == .student ? context.text(Words.grade(person.grade)) : context.text(Words.role(person.role))
      ]
      if person.hasPassword { details.append(context.text(Words.locked)) }
      return Row(person.isGuest ? context.text(Words.guest) : person.name, details.joined(separator: " · "))
    } + [Row(context.text(Words.someoneNew)), Row(context.text(Words.lookAround))]
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.asking.map { context.text(Words.passwordOf($0.name)) }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(title: Words.name[context.language], trailing: "", keys: footer(state, context))
    let left = max(area.column + 1, (canvas.columns - 60) / 2)
    let wide = min(60, canvas.columns - left - 2)
    var row = area.row + 1
    canvas.say(Words.whoIsIt, column: left, row: row, role: .title, limit: wide)
    row += 2
    guard state.people != nil else { return }
    if let person = state.asking {
      canvas.say(Words.passwordOf(person.name), column: left, row: row, limit: wide)
      state.password.draw(
        in: &canvas.grid, column: left, row: row + 1, columns: min(32, wide), role: .fieldActive, isFocused: true)
      if state.isWaiting { canvas.say(Words.checking, column: left, row: row + 3, role: .muted) }
      return
    }
    let rows = rows(state, context)
    let room = area.row + area.rows - row
    let first = max(0, min(state.selected - room / 2, rows.count - room))
    for (offset, entry) in rows.dropFirst(first).prefix(room).enumerated() {
      let index = first + offset
      let line = Area(column: left, row: row + offset, columns: wide, rows: 1)
      let start = canvas.writeTrailing(
        entry.detail, end: left + wide, from: left + wide / 2, row: row + offset, role: .muted)
      canvas.write(
        (index == state.selected ? "▸ " : "  ") + entry.title, column: left, row: row + offset,
        limit: start - left - 1)
      if index == state.selected { canvas.grid.tint(line, .selected) }
      canvas.target(line, .pick(index))
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.people != nil, state.asking == nil else { return [] }
    return [Told("people", context.text(Words.whoIsIt)), Told("list", numbered(rows(state, context), context))]
  }
}

/// A menu as a numbered list, for the plain mode.
func numbered(_ rows: [Row], _ context: Context) -> String {
  rows.enumerated().map { index, row in
    "\(context.language.number(index + 1)). \(row.title)\(row.detail.isEmpty ? "" : " (\(row.detail))")"
  }.joined(separator: "\n")
}
