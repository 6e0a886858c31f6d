import Learning
import Terminal

extension MyTutor {
  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.writing != nil else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.writing == nil ? nil : context.text(Words.askPrompt)
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.writing == nil ? state.lines.map { row($0, state, context) } : []
  }

  private static func row(_ line: Line, _ state: State, _ context: Context) -> Row {
    switch line {
    case .given(let given):
      var detail = context.text(given.tries == 0 ? Words.toPractise : Words.tries(given.tries))
      if let due = given.due { detail += " · " + context.text(Words.dueOn(due)) }
      return Row(context.onOneLine(given.problem.statement[context.language]), detail)
    case .conversation(let conversation):
      let last = conversation.messages.last?.text ?? ""
      return Row("“" + last.replacing("\n", with: " ") + "”", standing(conversation, state, context))
    case .dispute(_, let place):
      return Row(
        context.onOneLine(place.about[context.language]), context.text(Words.placeInQueue(place.place)))
    case .change, .summary, .answer: return toldRow(line, context)
    case .ruling(let heard):
      return Row(context.onOneLine(heard.about[context.language]), context.text(Words.decided(heard.ruling.outcome)))
    }
  }

  private static func standing(_ conversation: Conversation, _ state: State, _ context: Context) -> String {
    if conversation.dropped != nil { return context.text(Words.closedUnanswered) }
    guard conversation.isOpen else { return context.text(Words.questionOver) }
    guard conversation.waits else { return context.text(Words.tutorAnswered) }
    guard let place = state.news?.places[.question(conversation.id)] else { return context.text(Words.waitsForTutor) }
    return context.text(Words.placeInQueue(place.place))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.myTutor), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let regions = regions(state, context, in: area)
    if state.writing != nil {
      var whole = area
      canvas.writing(Words.askPrompt, state.field, in: &whole)
    }
    guard state.news != nil else { return }
    drawCircle(state, context, in: area, on: &canvas)
    guard state.line != nil else {
      canvas.paragraph(
        context.text(Words.nothingFromTutor), column: regions.list.column, row: regions.list.row,
        columns: area.columns - 2, rows: area.row + area.rows - regions.list.row, role: .muted)
      return
    }
    let lines = state.lines
    canvas.list(count: lines.count, selected: state.selected, in: regions.list) { canvas, index, area in
      canvas.listRow(row(lines[index], state, context), isSelected: index == state.selected, in: area)
    }
    if let rule = regions.rule, regions.details.rows > 0 {
      canvas.grid.rule(row: rule, column: regions.list.column, columns: regions.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  private static func regions(
    _ state: State, _ context: Context, in area: Area
  ) -> (list: Area, details: Area, rule: Int?) {
    var area = area
    let above = min(circle(state, context).count, circleRows(in: area))
    let gap = above > 0 && area.rows >= 12 ? 1 : 0
    area.row += above + gap
    area.rows -= above + gap
    if state.writing != nil { area.rows = Canvas.aboveWriting(in: area) }
    return Canvas.listAndDetails(in: area, count: state.lines.count, listColumns: 60, share: 40)
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    let area = regions(state, context, in: Canvas.content(of: context.size)).details
    return (state.line.map { details($0, state, context) } ?? [], area)
  }

  /// Who looks after the student, and the class: three lines at most, and one where there is little room.
  private static func drawCircle(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let wide = min(Canvas.measure, area.columns - 2)
    for (row, line) in circle(state, context).prefix(circleRows(in: area)).enumerated() {
      canvas.write(line.text, column: area.column + 1, row: area.row + row, role: line.role, limit: wide)
    }
  }

  private static func circleRows(in area: Area) -> Int { area.rows >= 12 ? 3 : 1 }

  private static func circle(_ state: State, _ context: Context) -> [PageLine] {
    guard let circle = state.news?.circle else { return [] }
    let schoolClass = circle.className.map {
      PageLine(context.text(Words.yourClass($0, teacher: circle.teacher)), .muted)
    }
    if circle.carers.isEmpty {
      return [PageLine(context.text(Words.noCarer), .muted)] + [schoolClass].compactMap(\.self)
    }
    let carers = circle.carers.prefix(2).map { carer in
      let words = Words.looksAfterYou(carer.name, Words.subjectTitle(carer.subject), since: carer.since)
      return PageLine(context.text(words), .tutor)
    }
    return carers + [schoolClass].compactMap(\.self)
  }

  private static func details(_ line: Line, _ state: State, _ context: Context) -> [PageLine] {
    switch line {
    case .given(let given):
      var lines = [PageLine(given.problem.statement[context.language], .body, .content)]
      if given.isReplaced { lines.append(PageLine(context.text(Words.changedByTutor), .accent)) }
      if !given.note.isEmpty { lines.append(PageLine(context.text(Words.tutorLabel) + ": " + given.note, .tutor)) }
      return lines + [PageLine(context.text(Words.untilRight), .muted)]
    case .conversation(let conversation):
      var lines: [PageLine] = []
      let about = conversation.about[context.language]
      if !about.isEmpty {
        lines = [PageLine(about, .muted, conversation.subject.isWritten ? .written : .content), .blank]
      }
      lines += Oversight.messages(of: conversation, context)
      if conversation.waits {
        let place = state.news?.places[.question(conversation.id)]
        let standing = place.map { Words.standing($0, at: context.now) } ?? Words.waitsForTutor
        lines.append(PageLine(context.text(standing), .muted))
      }
      if conversation.dropped != nil { lines.append(PageLine(context.text(Words.mayAskAgain), .caution)) }
      return lines
    case .dispute(_, let place):
      return [
        PageLine(place.about[context.language], .body, .content), PageLine(context.text(Words.disputeWaits), .caution),
        PageLine(context.text(Words.standing(place, at: context.now)), .muted),
      ]
    case .change, .summary, .answer: return toldLines(line, context)
    case .ruling(let heard):
      return [
        PageLine(heard.about[context.language], .body, .content),
        PageLine(context.text(Words.ruled(heard.ruling)), heard.ruling.outcome == .right ? .right : .caution),
      ]
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.writing == nil, state.news != nil else { return [] }
    let circle = Told("tutor-circle", circle(state, context).map(\.text).joined(separator: "\n"))
    guard let line = state.line else { return [circle, Told("tutor", context.text(Words.nothingFromTutor))] }
    let details = details(line, state, context).map { context.spoken($0.text) }
    return [
      circle, Told("tutor", context.text(Words.myTutor) + ":\n" + numbered(rows(state, context), context)),
      Told("tutor-line", details.joined(separator: "\n   ")),
    ]
  }
}
