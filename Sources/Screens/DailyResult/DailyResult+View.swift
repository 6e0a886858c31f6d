import Learning
import Terminal

extension DailyResult {
  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard let reason = state.objection.reason else { return .none }
    return reason.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.objection.isOpen ? context.text(Words.whyRight) : nil
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    zip(state.problems, state.session.standings).map { problem, standing in
      Row(
        context.onOneLine(problem.statement[context.language]),
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
    if let earned = earned(state, context) {
      canvas.write(
        earned.text, column: left, row: row, role: earned.hasBadge ? .celebration : .muted, limit: area.columns)
    }

    let rooms = rooms(state, in: area, hasEarned: earned(state, context) != nil)
    drawList(state, context, in: rooms.list, on: &canvas)
    if let rule = rooms.rule { canvas.grid.rule(row: rule, column: left, columns: area.columns - 2, dotted: true) }
    drawDetails(state, context, in: rooms.details, on: &canvas)
  }

  /// Where the five and the chosen one stand: beside each other on a wide screen, else below, with fewer of the five in
  /// sight where rows are few.
  private static func rooms(
    _ state: State, in area: Area, hasEarned: Bool
  ) -> (list: Area, details: Area, rule: Int?) {
    let left = area.column + 1
    let end = area.row + area.rows
    let heading =
      (area.rows >= 16 ? 1 : 0) + 2 + (state.today?.milestoneToday == nil ? 0 : 1) + (hasEarned ? 1 : 0)
      + (area.rows >= 18 ? 1 : 0)
    let row = area.row + heading
    let count = state.problems.count
    if area.columns >= 108 {
      let column = left + 38
      let wide = min(Canvas.measure, area.column + area.columns - column - 1)
      return (
        Area(column: left, row: row, columns: 34, rows: count),
        Area(column: column, row: row, columns: wide, rows: end - row), nil
      )
    }
    let inSight = max(1, min(count, end - row - 7))
    let below = row + inSight + 1
    return (
      Area(column: left, row: row, columns: area.columns - 2, rows: inSight),
      Area(column: left, row: below, columns: min(Canvas.measure, area.columns - 2), rows: end - below), below - 1
    )
  }

  /// What today earned, in one quiet line; nil where nothing did, where there is no room for it, or where somebody does not
  /// want to see it.
  private static func earned(_ state: State, _ context: Context) -> (text: String, hasBadge: Bool)? {
    guard let aims = state.aims, Goals.showsRewards(context), aims.pointsToday > 0, context.size.rows >= 16,
      state.session.day == aims.today
    else { return nil }
    var parts = [
      context.text(Words.earnedToday(aims.pointsToday)), context.text(Words.level(aims.achievements.level)),
    ]
    if !aims.earnedToday.isEmpty { parts.append(context.text(Words.newBadges(aims.earnedToday))) }
    return (parts.joined(separator: " · "), !aims.earnedToday.isEmpty)
  }

  /// How far the chosen one can be scrolled before its last line is on the screen.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let content = Canvas.content(of: context.size)
    let room = rooms(state, in: content, hasEarned: earned(state, context) != nil).details
    return max(0, lines(state, context, columns: room.columns, rows: room.rows).count - room.rows)
  }

  private static func lines(_ state: State, _ context: Context, columns: Int, rows: Int) -> [(
    row: StyledRow, role: Role
  )] {
    let layout = Context.layoutOfProblems(rows: rows)
    var lines: [(row: StyledRow, role: Role)] = []
    var last: MathsBox?
    for detail in details(state, context) {
      if case .figure(let figure) = detail.kind {
        guard rows >= 14 else { continue }
        lines += context.drawn(figure, columns: columns, screenRows: rows).map { ($0, .body) } + [(StyledRow(), .body)]
        last = nil
        continue
      }
      guard detail.kind != .words else {
        lines += wrap(detail.text, to: columns, context.family).map { (StyledRow($0, context.family), detail.role) }
        last = nil
        continue
      }
      let box = context.laidOut(detail.text, detail.kind == .problem ? layout : .linear, columns: columns)
      // What is low in one option must not touch what is high in the next.
      if let last, last.axis < last.height - 1, box.axis > 0 { lines.append((StyledRow(), .body)) }
      lines += box.rows.map { ($0, detail.role) }
      last = box
    }
    return lines
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let standings = Array(state.session.standings.enumerated())
    let first = max(0, min(state.selected - area.rows / 2, standings.count - area.rows))
    for (index, standing) in standings.dropFirst(first).prefix(area.rows) {
      let row = area.row + index - first
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

  /// One paragraph about the chosen problem.
  struct Detail {
    let text: String
    let role: Role
    var kind = Kind.words

    enum Kind: Equatable {
      /// Our own words, or the student's.
      case words
      /// The author's, with mathematics in it.
      case problem
      /// What the picture beside the problem shows.
      case figure(ProblemFigure)
      /// The same as a longer text, in which mathematics stays on single rows.
      case explanation
    }
  }

  /// The chosen problem, whole: what was asked, said, right, and why.
  static func details(_ state: State, _ context: Context) -> [Detail] {
    let language = context.language
    let problem = state.problems[state.selected]
    let standing = state.session.standings[state.selected]
    var lines = [
      Detail(text: problem.statement[language], role: .body, kind: .problem), Detail(text: "", role: .body),
    ]
    if let figure = problem.figure {
      lines.append(Detail(text: figure.words[language], role: .body, kind: .figure(figure)))
    }
    if case .choice(let options, _) = problem.key {
      lines += options.indices.map {
        Detail(
          text: "  \(AnswerKey.letter($0, in: language)))  \(options[$0][language])", role: .muted, kind: .problem)
      }
      lines.append(Detail(text: "", role: .body))
    }
    if !standing.typed.isEmpty {
      let isRight = standing.outcome == .right
      let typed = problem.key.shown(typed: standing.typed, in: language)
      lines.append(
        Detail(
          text: context.text(Words.youWrote) + ": " + typed + (isRight ? "  ✓" : "  ✗"), role: isRight ? .right : .wrong
        ))
    }
    if let (text, role) = state.objection.status(of: standing.problem, context) {
      lines.append(Detail(text: text, role: role))
    }
    if let ruling = state.putRight[standing.problem] {
      lines.append(
        Detail(text: context.text(Words.putRightByTutor(ruling)), role: ruling.outcome == .right ? .right : .caution))
    }
    if standing.solvedLater { lines.append(Detail(text: context.text(Words.solvedLater), role: .right)) }
    lines.append(Detail(text: context.text(Words.rightAnswer) + ": " + problem.key.shown(in: language), role: .heading))
    lines.append(Detail(text: problem.explanation[language], role: .body, kind: .explanation))
    var facts = [context.text(Words.timeTaken) + " " + context.text(Words.minutesAndSeconds(standing.seconds))]
    if standing.hints > 0 { facts.append(context.text(Words.hintsUsed) + " " + language.number(standing.hints)) }
    if let sureness = standing.sureness {
      facts.append(context.text(Words.sureKey) + ": " + context.text(Words.sureness(sureness)))
    }
    lines.append(Detail(text: facts.joined(separator: " · "), role: .muted))
    if let why = why(standing.problem, state, context) { lines.append(Detail(text: why, role: .muted)) }
    // The last two lines are those of the reason: it is drawn into the second.
    if state.objection.isOpen {
      lines += [Detail(text: context.text(Words.whyRight), role: .accent), Detail(text: " ", role: .body)]
    }
    return lines
  }

  /// Why a problem was among the five; nil where nobody said.
  private static func why(_ problem: Problem.ID, _ state: State, _ context: Context) -> String? {
    state.session.choice(of: problem).map { context.text(Words.whyThisOne) + ": " + context.text(Words.why($0)) }
  }

  private static func drawDetails(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    let lines = lines(state, context, columns: area.columns, rows: area.rows)
    let overflow = max(0, lines.count - area.rows)
    let first = min(state.scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line.row, column: area.column, row: area.row + offset, role: line.role, limit: area.columns)
    }
    if let reason = state.objection.reason, first == overflow {
      reason.draw(
        in: &canvas.grid, column: area.column, row: area.row + min(lines.count, area.rows) - 1, columns: area.columns,
        role: .fieldActive, isFocused: true, placeholder: context.text(Words.whyPlaceholder))
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
      let text = details(one, context).filter { !$0.text.isEmpty && $0.role != .muted }.dropFirst()
        .map { $0.kind != .words ? context.spoken($0.text) : $0.text }
      let heading =
        context.language.number(index + 1) + ". " + context.text(state.problems[index].topicName) + ", "
        + context.text(Words.outcome(session.standings[index].outcome)) + "."
      let reason = why(one.problems[index].id, one, context).map { [$0] } ?? []
      told.append(Told("result-\(index)", ([heading] + text + reason).joined(separator: "\n   ")))
    }
    if let today = state.today {
      if let days = today.milestoneToday { told.append(Told("milestone", context.text(Words.milestone(days)))) }
      if today.streak.current > 0 {
        told.append(Told("streak", context.text(Words.streakDays(today.streak.current)) + "."))
      }
    }
    if let earned = earned(state, context) { told.append(Told("earned", earned.text + ".")) }
    return told
  }
}
