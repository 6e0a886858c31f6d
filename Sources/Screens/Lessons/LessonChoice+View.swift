import Learning
import Terminal

extension LessonChoice {
  /// A row of the screen: a heading, or one of the lines.
  private enum Item {
    case heading(Phrase)
    case line(Int)
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    lines(state, context).map { row($0, context) }
  }

  private static func row(_ line: Line, _ context: Context) -> Row {
    switch line {
    case .unfinished(let lesson):
      Row(context.text(Words.resumeLesson(lesson.title)), standing(lesson, context))
    case .recommended(let entry): Row(context.text(entry.title), why(entry, context))
    case .topic(let entry):
      Row(
        context.text(entry.title),
        entry.missing.first.map { context.text(Words.first($0.name)) } ?? why(entry, context))
    case .finished(let lesson):
      Row(
        context.text(Words.examOver) + " " + context.text(lesson.title),
        context.text(Words.lessonOutcome(lesson.status)) + " · "
          + context.text(Words.daysAgo(days(since: lesson.touched, context))))
    }
  }

  /// "step 3 of 5, paused yesterday".
  static func standing(_ lesson: LessonListing, _ context: Context) -> String {
    let days = days(since: lesson.touched, context)
    let when = lesson.status == .paused ? Words.pausedAgo(days) : Words.leftAgo(days)
    let step = Words.stepOf(min(lesson.step + 1, lesson.steps), lesson.steps)
    return context.text(step) + ", " + context.text(when)
  }

  private static func days(since touched: Instant, _ context: Context) -> Int {
    max(0, context.calendar.day(at: context.now).ordinal - context.calendar.day(at: touched).ordinal)
  }

  /// How well it is known, and what it leads to.
  private static func why(_ entry: LessonShelf.Entry, _ context: Context) -> String {
    var reasons = [context.text(entry.mastery == 0 ? Words.newToYou : Words.masteryIs(entry.mastery))]
    if entry.unlocks > 0 { reasons.append(context.text(Words.opensTopics(entry.unlocks))) }
    return reasons.joined(separator: " · ")
  }

  /// Both names, with what is there and what is asked for.
  private static func missing(_ entry: LessonShelf.Entry) -> Phrase {
    let all = entry.missing.map { Words.missing($0.name, $0.mastery, of: $0.minimum) }
    return Phrase(en: all.map(\.en).joined(separator: ", "), bn: all.map(\.bn).joined(separator: ", "))
  }

  /// What the marked line is, in sentences: under the list, or beside it.
  private static func about(_ state: State, _ context: Context) -> [(text: String, role: Role)] {
    switch line(state, context) {
    case .recommended(let entry), .topic(let entry):
      if state.isInsisting { return [(context.text(Words.insistAsk(missing(entry))), .caution)] }
      var facts = [why(entry, context), context.text(Words.lessonSteps(entry.steps))]
      if entry.coverage >= 1 { facts.append(context.text(Words.coveredSoFar(Int(entry.coverage.rounded())))) }
      if isBest(entry, state) { facts.insert(context.text(Words.soonest), at: 0) }
      var lines: [(text: String, role: Role)] = [(context.text(entry.summary), .body)]
      if !entry.missing.isEmpty {
        lines.append((context.text(Words.comeFirst) + " " + context.text(missing(entry)), .caution))
      }
      return lines + [(facts.joined(separator: " · "), .muted)]
    case .unfinished(let lesson), .finished(let lesson):
      return [
        (standing(lesson, context), .body),
        (context.text(Words.coveredSoFar(Int(lesson.coverage.rounded()))), .muted),
      ]
    case nil: return []
    }
  }

  private static func isBest(_ entry: LessonShelf.Entry, _ state: State) -> Bool {
    guard let priority = entry.priority else { return false }
    return state.shelf?.entries.compactMap(\.priority).max() == priority
  }

  /// The lines under their headings; no headings where there are few rows.
  private static func items(_ state: State, _ context: Context, isRoomy: Bool) -> [Item] {
    var items: [Item] = []
    var last: Phrase?
    for (index, line) in lines(state, context).enumerated() {
      let heading =
        switch line {
        case .unfinished: Words.goOnLearning
        case .recommended: Words.recommended
        case .topic(let entry): Words.subjectAndGrade(entry.subject, entry.grade)
        case .finished: Words.learntBefore
        }
      if isRoomy, heading != last { items.append(.heading(heading)) }
      last = heading
      items.append(.line(index))
    }
    return items
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.learn), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard state.shelf != nil else { return }
    let (left, end) = (area.column + 1, area.row + area.rows)
    let isRoomy = area.rows >= 14
    let top = area.row + (isRoomy ? 1 : 0)
    if lines(state, context).isEmpty {
      canvas.paragraph(
        context.text(Words.noLessons), column: left, row: top, columns: area.columns - 2, rows: 2, role: .muted)
      return
    }
    var about = about(state, context)
    if state.isWaiting { about = [(context.text(Words.openingLesson), .accent)] }
    let isWide = area.columns >= 108
    let columns = min(Canvas.measure, area.columns - 2)
    // Always as high, so that the list does not jump as one moves through it; a question takes what it needs.
    let panel =
      isWide ? Area(column: left + columns + 4, row: top, columns: area.columns - columns - 8, rows: end - top) : nil
    let high = isWide ? 0 : isRoomy ? 5 : state.isInsisting ? 3 : 1
    let list = Area(
      column: left, row: top, columns: columns, rows: end - top - (high > 0 ? high + (isRoomy ? 1 : 0) : 0))
    draw(items(state, context, isRoomy: isRoomy), state, context, in: list, on: &canvas)
    var row = panel?.row ?? end - high
    if panel == nil, isRoomy { canvas.grid.rule(row: row - 1, column: left, columns: columns, dotted: true) }
    if let panel, let entry = entry(state, context) {
      canvas.write(context.text(entry.title), column: panel.column, row: row, role: .heading, limit: panel.columns)
      row += 2
    }
    if !isRoomy, !state.isInsisting, !state.isWaiting { about = about.last.map { [$0] } ?? [] }
    for line in about {
      row += canvas.paragraph(
        line.text, column: panel?.column ?? left, row: row, columns: panel?.columns ?? columns, rows: end - row,
        role: line.role)
      if panel != nil { row += 1 }
    }
  }

  private static func draw(
    _ items: [Item], _ state: State, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    guard area.rows > 0 else { return }
    let here = items.firstIndex { if case .line(state.selected) = $0 { true } else { false } } ?? 0
    // The heading above the first line is shown with it.
    let first = here <= 1 ? 0 : max(0, min(here - area.rows / 2, items.count - area.rows))
    let lines = lines(state, context)
    for (offset, item) in items.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      switch item {
      case .heading(let words):
        canvas.say(words, column: area.column, row: row, role: .heading, limit: area.columns)
      case .line(let index): draw(lines[index], index, state, context, in: area, row: row, on: &canvas)
      }
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < items.count {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  private static func draw(
    _ line: Line, _ index: Int, _ state: State, _ context: Context, in area: Area, row: Int, on canvas: inout Canvas
  ) {
    let shown = self.row(line, context)
    let end = area.column + area.columns
    let room = area.columns / 2
    let detail = width(of: shown.detail, canvas.family) <= room ? shown.detail : ""
    var role = Role.body
    var sign = " "
    switch line {
    case .unfinished: role = .accent
    case .recommended: break
    case .topic(let entry):
      // What is not open yet has a sign of its own, and stays readable.
      if !entry.missing.isEmpty { sign = "·" }
    case .finished: role = .muted
    }
    let start = canvas.writeTrailing(detail, end: end, from: area.column + room, row: row, role: .muted)
    let isSelected = index == state.selected
    canvas.write(
      (isSelected ? "▸" : sign) + " " + shown.title, column: area.column, row: row, role: role,
      limit: max(8, start - area.column - 2))
    let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
    if isSelected { canvas.grid.tint(whole, .selected) }
    canvas.target(whole, .pick(index))
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    // What was asked for comes in a moment: the choice is for whoever has none.
    guard state.shelf != nil, !state.isWaiting else { return [] }
    if state.isInsisting {
      return about(state, context).enumerated().map {
        Told("lesson-insist-\(state.selected)-\($0.offset)", $0.element.text)
      }
    }
    let all = lines(state, context)
    let listed = all.enumerated().map { index, line in
      let row = row(line, context)
      var detail = row.detail
      if case .topic(let entry) = line, !entry.missing.isEmpty {
        detail = context.text(Words.comeFirst) + " " + context.text(missing(entry))
      }
      return "\(context.language.number(index + 1)). \(row.title)" + (detail.isEmpty ? "" : ", \(detail)")
    }
    return [
      Told("lesson-choice", context.text(Words.learn) + ".", once: true),
      Told("lesson-list", all.isEmpty ? context.text(Words.noLessons) : listed.joined(separator: "\n")),
    ]
  }
}
