import Learning
import Terminal

extension MyTutor {
  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.purpose != nil else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.purpose == nil ? nil : context.text(Words.askPrompt)
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.purpose == nil ? state.lines.map { row($0, state, context) } : []
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
    case .ruling(let heard):
      return Row(context.onOneLine(heard.about[context.language]), context.text(Words.decided(heard.ruling.outcome)))
    }
  }

  private static func standing(_ conversation: Conversation, _ state: State, _ context: Context) -> String {
    guard conversation.isOpen else { return context.text(Words.questionOver) }
    guard conversation.waits else { return context.text(Words.tutorAnswered) }
    guard let place = state.news?.places[.question(conversation.id)] else { return context.text(Words.waitsForTutor) }
    return context.text(Words.placeInQueue(place.place))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.myTutor), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    var rest = area
    if state.purpose != nil { canvas.writing(Words.askPrompt, state.field, in: &rest) }
    if case .question(let question) = state.purpose {
      let lines = [
        PageLine(context.text(Words.askAbout), .heading), PageLine(question.title[context.language], .body, .content),
      ]
      let page = Area(
        column: rest.column + 1, row: rest.row, columns: min(Canvas.measure, rest.columns - 2), rows: rest.rows)
      canvas.page(context.rows(of: lines, columns: page.columns), scroll: 0, in: page)
      return
    }
    guard state.news != nil else { return }
    drawCircle(state, context, in: &rest, on: &canvas)
    guard let line = state.line else {
      canvas.paragraph(
        context.text(Words.nothingFromTutor), column: rest.column + 1, row: rest.row, columns: rest.columns - 2,
        rows: rest.rows, role: .muted)
      return
    }
    let lines = state.lines
    let rooms = Canvas.listAndDetails(in: rest, count: lines.count, listColumns: 60, share: 40)
    canvas.list(count: lines.count, selected: state.selected, in: rooms.list) { canvas, index, area in
      canvas.listRow(row(lines[index], state, context), isSelected: index == state.selected, in: area)
    }
    if let rule = rooms.rule, rooms.details.rows > 0 {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    canvas.page(
      context.rows(of: details(line, state, context), columns: rooms.details.columns), scroll: 0, in: rooms.details)
  }

  /// Who looks after the student, and the class: three lines at most, and one where there is little room.
  private static func drawCircle(_ state: State, _ context: Context, in area: inout Area, on canvas: inout Canvas) {
    let isRoomy = area.rows >= 12
    let wide = min(Canvas.measure, area.columns - 2)
    for line in circle(state, context).prefix(isRoomy ? 3 : 1) where area.rows > 1 {
      canvas.write(line.text, column: area.column + 1, row: area.row, role: line.role, limit: wide)
      area.row += 1
      area.rows -= 1
    }
    guard isRoomy else { return }
    area.row += 1
    area.rows -= 1
  }

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
      if !given.note.isEmpty { lines.append(PageLine(context.text(Words.tutorLabel) + ": " + given.note, .tutor)) }
      return lines + [PageLine(context.text(Words.untilRight), .muted)]
    case .conversation(let conversation):
      var lines = conversation.messages.map { message in
        let isOwn = message.author == conversation.student
        return PageLine(
          context.text(isOwn ? Words.youLabel : Words.tutorLabel) + ": " + message.text, isOwn ? .student : .tutor)
      }
      if conversation.waits {
        var standing = standing(conversation, state, context)
        if let usual = state.news?.places[.question(conversation.id)]?.usualWait {
          standing += " · " + context.text(Words.usualWait(usual))
        }
        lines.append(PageLine(standing, .muted))
      }
      return lines
    case .ruling(let heard):
      return [
        PageLine(heard.about[context.language], .body, .content),
        PageLine(context.text(Words.ruled(heard.ruling)), heard.ruling.outcome == .right ? .right : .caution),
      ]
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    if case .question(let question) = state.purpose {
      return [
        Told("tutor-ask", context.text(Words.askAbout) + "\n" + context.spoken(question.title[context.language]))
      ]
    }
    guard state.purpose == nil, state.news != nil else { return [] }
    let circle = Told("tutor-circle", circle(state, context).map(\.text).joined(separator: "\n"))
    guard let line = state.line else { return [circle, Told("tutor", context.text(Words.nothingFromTutor))] }
    let details = details(line, state, context).map { context.spoken($0.text) }
    return [
      circle, Told("tutor", context.text(Words.myTutor) + ":\n" + numbered(rows(state, context), context)),
      Told("tutor-line", details.joined(separator: "\n   ")),
    ]
  }
}
