import Learning
import Terminal

extension Mastery {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.topic.concepts.map { Row(context.text($0.name), number(of: $0, state, context)) }
  }

  private static func number(of concept: Concept, _ state: State, _ context: Context) -> String {
    state.mastery[concept.id].map(context.language.number) ?? context.text(Words.notYet)
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.masteryTitle) + " · " + context.text(state.topic.name),
      trailing: Home.whoAndWhere(context),
      keys: footer(state, context))
    let (list, details) = rooms(state, in: area)
    drawList(state, context, in: list, on: &canvas)
    if details.column == list.column, details.rows > 0 {
      canvas.grid.rule(row: details.row - 1, column: list.column, columns: list.columns, dotted: true)
    }
    drawDetails(state, context, in: details, on: &canvas)
  }

  /// The concepts beside what is behind one of them on a wide screen, else above it.
  private static func rooms(_ state: State, in area: Area) -> (list: Area, details: Area) {
    let (left, end) = (area.column + 1, area.row + area.rows)
    let row = area.row + (area.rows >= 16 ? 1 : 0)
    if area.columns >= 108 {
      let column = left + 46
      let wide = min(Canvas.measure, area.column + area.columns - column - 1)
      return (
        Area(column: left, row: row, columns: 42, rows: end - row),
        Area(column: column, row: row, columns: wide, rows: end - row)
      )
    }
    let inSight = max(1, min(state.topic.concepts.count, (end - row) / 3))
    let below = row + inSight + 1
    return (
      Area(column: left, row: row, columns: min(Canvas.measure, area.columns - 2), rows: inSight),
      Area(column: left, row: below, columns: min(Canvas.measure, area.columns - 2), rows: max(0, end - below))
    )
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let first = max(0, min(state.selected - area.rows / 2, state.topic.concepts.count - area.rows))
    let end = area.column + area.columns
    for (index, concept) in state.topic.concepts.enumerated().dropFirst(first).prefix(area.rows) {
      let row = area.row + index - first
      let isSelected = index == state.selected
      let start = canvas.writeTrailing(
        number(of: concept, state, context), end: end, from: end - 12, row: row, role: .muted)
      var limit = start - area.column - 1
      if let mastery = state.mastery[concept.id], area.columns >= 36 {
        canvas.grid.drawBar(column: end - 13, row: row, columns: 9, fraction: Double(mastery) / 100)
        limit = area.columns - 14
      }
      canvas.write(
        (isSelected ? "▸ " : "  ") + context.text(concept.name), column: area.column, row: row, limit: max(4, limit))
      let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      if isSelected { canvas.grid.tint(whole, .selected) }
      canvas.target(whole, .pick(index))
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < state.topic.concepts.count {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  private static func drawDetails(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let lines = lines(state, context, columns: area.columns)
    let overflow = max(0, lines.count - area.rows)
    let first = min(state.scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line.text, column: area.column, row: area.row + offset, role: line.role, limit: area.columns)
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first < overflow { canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint) }
  }

  /// How far the evidence can be scrolled before its last line is on the screen.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let room = rooms(state, in: Canvas.content(of: context.size)).details
    return max(0, lines(state, context, columns: room.columns).count - room.rows)
  }

  private static func lines(_ state: State, _ context: Context, columns: Int) -> [(text: String, role: Role)] {
    details(state, context).flatMap { text, role, isOneLine in
      if text.isEmpty { return [("", role)] }
      let wrapped = isOneLine ? [clip(text, to: columns, context.family)] : wrap(text, to: columns, context.family)
      return wrapped.map { ($0, role) }
    }
  }

  /// What is behind the number of the concept that is looked at.
  private static func details(
    _ state: State, _ context: Context, isSpoken: Bool = false
  ) -> [(text: String, role: Role, isOneLine: Bool)] {
    guard let concept = state.concept else { return [] }
    var lines: [(String, Role, Bool)] = [(context.text(concept.name), .heading, false)]
    guard let evidence = state.evidence[concept.id] else { return lines }
    guard evidence.answers > 0 else {
      return lines + [(context.text(Words.noAnswersYet), .body, false)]
    }
    let meaning =
      evidence.isHeldBack
      ? Words.heldBack(evidence.mastery, answers: evidence.answers) : Words.masterySays(evidence.mastery)
    lines.append((context.text(meaning), .body, false))
    lines.append((context.text(Words.rightOf(evidence.right, evidence.answers)), .muted, false))
    let today = context.calendar.day(at: context.now)
    if let due = evidence.due {
      let days = due.ordinal - today.ordinal
      lines.append((context.text(Words.reviewComes(in: days)), days <= 0 ? .caution : .muted, false))
    }
    if !evidence.weights.isEmpty {
      lines += [("", .body, true), (context.text(Words.whatWeighs), .accent, false)]
      lines += evidence.weights.map { (($0.isFor ? "+ " : "− ") + context.text(Words.weight($0)), .body, false) }
    }
    if !evidence.last.isEmpty {
      lines += [("", .body, true), (context.text(Words.answersBehind), .accent, false)]
      lines += evidence.last.map { answer in
        let days = max(0, today.ordinal - context.calendar.day(at: answer.at).ordinal)
        var facts = DailyFive.sign(answer.outcome, isHere: false).0 + " " + context.text(Words.daysAgo(days))
        if answer.hints > 0 { facts += ", " + context.text(Words.withHints(answer.hints)) }
        let statement = answer.statement[context.language]
        return (facts + " · " + (isSpoken ? context.spoken(statement) : context.onOneLine(statement)), .body, true)
      }
    }
    return lines
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let title = context.text(Words.masteryTitle) + ", " + context.text(state.topic.name) + "."
    var told = [Told("mastery", title), Told("mastery-list", numbered(rows(state, context), context))]
    guard let concept = state.concept, state.evidence[concept.id] != nil else { return told }
    let text = details(state, context, isSpoken: true).map(\.text).filter { !$0.isEmpty }
    told.append(Told("mastery-\(concept.id)", text.joined(separator: "\n   ")))
    return told
  }
}
