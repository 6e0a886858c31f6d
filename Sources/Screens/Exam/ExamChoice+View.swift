import Learning
import Terminal

extension ExamChoice {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    lines(state, context).map { row($0, context) }
  }

  private static func row(_ line: Line, _ context: Context) -> Row {
    switch line {
    case .unfinished(let exam):
      return Row(
        context.text(Words.examGoOn) + " " + context.text(exam.topic), standing(exam, context))
    case .topic(let topic):
      return Row(
        context.text(topic.name),
        context.text(Words.grade(topic.grade)) + " · " + context.text(Words.examConcepts(topic.concepts)))
    case .finished(let exam):
      let days = exam.ended.map { context.calendar.day(at: context.now).ordinal - context.calendar.day(at: $0).ordinal }
      let when = days.map { context.text(Words.daysAgo(max(0, $0))) }
      return Row(
        context.text(Words.examOver) + " " + context.text(exam.topic),
        [exam.score.map { context.text(Words.examPoints($0, of: exam.total)) }, when].compactMap(\.self)
          .joined(separator: " · "))
    }
  }

  /// "4 of 7 answered, 12 min left".
  static func standing(_ exam: ExamListing, _ context: Context) -> String {
    let answered = context.text(Words.answeredOf(exam.answered, exam.total))
    guard let minutes = exam.minutesLeft(at: context.now) else { return answered }
    return answered + ", " + context.text(Words.minutesLeft(minutes))
  }

  /// The kind of exam that Enter begins, in words: "Short: 7 questions, without a clock".
  static func order(_ state: State, _ context: Context) -> String {
    [
      context.text(Words.breadth(state.breadth)), context.text(Words.questions(state.length)),
      context.text(state.isTimed ? Words.withClock : Words.withoutClock),
    ].joined(separator: " · ")
      + (state.asksModel ? state.written.map { " · " + context.text(Words.writtenByModel($0)) } ?? "" : "")
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.takeExam), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let left = area.column + 1
    var row = area.row + (area.rows >= 14 ? 1 : 0)
    if let writing = state.writing {
      row += canvas.paragraph(
        context.text(Words.writing(writing)), column: left, row: row, columns: area.columns - 2, rows: 2,
        role: .caution)
    } else if state.asksModel {
      row += canvas.paragraph(
        order(state, context), column: left, row: row, columns: area.columns - 2, rows: 2, role: .accent)
    } else {
      canvas.write(order(state, context), column: left, row: row, role: .accent, limit: area.columns - 2)
      row += 1
    }
    if area.rows >= 14 {
      row += canvas.paragraph(
        context.text(state.breadth == .topic ? Words.wholeTopicText : Words.shortExamText)
          + (state.written == nil ? "" : " " + context.text(Words.examModelText)), column: left, row: row,
        columns: area.columns - 2, rows: 2, role: .muted)
      row += 1
    }
    let list = Area(column: left, row: row, columns: min(100, area.columns - 2), rows: area.row + area.rows - row)
    drawList(state, context, in: list, on: &canvas)
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let lines = lines(state, context)
    guard state.shelf != nil, area.rows > 0 else { return }
    if lines.isEmpty {
      canvas.say(Words.noExams, column: area.column, row: area.row, role: .muted, limit: area.columns)
      return
    }
    let first = max(0, min(state.selected - area.rows / 2, lines.count - area.rows))
    for (index, line) in lines.enumerated().dropFirst(first).prefix(area.rows) {
      let row = area.row + index - first
      let shown = self.row(line, context)
      let end = area.column + area.columns
      let room = area.columns / 2
      let detail = width(of: shown.detail, canvas.family) <= room ? shown.detail : ""
      let start = canvas.writeTrailing(detail, end: end, from: area.column + room, row: row, role: .muted)
      let isSelected = index == state.selected
      var role = Role.body
      if case .unfinished = line { role = .accent }
      if case .finished = line { role = .muted }
      canvas.write(
        (isSelected ? "▸ " : "  ") + shown.title, column: area.column, row: row, role: role,
        limit: max(8, start - area.column - 2))
      let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      if isSelected { canvas.grid.tint(whole, .selected) }
      canvas.target(whole, .pick(index))
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < lines.count {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    if let writing = state.writing {
      return [Told("exam-writing", context.text(Words.writing(writing)))]
    }
    // What was asked for comes in a moment: the choice is for whoever has none.
    guard state.shelf != nil, !state.isWaiting else { return [] }
    let all = rows(state, context)
    let listed = all.enumerated().map { index, row in
      "\(context.language.number(index + 1)). \(row.title)" + (row.detail.isEmpty ? "" : ", \(row.detail)")
    }
    return [
      Told("exam-choice", context.text(Words.takeExam) + ".", once: true),
      Told("exam-order", order(state, context) + "."),
      Told("exam-list", all.isEmpty ? context.text(Words.noExams) : listed.joined(separator: "\n")),
    ]
  }
}
