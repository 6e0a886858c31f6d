import Learning
import Terminal

extension DailyResult {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    zip(state.problems, state.session.standings).map { problem, standing in
      Row(
        problem.statement[context.language],
        context.text(problem.topicName) + ", " + context.text(Words.outcome(standing.outcome)))
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.result), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let left = area.column + 1
    var row = area.row + (area.rows >= 16 ? 1 : 0)
    let session = state.session
    let used = canvas.say(
      Words.score(session.right, session.standings.count), column: left, row: row, role: .heading, limit: area.columns)
    canvas.say(
      Words.scoreText(session.right), column: left + used + 1, row: row, limit: max(0, area.columns - used - 2))
    let time = context.text(Words.minutesAndSeconds(session.totalSeconds)) + " " + context.text(Words.totalTime)
    row += 1
    var trailing = time
    if let today = state.today, today.streak.current > 0 {
      trailing = context.text(Words.streakDays(today.streak.current)) + " · " + time
    }
    canvas.write(trailing, column: left, row: row, role: .muted, limit: area.columns)
    row += 1
    if let days = state.today?.milestoneToday {
      canvas.say(Words.milestone(days), column: left, row: row, role: .celebration, limit: area.columns)
      row += 1
    }
    row += area.rows >= 18 ? 1 : 0

    if area.columns >= 108 {
      drawList(state, context, in: Area(column: left, row: row, columns: 34, rows: 5), on: &canvas)
      let column = left + 38
      let room = Area(
        column: column, row: row, columns: min(Canvas.measure, area.column + area.columns - column - 1),
        rows: area.row + area.rows - row)
      drawDetails(state, context, in: room, on: &canvas)
    } else {
      drawList(state, context, in: Area(column: left, row: row, columns: area.columns - 2, rows: 5), on: &canvas)
      row += state.problems.count
      canvas.grid.rule(row: row, column: left, columns: area.columns - 2, dotted: true)
      row += 1
      let room = Area(
        column: left, row: row, columns: min(Canvas.measure, area.columns - 2), rows: area.row + area.rows - row)
      drawDetails(state, context, in: room, on: &canvas)
    }
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    for (index, standing) in state.session.standings.enumerated() {
      let row = area.row + index
      let isSelected = index == state.selected
      let (sign, role) = DailyFive.sign(standing.outcome, isHere: false)
      let time = context.text(Words.minutesAndSeconds(standing.seconds))
      let end = area.column + area.columns
      let start = canvas.writeTrailing(time, end: end, from: end - 8, row: row, role: .muted)
      let line = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      let text =
        (isSelected ? "▸ " : "  ") + context.language.number(index + 1) + "  "
        + context.text(state.problems[index].topicName) + " · " + context.text(Words.outcome(standing.outcome))
      canvas.write(text, column: area.column + 2, row: row, limit: start - area.column - 3)
      if isSelected { canvas.grid.tint(line, .selected) }
      canvas.write(sign, column: area.column, row: row, role: role)
      canvas.target(line, .pick(index))
    }
  }

  /// The chosen problem, whole: what was asked, said, right, and why.
  static func details(_ state: State, _ context: Context) -> [(text: String, role: Role)] {
    let language = context.language
    let problem = state.problems[state.selected]
    let standing = state.session.standings[state.selected]
    var lines: [(String, Role)] = [(problem.statement[language], .body), ("", .body)]
    if case .choice(let options, _) = problem.key {
      lines += options.indices.map { ("  \(AnswerKey.letter($0, in: language)))  \(options[$0][language])", .muted) }
      lines.append(("", .body))
    }
    if !standing.typed.isEmpty {
      let isRight = standing.outcome == .right
      let typed = problem.key.shown(typed: standing.typed, in: language)
      lines.append((context.text(Words.youWrote) + ": " + typed + (isRight ? "  ✓" : "  ✗"), isRight ? .right : .wrong))
    }
    if standing.solvedLater { lines.append((context.text(Words.solvedLater), .right)) }
    lines.append((context.text(Words.rightAnswer) + ": " + problem.key.shown(in: language), .heading))
    lines.append((problem.explanation[language], .body))
    var facts = [context.text(Words.timeTaken) + " " + context.text(Words.minutesAndSeconds(standing.seconds))]
    if standing.hints > 0 { facts.append(context.text(Words.hintsUsed) + " " + language.number(standing.hints)) }
    if let sureness = standing.sureness {
      facts.append(context.text(Words.sureKey) + ": " + context.text(Words.sureness(sureness)))
    }
    lines.append((facts.joined(separator: " · "), .muted))
    return lines
  }

  private static func drawDetails(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let lines = details(state, context).flatMap { line in
      wrap(line.text, to: area.columns, canvas.family).map { ($0, line.role) }
    }
    let overflow = max(0, lines.count - area.rows)
    let first = min(state.scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line.0, column: area.column, row: area.row + offset, role: line.1, limit: area.columns)
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first < overflow { canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint) }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    let session = state.session
    var told = [
      Told(
        "score",
        context.text(Words.score(session.right, session.standings.count)) + " "
          + context.text(Words.scoreText(session.right)))
    ]
    for index in state.problems.indices {
      var one = state
      one.selected = index
      let text = details(one, context).filter { !$0.text.isEmpty && $0.role != .muted }.dropFirst().map(\.text)
      let heading =
        context.language.number(index + 1) + ". " + context.text(state.problems[index].topicName) + ", "
        + context.text(Words.outcome(session.standings[index].outcome)) + "."
      told.append(Told("result-\(index)", ([heading] + text).joined(separator: "\n   ")))
    }
    if let today = state.today {
      if let days = today.milestoneToday { told.append(Told("milestone", context.text(Words.milestone(days)))) }
      if today.streak.current > 0 {
        told.append(Told("streak", context.text(Words.streakDays(today.streak.current)) + "."))
      }
    }
    return told
  }
}
