import Learning
import Terminal

// Where everything stands.

extension LessonRoom {
  /// The parts of the screen, from the top; an empty area where a part has no room or nothing to show.
  struct Regions: Equatable {
    /// The plan in one row, where it does not stand beside the conversation.
    var plan = Area(column: 0, row: 0, columns: 0, rows: 0)
    /// The plan and the mastery of each concept, on a wide screen.
    var panel = Area(column: 0, row: 0, columns: 0, rows: 0)
    var talk: Area
    /// Between the conversation and what is below it; nil where nothing is.
    var rule: Int?
    var question = Area(column: 0, row: 0, columns: 0, rows: 0)
    /// Between the question and the field; nil where there is no room for it.
    var fieldRule: Int?
    var field = Area(column: 0, row: 0, columns: 0, rows: 0)
  }

  /// A row of the open question.
  enum QuestionLine {
    case row(StyledRow)
    case option(Int, StyledRow, isLettered: Bool)
  }

  /// The least that a wide screen has beside the conversation.
  private static let narrowestPanel = 36

  private static func isWide(_ context: Context) -> Bool {
    Canvas.content(of: context.size).columns >= Canvas.measure + narrowestPanel
  }

  /// How wide the conversation is, labels included.
  static func talkColumns(_ context: Context) -> Int {
    let columns = Canvas.content(of: context.size).columns - 2
    return max(8, isWide(context) ? min(columns, Canvas.measure + labelColumns(context)) : min(columns, Canvas.measure))
  }

  /// Room for who speaks; on a narrow screen for a sign only.
  static func labelColumns(_ context: Context) -> Int {
    if context.size.columns < 56 { return 2 }
    let labels = [Words.tutorLabel, Words.youLabel].map { width(of: context.text($0), context.family) }
    return (labels.max() ?? 0) + 2
  }

  static func regions(_ state: State, _ context: Context) -> Regions {
    let area = Canvas.content(of: context.size)
    let (left, end) = (area.column + 1, area.row + area.rows)
    let (isRoomy, isWide) = (area.rows >= 14, isWide(context))
    let columns = talkColumns(context)
    var regions = Regions(talk: Area(column: left, row: area.row, columns: columns, rows: area.rows))
    if isWide {
      let start = left + columns + 3
      let panel = min(44, area.column + area.columns - start - 1)
      regions.panel = Area(column: start, row: area.row + 1, columns: panel, rows: area.rows - 1)
      regions.talk.row += 1
    } else if isRoomy {
      regions.plan = Area(column: left, row: area.row, columns: columns, rows: 1)
      regions.talk.row += 1
    }
    let isOpen = state.takesReplies || state.mode != .answering
    guard isOpen else {
      regions.talk.rows = end - regions.talk.row
      return regions
    }
    let inField = columns - 3
    var fieldRows = 1
    if state.mode == .answering, state.takesReplies {
      fieldRows = min(max(1, min(6, area.rows / 4)), state.field.height(columns: inField, context.family))
    }
    let free = end - regions.talk.row - fieldRows - 1
    var questionRows = 0
    var questionColumns = columns - 2
    if state.problem != nil {
      let lines = questionLines(state, context, columns: questionColumns).count
      questionRows = max(1, min(lines, (free - (isRoomy ? 1 : 0)) / 2))
      // Room for the key that shows the rest.
      if lines > questionRows { questionColumns -= 5 }
    }
    let hasRule = isRoomy && questionRows > 0
    regions.talk.rows = max(0, free - questionRows - (hasRule ? 1 : 0))
    var row = regions.talk.row + regions.talk.rows
    regions.rule = row
    row += 1
    regions.question = Area(column: left + 1, row: row, columns: questionColumns, rows: questionRows)
    row += questionRows
    if hasRule {
      regions.fieldRule = row
      row += 1
    }
    regions.field = Area(column: left + 3, row: row, columns: inField, rows: fieldRows)
    return regions
  }

  /// The open question with its figure and its options.
  static func questionLines(_ state: State, _ context: Context, columns: Int) -> [QuestionLine] {
    guard let problem = state.problem else { return [] }
    let layout = Context.layoutOfProblems(rows: context.size.rows - 4)
    let statement = context.laidOut(problem.statement[context.language], layout, columns: columns)
    var lines = statement.rows.map(QuestionLine.row)
    if let figure = problem.figure, context.size.rows >= 18 {
      lines += context.drawn(figure, columns: columns, screenRows: context.size.rows).map(QuestionLine.row)
    }
    var last: MathsBox? = statement
    for option in 0..<problem.key.optionCount {
      let text = DailyFive.optionText(option, problem.key, context.language)
      let box = context.laidOut(text, layout, columns: max(10, columns - 5))
      if let last, last.axis < last.height - 1, box.axis > 0 { lines.append(.row(StyledRow())) }
      lines += box.rows.enumerated().map { .option(option, $0.element, isLettered: $0.offset == box.axis) }
      last = box
    }
    return lines
  }
}
