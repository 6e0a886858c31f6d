import Learning
import Terminal

extension ExamResult {
  /// One paragraph of a page.
  struct Detail {
    var text: String
    var role: Role
    var kind = Kind.words

    enum Kind: Equatable {
      /// Our own words, or the student's.
      case words
      /// The author's, with mathematics in it.
      case problem, explanation
      /// What the picture beside the problem shows.
      case figure(ProblemFigure)
    }
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard let reason = state.reason else { return .none }
    return reason.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.reason == nil ? nil : context.text(Words.whyRight)
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    [Row(context.text(Words.overview), score(state, context))]
      + state.paper.problems.indices.map {
        Row(
          context.onOneLine(state.paper.problems[$0].statement[context.language]),
          context.text(outcome(of: $0, state)))
      }
  }

  static func outcome(of question: Int, _ state: State) -> Phrase {
    let standing = state.paper.exam.standings[question]
    guard let mark = standing.mark else {
      return waits(question, state)
        ? (standing.grading == nil ? Words.whyBeingRead : Words.whyWaitsShort) : Words.emptyAnswer
    }
    return mark.verdict == .form ? Words.halfRight : Words.outcome(mark.verdict.outcome)
  }

  /// Whether it is an explanation that nobody has judged yet.
  static func waits(_ question: Int, _ state: State) -> Bool {
    state.paper.exam.ungraded.contains(question) || state.paper.exam.leftToTutor.contains(question)
  }

  /// ✓ right, ½ the right value in the wrong form, ✗ wrong, ○ empty, … not judged yet.
  static func sign(of question: Int, _ state: State) -> (String, Role) {
    if waits(question, state) { return ("…", .caution) }
    return switch state.paper.exam.standings[question].mark?.verdict {
    case .right: ("✓", .right)
    case .form: ("½", .caution)
    case .wrong: ("✗", .wrong)
    case nil: ("○", .idle)
    }
  }

  private static func score(_ state: State, _ context: Context) -> String {
    context.text(Words.examPoints(state.report.score, of: state.report.total)) + " · "
      + context.text(Words.percent(tenths: state.report.percentage))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.examResult) + " · " + context.text(state.paper.topic),
      trailing: Home.whoAndWhere(context), keys: footer(state, context))
    drawStrip(state, context, column: area.column + 1, row: area.row, columns: area.columns - 2, on: &canvas)
    let page = self.page(in: area)
    let lines = lines(state, context, in: page)
    let overflow = max(0, lines.count - page.rows)
    let first = min(state.scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(page.rows).enumerated() {
      canvas.write(line.row, column: page.column, row: page.row + offset, role: line.role, limit: page.columns)
    }
    if let reason = state.reason, first == overflow {
      reason.draw(
        in: &canvas.grid, column: page.column, row: page.row + min(lines.count, page.rows) - 1, columns: page.columns,
        role: .fieldActive, isFocused: true, placeholder: context.text(Words.whyPlaceholder))
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: page.row, role: .keyHint) }
    if first < overflow { canvas.write("↓", column: edge, row: page.row + page.rows - 1, role: .keyHint) }
  }

  private static func page(in area: Area) -> Area {
    let top = area.rows >= 14 ? 2 : 1
    return Area(
      column: area.column + 1, row: area.row + top, columns: min(Canvas.measure, area.columns - 2),
      rows: max(0, area.rows - top))
  }

  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let page = page(in: Canvas.content(of: context.size))
    return max(0, lines(state, context, in: page).count - page.rows)
  }

  /// The overview and the questions in one row, as many as fit around the one that is open.
  private static func drawStrip(
    _ state: State, _ context: Context, column: Int, row: Int, columns: Int, on canvas: inout Canvas
  ) {
    let wide = 5
    let label = context.text(Words.overview)
    let start = min(columns / 2, width(of: label, canvas.family) + 3)
    canvas.write(state.selected == 0 ? "▸" : " ", column: column, row: row, role: .accent)
    canvas.write(
      label, column: column + 1, row: row, role: state.selected == 0 ? .selected : .body, limit: start - 2)
    canvas.target(Area(column: column, row: row, columns: start - 1, rows: 1), .pick(0))
    let count = state.paper.problems.count
    let shown = max(1, min(count, (columns - start) / wide))
    let first = max(0, min(state.selected - 1 - shown / 2, count - shown))
    for (offset, question) in (first..<first + shown).enumerated() {
      let (sign, role) = sign(of: question, state)
      let isHere = state.question == question
      let at = column + start + offset * wide
      canvas.write(isHere ? "▸" : " ", column: at, row: row, role: .accent)
      canvas.write(sign, column: at + 1, row: row, role: role)
      canvas.write(
        context.language.number(question + 1), column: at + 2, row: row, role: isHere ? .selected : .body, limit: 2)
      canvas.target(Area(column: at, row: row, columns: wide - 1, rows: 1), .pick(question + 1))
    }
  }

  private static func lines(_ state: State, _ context: Context, in area: Area) -> [(row: StyledRow, role: Role)] {
    let layout = Context.layoutOfProblems(rows: area.rows)
    var lines: [(row: StyledRow, role: Role)] = []
    var last: MathsBox?
    for detail in details(state, context) {
      switch detail.kind {
      case .words:
        lines += wrap(detail.text, to: area.columns, context.family).map {
          (StyledRow($0, context.family), detail.role)
        }
        last = nil
      case .figure(let figure):
        guard area.rows >= 14 else { continue }
        lines += context.drawn(figure, columns: area.columns, screenRows: area.rows).map { ($0, .body) }
        lines.append((StyledRow(), .body))
        last = nil
      case .problem, .explanation:
        let box = context.laidOut(detail.text, detail.kind == .problem ? layout : .linear, columns: area.columns)
        // What is low in one option must not touch what is high in the next.
        if let last, last.axis < last.height - 1, box.axis > 0 { lines.append((StyledRow(), .body)) }
        lines += box.rows.map { ($0, detail.role) }
        last = box
      }
    }
    return lines
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told: [Told] = []
    for page in 0...state.paper.problems.count {
      var one = state
      one.selected = page
      let text = details(one, context).filter { !$0.text.isEmpty }
        .map { $0.kind == .words ? $0.text : context.spoken($0.text) }
      let heading =
        page == 0
        ? [context.text(Words.examResult) + ", " + context.text(state.paper.topic) + "."]
        : [context.language.number(page) + ". " + context.text(outcome(of: page - 1, state)) + "."]
      told.append(Told("exam-\(page)", (heading + text).joined(separator: "\n   ")))
    }
    return told
  }
}
