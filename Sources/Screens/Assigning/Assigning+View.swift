import Learning
import Terminal

extension Assigning {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    if state.marked != nil { return state.problems.map { row(of: $0, state, context) } }
    return state.items.map { Row(context.text(Words.giving($0)), value($0, state, context)) }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.marked == nil && state.selected == .note ? context.text(Words.giving(.note)) : nil
  }

  /// ✓ How far apart …   level 4
  private static func row(of problem: PracticeBank.Item, _ state: State, _ context: Context) -> Row {
    let mark = state.chosen.contains(problem.id) ? "[x] " : problem.wasGiven ? " –  " : "[ ] "
    let level = context.text(Words.level(problem.level))
    return Row(
      mark + context.onOneLine(problem.statement[context.language]),
      problem.wasGiven ? context.text(Words.givenBefore) : level)
  }

  private static func value(_ item: Item, _ state: State, _ context: Context) -> String {
    switch item {
    case .source:
      if let subject = state.subject { return context.text(Words.whatFits(subject.name)) }
      return state.topic.map { context.text($0.name) + " · " + context.text(Words.grade($0.grade)) } ?? ""
    case .way: return context.text(state.isByHand ? Words.byHand : Words.freshNumbers)
    case .problems: return context.text(Words.chosenOf(state.chosen.count))
    case .tag: return state.goalTag ?? context.text(Words.anyTag)
    case .count: return context.language.number(state.count)
    case .due:
      return State.dues[state.due] == 0
        ? context.text(Words.noDay)
        : context.text(
          Words.nearDate(context.calendar.day(at: context.now).adding(days: State.dues[state.due])))
    case .note: return state.note.text
    case .give: return ""
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.practiceFor(state.name)), trailing: Home.whoAndWhere(context),
      keys: footer(state, context))
    if let marked = state.marked { return drawProblems(state, marked, context, in: area, on: &canvas) }
    let items = state.items
    let left = area.column + 2
    let names = (items.map { width(of: context.text(Words.giving($0)), context.family) }.max() ?? 0) + 4
    let wide = min(Canvas.measure, area.columns - 4) - names
    var row = area.row + (area.rows >= 14 ? 1 : 0)
    let end = area.row + area.rows
    // Where there are more lines than rows, the marked one is in sight.
    let marked = items.firstIndex(of: state.selected) ?? 0
    let first = max(0, min(marked - area.rows / 2, items.count - area.rows))
    for (index, item) in items.enumerated().dropFirst(first) where row < end {
      let isSelected = item == state.selected
      if item == .give, area.rows >= 12 { row += 1 }
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

  /// The problems of the topic, and below them the marked one, whole.
  private static func drawProblems(
    _ state: State, _ marked: Int, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    let heading =
      (state.topic.map { context.text($0.name) } ?? "") + " · " + context.text(Words.chosenOf(state.chosen.count))
    canvas.write(heading, column: area.column + 1, row: area.row, role: .heading, limit: area.columns - 2)
    let rows = rows(state, context)
    guard state.problems.indices.contains(marked) else { return }
    let rooms = rooms(state, in: area)
    canvas.list(count: rows.count, selected: marked, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == marked, in: line)
    }
    if let rule = rooms.rule, rooms.details.rows > 0 {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  private static func rooms(_ state: State, in area: Area) -> (list: Area, details: Area, rule: Int?) {
    let below = area.rows >= 10 ? 2 : 1
    let rest = Area(
      column: area.column, row: area.row + below, columns: area.columns, rows: max(0, area.rows - below))
    return Canvas.listAndDetails(in: rest, count: state.problems.count, listColumns: 64, share: 65)
  }

  /// The marked problem, whole.
  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    let area = rooms(state, in: Canvas.content(of: context.size)).details
    guard let marked = state.marked, state.problems.indices.contains(marked) else { return ([], area) }
    let problem = state.problems[marked]
    var facts = [context.text(Words.level(problem.level))] + problem.tags
    if problem.wasGiven { facts.append(context.text(Words.givenBefore)) }
    return (
      [
        PageLine(problem.statement[context.language], .body, .content),
        PageLine(facts.joined(separator: " · "), .muted),
      ], area
    )
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let list = numbered(rows(state, context), context)
    if state.marked != nil {
      return [Told("giving-problems", context.text(Words.chosenOf(state.chosen.count)) + ":\n" + context.spoken(list))]
    }
    return [
      Told("giving", context.text(Words.practiceFor(state.name)) + ". " + context.text(Words.givingText)),
      Told("giving-list", list),
    ]
  }
}
