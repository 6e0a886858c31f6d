import Learning
import Notation
import Terminal

extension DailyFive {
  /// What stands on the page, from top to bottom.
  enum Piece: Equatable {
    case text(String, Role, indent: Int)
    /// What the author of the problem wrote, with mathematics in it; in dense text that stays on single rows.
    case content(String, Role, isDense: Bool)
    /// The picture beside the statement.
    case figure(ProblemFigure)
    /// A label, and content that hangs beside it.
    case labelled(String, String, Role)
    case blank
    case field
    /// How what is typed is read, while it is typed.
    case reading
    case option(Int)
    case sureness
    /// The reason why the student thinks the answer was right.
    case reason
    /// Where the eye should be: it is always on the screen.
    case anchor
  }

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

  static func pieces(_ state: State, _ context: Context) -> [Piece] {
    let phase = state.phase(at: context.now)
    if phase == .timeUp {
      return [
        .text(context.text(Words.timeIsUpTitle), .heading, indent: 0), .blank,
        .text(context.text(Words.timeIsUp), .body, indent: 0), .anchor,
      ]
    }
    let standing = state.session.current
    let language = context.language
    var pieces: [Piece] = [.content(state.problem.statement[language], .body, isDense: false), .blank]
    if let figure = state.problem.figure { pieces += [.figure(figure), .blank] }
    if case .choice(let options, _) = state.problem.key {
      pieces += options.indices.map { .option($0) } + [.blank]
    } else if case .boolean = state.problem.key {
      pieces += [.option(0), .option(1), .blank]
    }
    for number in 0..<standing.hints {
      let hint = state.problem.hints[number][language]
      pieces.append(.labelled(context.text(Words.hint(number + 1)), hint, .hint))
    }
    for (index, hint) in standing.aiHints.enumerated() {
      pieces.append(.labelled(context.text(Words.aiHint(standing.hints + index + 1)), hint.text, .hint))
    }
    if !standing.aiHints.isEmpty { pieces.append(.text(context.text(Words.aiHintNote), .muted, indent: 2)) }
    if standing.hints > 0 { pieces.append(.blank) }

    switch phase {
    case .answering:
      if state.problem.key.isTyped { pieces += [.field, .reading, .blank] }
      pieces += [.sureness, .anchor]
    case .retrying:
      pieces +=
        state.problem.key.isTyped
        ? [.field, .reading] : [.text(context.text(Words.tryAgainPrompt), .accent, indent: 0)]
      pieces.append(.anchor)
    case .awaitingHint:
      if state.problem.key.isTyped, standing.outcome == nil || state.isRetrying {
        pieces += [.field, .reading, .blank]
      }
      pieces += [.text(context.text(Words.askingModel), .accent, indent: 0), .anchor]
    case .asking(let question):
      let words = question == .lastSkip ? Words.lastSkip : Words.revealAsk
      pieces += [.text(context.text(words), .caution, indent: 0), .text("y / n", .keyHint, indent: 0), .anchor]
    case .settled:
      pieces += feedback(state, context) + [.anchor]
    case .objecting:
      pieces += feedback(state, context)
      pieces += [.blank, .text(context.text(Words.whyRight), .accent, indent: 0), .reason, .anchor]
    case .timeUp:
      break
    }
    if let complaint = state.complaint {
      pieces.insert(.text(context.text(complaint), .caution, indent: 0), at: pieces.count - 1)
    }
    if state.isSaving { pieces.insert(.text(context.text(Words.saving), .muted, indent: 0), at: pieces.count - 1) }
    return pieces
  }

  /// What the judge said, and what can be learnt from it.
  static func feedback(_ state: State, _ context: Context) -> [Piece] {
    let standing = state.session.current
    let language = context.language
    var pieces: [Piece] = []
    switch standing.outcome {
    case .right:
      let praise = Words.praise(hints: standing.hints, turn: state.session.day.ordinal + state.session.place)
      pieces.append(.text("✓ " + context.text(Words.right) + " " + context.text(praise), .right, indent: 0))
      if isReadOtherwise(state, language) {
        pieces.append(.text(context.text(Words.understood(standing.understood)), .muted, indent: 2))
      }
    case .wrong, .form:
      if standing.solvedLater {
        pieces.append(.text("✓ " + context.text(Words.rightNow), .right, indent: 0))
      } else {
        let typed = state.problem.key.shown(typed: standing.typed, in: language)
        pieces.append(
          .text(
            "✗ " + context.text(Words.notRight) + "  " + context.text(Words.youWrote) + ": " + typed, .wrong, indent: 0)
        )
        if isReadOtherwise(state, language) {
          pieces.append(.text(context.text(Words.understood(standing.understood)), .muted, indent: 2))
        }
        if let misconception = misconception(state) {
          pieces.append(.text(context.text(Words.looksAsIf(misconception.name)), .hint, indent: 2))
          pieces.append(.content(misconception.remediation[language], .hint, isDense: true))
        }
        if state.session.status == .inProgress, !state.isSolutionShown {
          pieces.append(.text(context.text(Words.afterWrong), .muted, indent: 2))
        }
      }
    case .skipped:
      pieces.append(.text("→ " + context.text(Words.skipped), .caution, indent: 0))
    case .revealed:
      pieces.append(.text("◆ " + context.text(Words.revealedText), .hint, indent: 0))
    case nil:
      break
    }
    if let (text, role) = state.objection.status(of: standing.problem, context) {
      pieces.append(.text(text, role, indent: 2))
    }
    if state.isSolutionShown {
      pieces.append(.blank)
      pieces.append(
        .text(
          context.text(Words.rightAnswer) + ": " + state.problem.key.shown(in: language), .heading, indent: 0))
      pieces.append(.content(state.problem.explanation[language], .body, isDense: true))
    }
    return pieces
  }

  /// The mistake that leads to exactly this answer, where the author of the problem knew one.
  static func misconception(_ state: State) -> Misconception? {
    let problem = state.problem
    let key = ReadKey(problem.key, misconceptions: problem.misconceptions)
    guard case .wrong(_, let id?) = key.judge(state.session.current.typed) else { return nil }
    return problem.misconceptions.first { $0.id == id && !$0.name.en.isEmpty }
  }

  /// What is typed as it is understood, where that does not look the same; nil while it cannot be read.
  static func reading(_ state: State, _ context: Context, columns: Int) -> MathsBox? {
    reading(state.field.text, of: state.problem, context, columns: columns)
  }

  /// The same of any answer to any problem.
  static func reading(_ text: String, of problem: Problem, _ context: Context, columns: Int) -> MathsBox? {
    guard problem.key.isTyped, !text.isEmpty else { return nil }
    let understood: Understanding
    switch ReadKey(problem.key).judge(text) {
    case .right(let reading), .form(let reading, _), .wrong(let reading, _): understood = reading
    case .unreadable: return nil
    }
    if case .words = understood.formula { return nil }
    let style = MathsStyle(
      layout: .stacked, glyphs: context.symbols.glyphs, digits: context.language.numerals, family: context.family,
      columns: max(10, columns))
    let box = MathsBox(of: understood.formula, style: style)
    let typed = text.plainForm.replacing("-", with: "−")
    return box.text.plainForm.replacing("-", with: "−") == typed ? nil : box
  }

  /// What was read does not look like what was typed: then it is said.
  private static func isReadOtherwise(_ state: State, _ language: Language) -> Bool {
    let standing = state.session.current
    guard state.problem.key.isTyped else { return false }
    return standing.typed != standing.understood && standing.typed != language.digits(standing.understood)
  }

  // MARK: - Drawing the page

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
