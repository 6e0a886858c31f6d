import Learning
import Notation
import Terminal

extension ExamSitting {
  /// One row of a page.
  enum Line {
    case row(StyledRow, Role, indent: Int)
    /// How what is typed is read.
    case read(StyledRow, indent: Int)
    case field
    case option(Int, StyledRow, isLettered: Bool)
    case question(Int)
    case submit
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: trailing(state, context, columns: canvas.columns),
      keys: footer(state, context))
    let left = area.column + 1
    var top = area.row
    if state.phase(at: context.now) != .timeUp {
      drawStrip(state, context, column: left, row: top, columns: area.columns - 2, on: &canvas)
      top += area.rows >= 14 ? 2 : 1
    }
    let page = self.page(in: area, from: top)
    let (lines, anchor) = lines(state, context, in: page)
    let overflow = max(0, lines.count - page.rows)
    let first = max(0, min(overflow, max(0, anchor - page.rows)) - state.scroll)
    for (offset, line) in lines.dropFirst(first).prefix(page.rows).enumerated() {
      draw(line, state, context, in: page, row: page.row + offset, on: &canvas)
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: page.row, role: .keyHint) }
    if first < overflow { canvas.write("↓", column: edge, row: page.row + page.rows - 1, role: .keyHint) }
  }

  private static func page(in area: Area, from top: Int) -> Area {
    Area(
      column: area.column + 1, row: top, columns: min(Canvas.measure, area.columns - 2),
      rows: max(0, area.row + area.rows - top))
  }

  /// How many lines can be scrolled back from where the eye should be.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let area = Canvas.content(of: context.size)
    let page = self.page(in: area, from: area.row + (area.rows >= 14 ? 2 : 1))
    let (lines, anchor) = lines(state, context, in: page)
    return max(0, min(max(0, lines.count - page.rows), anchor - page.rows))
  }

  static func title(_ state: State, _ context: Context) -> String {
    let topic = context.text(state.paper.topic)
    if state.isLastPage { return context.text(Words.lastPageTitle) + " · " + topic }
    return context.text(Words.questionOf(state.exam.place + 1, state.exam.standings.count)) + " · " + topic
  }

  /// "4 of 7 answered · 12 min left": no score, no verdict.
  private static func trailing(_ state: State, _ context: Context, columns: Int) -> String {
    let exam = state.exam
    var parts: [String] = []
    if columns >= 60 || exam.plan.expires == nil {
      parts.append(context.text(Words.answeredOf(exam.answered, exam.standings.count)))
    }
    if let left = exam.secondsLeft(at: context.now) { parts.append(context.text(Words.minutesLeft((left + 59) / 60))) }
    return parts.joined(separator: " · ")
  }

  /// ● answered, ○ empty: a sign each, never a colour alone. What is to be looked at again has a ? besides.
  static func sign(_ standing: Exam.Standing) -> (String, Role) {
    standing.isAnswered ? ("●", .practised) : ("○", .idle)
  }

  /// The numbers of all questions in one row, as many as fit around the one that is open.
  private static func drawStrip(
    _ state: State, _ context: Context, column: Int, row: Int, columns: Int, on canvas: inout Canvas
  ) {
    let count = state.exam.standings.count
    let wide = 6
    let shown = max(1, min(count, columns / wide))
    let first = max(0, min(state.exam.place - shown / 2, count - shown))
    for (offset, question) in (first..<first + shown).enumerated() {
      let (sign, role) = sign(state.exam.standings[question])
      let isHere = question == state.exam.place && !state.isLastPage
      let at = column + offset * wide
      canvas.write(isHere ? "▸" : " ", column: at, row: row, role: .accent)
      canvas.write(sign, column: at + 1, row: row, role: role)
      let used = canvas.write(
        context.language.number(question + 1), column: at + 2, row: row, role: isHere ? .selected : .body, limit: 2)
      if state.exam.standings[question].isMarked {
        canvas.write("?", column: at + 2 + used, row: row, role: .caution)
      }
      let target = state.isLastPage ? question : state.problem.key.optionCount + question
      canvas.target(Area(column: at, row: row, columns: wide - 1, rows: 1), .pick(target))
    }
  }

  // MARK: - The page in rows

  /// The rows, and the one up to which the eye must see.
  private static func lines(_ state: State, _ context: Context, in area: Area) -> (lines: [Line], anchor: Int) {
    switch state.phase(at: context.now) {
    case .timeUp:
      let lines =
        words(context.text(Words.timeIsUpTitle), .heading, area, context) + [.row(StyledRow(), .body, indent: 0)]
        + words(context.text(Words.examTimeIsUp), .body, area, context)
      return (lines, lines.count)
    case .lastPage: return lastPage(state, context, area)
    case .asking:
      let lines =
        words(context.text(Words.submitAsk(empty: state.exam.empty.count)), .caution, area, context)
        + words("y / n", .keyHint, area, context)
      return (lines, lines.count)
    case .answering: return question(state, context, area)
    }
  }

  private static func words(_ text: String, _ role: Role, _ area: Area, _ context: Context, indent: Int = 0) -> [Line] {
    wrap(text, to: max(10, area.columns - indent), context.family).map {
      .row(StyledRow($0, context.family), role, indent: indent)
    }
  }

  private static func question(_ state: State, _ context: Context, _ area: Area) -> ([Line], Int) {
    let blank = Line.row(StyledRow(), .body, indent: 0)
    let layout = Context.layoutOfProblems(rows: area.rows)
    let key = state.problem.key
    var lines: [Line] = context.laidOut(state.problem.statement[context.language], layout, columns: area.columns).rows
      .map { .row($0, .body, indent: 0) }
    if state.question.written != nil { lines += words(context.text(Words.examByModel), .muted, area, context) }
    if state.question.asksWhy { lines += words(context.text(Words.whyIsRead), .muted, area, context) }
    lines.append(blank)
    if let figure = state.problem.figure, area.rows >= 14 {
      lines += context.drawn(figure, columns: area.columns, screenRows: area.rows).map { .row($0, .body, indent: 0) }
      lines.append(blank)
    }
    var last: MathsBox?
    for index in 0..<key.optionCount {
      let text = DailyFive.optionText(index, key, context.language)
      let box = context.laidOut(text, layout, columns: max(10, area.columns - 6))
      if let last, last.axis < last.height - 1, box.axis > 0 { lines.append(blank) }
      lines += box.rows.enumerated().map { .option(index, $0.element, isLettered: $0.offset == box.axis) }
      last = box
    }
    if key.isTyped {
      lines.append(.field)
      let indent = width(of: context.text(Words.yourAnswer), context.family) + 3
      // On the smallest screens the question needs the rows.
      if area.rows >= 10, let box = reading(state, context, columns: area.columns - indent - 2) {
        for (offset, row) in box.rows.enumerated() {
          if offset == box.axis {
            lines.append(.read(row, indent: indent))
          } else {
            lines.append(.row(row, .muted, indent: indent))
          }
        }
      }
    }
    lines.append(blank)
    if let (status, role) = status(state) { lines += words(context.text(status), role, area, context) }
    return (lines, lines.count)
  }

  /// What became of what was typed: never whether it is right.
  static func status(_ state: State) -> (Phrase, Role)? {
    if let complaint = state.complaint { return (complaint, .caution) }
    if !state.isSaved { return (state.isSaving ? Words.saving : Words.notSaved, .muted) }
    if let why = unreadable(state.exam.place, state) { return (Words.unreadable(why), .caution) }
    return state.exam.standings[state.exam.place].isAnswered ? (Words.answerSaved, .muted) : nil
  }

  /// Why the saved answer to a question cannot be read; nil where it can, or where there is none. It is no verdict.
  static func unreadable(_ question: Int, _ state: State) -> Judgement.Unreadable? {
    let standing = state.exam.standings[question]
    guard standing.isAnswered, !state.exam.plan.questions[question].asksWhy,
      case .unreadable(let why) = judge(standing.draft, against: state.paper.problems[question].key)
    else { return nil }
    return why
  }

  /// What is typed as it is understood, where that does not look the same; nil while it cannot be read.
  private static func reading(_ state: State, _ context: Context, columns: Int) -> MathsBox? {
    if state.question.asksWhy { return nil }
    return DailyFive.reading(state.field.text, of: state.problem, context, columns: columns)
  }

  private static func lastPage(_ state: State, _ context: Context, _ area: Area) -> ([Line], Int) {
    let exam = state.exam
    let unread = exam.standings.indices.filter { unreadable($0, state) != nil }
    var lines = words(context.text(Words.lastPageText(empty: exam.empty.count)), .body, area, context)
    if !unread.isEmpty { lines += words(context.text(Words.unreadAnswers(unread.count)), .caution, area, context) }
    if area.rows >= 14 { lines.append(.row(StyledRow(), .body, indent: 0)) }
    let first = lines.count
    lines += exam.standings.indices.map(Line.question) + [.submit]
    return (lines, first + state.selected + 1)
  }

  // MARK: - Drawing

  private static func draw(
    _ line: Line, _ state: State, _ context: Context, in area: Area, row: Int, on canvas: inout Canvas
  ) {
    switch line {
    case .row(let text, let role, let indent):
      canvas.write(text, column: area.column + indent, row: row, role: role, limit: area.columns - indent)
    case .read(let text, let indent):
      canvas.write("= ", column: area.column + max(0, indent - 2), row: row, role: .muted)
      canvas.write(text, column: area.column + indent, row: row, role: .muted, limit: area.columns - indent)
    case .field:
      let used = canvas.write(
        context.text(Words.yourAnswer) + " › ", column: area.column, row: row, role: .accent)
      let unit = state.problem.key.shownUnit?[context.language]
      let room = max(
        8,
        min(
          state.question.asksWhy ? 76 : 30, area.columns - used - (unit.map { width(of: $0, canvas.family) + 1 } ?? 0)))
      state.field.draw(
        in: &canvas.grid, column: area.column + used, row: row, columns: room, role: .fieldActive, isFocused: true,
        placeholder: context.text(Words.anAnswer))
      if let unit { canvas.write(unit, column: area.column + used + room + 1, row: row, role: .muted) }
    case .option(let index, let text, let isLettered):
      let isChosen = state.chosen == index
      if isLettered {
        canvas.write(isChosen ? "▸" : " ", column: area.column + 1, row: row, role: .accent)
        canvas.write(
          DailyFive.optionLetter(index, state.problem.key, context.language) + ")", column: area.column + 3, row: row,
          role: isChosen ? .selected : .keyHint)
      }
      canvas.write(
        text, column: area.column + 6, row: row, role: isChosen ? .selected : .body, limit: area.columns - 6)
      canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: 1), .pick(index))
    case .question(let question):
      let (sign, role) = sign(state.exam.standings[question])
      let isSelected = state.selected == question
      canvas.write(isSelected ? "▸" : " ", column: area.column, row: row, role: .accent)
      canvas.write(sign, column: area.column + 2, row: row, role: role)
      if state.exam.standings[question].isMarked {
        canvas.write("?", column: area.column + 3, row: row, role: .caution)
      }
      let shown = self.row(question, state, context)
      let start = canvas.writeTrailing(
        shown.detail, end: area.column + area.columns, from: area.column + area.columns / 2, row: row,
        role: state.exam.standings[question].isAnswered && unreadable(question, state) == nil ? .muted : .caution)
      canvas.write(
        shown.title, column: area.column + 5, row: row, role: isSelected ? .selected : .body,
        limit: max(4, start - area.column - 7))
      canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: 1), .pick(question))
    case .submit:
      let count = state.exam.standings.count
      let isSelected = state.selected == count
      canvas.write(
        (isSelected ? "▸ " : "  ") + context.text(Words.submitAll), column: area.column, row: row,
        role: isSelected ? .selected : .accent, limit: area.columns)
      canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: 1), .pick(count))
    }
  }

  /// A question on the last page: its number and first words, and the answer as it stands.
  static func row(_ question: Int, _ state: State, _ context: Context) -> Row {
    let problem = state.paper.problems[question]
    let standing = state.exam.standings[question]
    var detail = standing.isAnswered ? problem.key.shown(typed: standing.draft, in: context.language) : ""
    if !standing.isAnswered {
      detail = context.text(Words.emptyAnswer)
    } else if unreadable(question, state) != nil {
      detail += " · " + context.text(Words.unreadAnswer)
    }
    return Row(
      context.language.number(question + 1) + ". " + context.onOneLine(problem.statement[context.language]),
      sanitised(detail))
  }
}
