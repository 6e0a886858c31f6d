import Learning
import Notation
import Terminal

extension DailyFive {
  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: standing(state, context, columns: canvas.columns),
      keys: footer(state, context))
    let panel = area.columns >= Canvas.measure + 36 ? min(44, area.columns - Canvas.measure - 6) : 0
    let page = page(in: area)
    draw(layout(state, context, in: page), state, context, in: page, on: &canvas)
    if panel > 0, state.freely == nil {
      drawFive(
        state, context,
        in: Area(column: page.column + page.columns + 4, row: page.row, columns: panel, rows: page.rows), on: &canvas)
    }
  }

  /// Where the problem stands, in what the chrome leaves.
  private static func page(in area: Area) -> Area {
    let margin = area.rows >= 14 ? 1 : 0
    return Area(
      column: area.column + 1, row: area.row + margin, columns: min(Canvas.measure, area.columns - 2),
      rows: area.rows - margin)
  }

  /// How many lines can be scrolled back from where the eye should be.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    layout(state, context, in: page(in: Canvas.content(of: context.size))).start
  }

  private static func title(_ state: State, _ context: Context) -> String {
    if let freely = state.freely {
      let what = freely.given != nil ? Words.givenPractice : freely.toReview == nil ? Words.freePractice : Words.review
      return context.text(what) + " · " + context.text(state.problem.topicName)
    }
    return context.text(Words.problemOf(state.session.place + 1, state.session.standings.count)) + " · "
      + context.text(state.problem.topicName)
  }

  private static func standing(_ state: State, _ context: Context, columns: Int) -> String {
    if let freely = state.freely {
      var hints = context.text(Words.hintsTaken(state.session.current.hints))
      if let left = freely.toReview { hints = context.text(Words.reviewsLeft(left)) + " · " + hints }
      guard freely.answered > 0 else { return hints }
      return context.text(Words.score(freely.right, freely.answered)) + " · " + hints
    }
    let left = (state.session.secondsLeft(at: context.now) + 59) / 60
    var parts: [String] = []
    if columns >= 72 { parts.append(Home.dots(state.session)) }
    if state.session.status != .completed { parts.append(context.text(Words.minutesLeft(left))) }
    if columns >= 60 { parts.append(context.text(Words.hintsTaken(state.session.current.hints))) }
    return parts.joined(separator: " · ")
  }

  private static func draw(
    _ layout: Layout, _ state: State, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    let overflow = layout.overflow
    let first = max(0, min(overflow, layout.start - state.scroll))
    for (offset, line) in layout.lines.dropFirst(first).prefix(area.rows).enumerated() {
      draw(line, state, context, in: area, row: area.row + offset, on: &canvas)
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first < overflow { canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint) }
  }

  private static func draw(
    _ line: Line, _ state: State, _ context: Context, in area: Area, row: Int, on canvas: inout Canvas
  ) {
    switch line {
    case .blank:
      break
    case .text(let text, let role, let indent):
      canvas.write(text, column: area.column + indent, row: row, role: role, limit: area.columns - indent)
    case .labelled(let label, let text, let role):
      let used = canvas.write(label, column: area.column + 2, row: row, role: .accent) + 4
      canvas.write(text, column: area.column + used, row: row, role: role, limit: area.columns - used)
    case .read(let label, let text, let indent):
      let used = indent + canvas.write(label, column: area.column + indent, row: row, role: .muted)
      canvas.write(text, column: area.column + used, row: row, role: .muted, limit: area.columns - used)
    case .field:
      let label = context.text(state.isRetrying ? Words.tryAgainPrompt : Words.yourAnswer) + " › "
      let used = canvas.write(label, column: area.column, row: row, role: .accent)
      var room = min(24, area.columns - used)
      let unit = state.problem.key.shownUnit?[context.language]
      if let unit { room = min(room, area.columns - used - width(of: unit, canvas.family) - 1) }
      state.field.draw(
        in: &canvas.grid, column: area.column + used, row: row, columns: max(8, room), role: .fieldActive,
        isFocused: state.asking == nil && !state.isAwaitingHint, placeholder: context.text(Words.numberPlaceholder))
      if let unit {
        canvas.write(unit, column: area.column + used + max(8, room) + 1, row: row, role: .muted)
      }
    case .reason:
      state.objection.reason?.draw(
        in: &canvas.grid, column: area.column, row: row, columns: area.columns, role: .fieldActive, isFocused: true,
        placeholder: context.text(Words.whyPlaceholder))
    case .sureness:
      let used = canvas.say(Words.sure, column: area.column, row: row, role: .muted) + 1
      Welcome.options(
        Sureness.allCases.map { context.text(Words.sureness($0)) },
        chosen: state.sureness.flatMap(Sureness.allCases.firstIndex(of:)) ?? -1, column: area.column + used, row: row,
        on: &canvas)
    case .option(let index, let text, let isLettered):
      let standing = state.session.current
      let isOpen = standing.outcome == nil || state.isRetrying
      let isMarked = isOpen && state.marked == index
      let line = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      if isLettered {
        canvas.write(isMarked ? "▸" : " ", column: area.column + 1, row: row, role: .accent)
        canvas.write(
          optionLetter(index, state.problem.key, context.language) + ")", column: area.column + 3, row: row,
          role: isMarked ? .selected : .keyHint)
      }
      canvas.write(text, column: area.column + 6, row: row, role: isMarked ? .selected : .body, limit: area.columns - 6)
      if isOpen { canvas.target(line, .pick(index)) }
    }
  }

  /// The key that marks an option: a to d, or the first letter of true and false.
  static func optionLetter(_ index: Int, _ key: AnswerKey, _ language: Language) -> String {
    guard case .boolean = key else { return AnswerKey.letter(index, in: language) }
    return (index == 0 ? Words.trueLetter : Words.falseLetter)[language]
  }

  static func optionText(_ index: Int, _ key: AnswerKey, _ language: Language) -> String {
    switch key {
    case .choice(let options, _): options.indices.contains(index) ? options[index][language] : ""
    case .boolean: (index == 0 ? Words.isTrue : Words.isFalse)[language]
    case .written: ""
    }
  }

  /// On a wide screen: the five beside the problem, with a sign and a time each.
  private static func drawFive(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    canvas.say(Words.todaysFive, column: area.column, row: area.row, role: .heading, limit: area.columns)
    for (index, standing) in state.session.standings.enumerated() {
      let row = area.row + 2 + index
      guard row < area.row + area.rows else { return }
      let isHere = index == state.session.place
      let (sign, role) = Self.sign(standing.outcome, isHere: isHere)
      canvas.write(sign, column: area.column, row: row, role: role)
      canvas.write(
        context.language.number(index + 1) + "  " + context.text(state.problems[index].topicName),
        column: area.column + 2,
        row: row, role: isHere ? .accent : .body, limit: area.columns - 10)
      if standing.outcome != nil {
        canvas.writeTrailing(
          context.text(Words.minutesAndSeconds(standing.seconds)), end: area.column + area.columns, from: area.column,
          row: row, role: .muted)
      }
    }
  }

  /// An outcome as a sign, so that colour never says it alone.
  static func sign(_ outcome: Outcome?, isHere: Bool) -> (String, Role) {
    switch outcome {
    case .right: ("✓", .right)
    case .wrong, .form: ("✗", .wrong)
    case .skipped: ("→", .caution)
    case .revealed: ("◆", .hint)
    case nil: (isHere ? "▸" : "○", isHere ? .accent : .idle)
    }
  }
}
