import Learning
import Terminal

extension Plan {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard state.mode == .browsing, let outlook = state.outlook else { return [] }
    return lines(state).map { row($0, outlook, context) }
  }

  private static func row(_ line: Line, _ outlook: StudyOutlook, _ context: Context) -> Row {
    let topic = outlook.topic(line.topic)
    let name = topic.map { context.text($0.name) } ?? line.topic.rawValue
    if let stretch = line.stretch {
      let purpose = stretch.purpose == .learning ? Words.toLearn : Words.toRevise
      return Row(name + " · " + context.text(purpose), context.text(Words.span(minutes: stretch.minutes)))
    }
    guard let standing = topic?.standing, standing.answers > 0 else { return Row(name, context.text(Words.notBegun)) }
    return Row(name, context.text(Words.ofHundred(Int(standing.mastery.rounded()))))
  }

  private static func title(of page: Page) -> Phrase {
    switch page {
    case .today: Words.planToday
    case .week: Words.planWeek
    case .topics: Words.planTopics
    }
  }

  private static func question(_ item: Item) -> Phrase {
    switch item {
    case .examDate: Words.askExamDate
    case .examName: Words.askExamName
    case .hours: Words.askHours
    }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    if case .editing(let item) = state.mode { context.text(question(item)) } else { nil }
  }

  // MARK: - On a screen

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.plan), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let isRoomy = area.rows >= 16
    var rest = Area(column: area.column + 1, row: area.row, columns: area.columns - 2, rows: area.rows)
    func skip(_ rows: Int) {
      rest.row += rows
      rest.rows = max(0, rest.rows - rows)
    }
    if isRoomy { skip(1) }
    skip(drawHeading(state, context, in: rest, isRoomy: isRoomy, on: &canvas))
    if case .editing(let item) = state.mode { skip(drawField(state, item, context, in: rest, on: &canvas)) }
    guard let outlook = state.outlook else { return }
    if isRoomy { skip(1) }
    drawTabs(state, context, in: rest, on: &canvas)
    skip(isRoomy ? 2 : 1)
    let panel = area.columns >= 108 ? min(56, area.columns - 66) : 0
    let lines = lines(state)
    guard !lines.isEmpty else {
      let words = outlook.recommendations.isEmpty ? Words.everythingMastered : Words.nothingPlanned
      canvas.paragraph(
        context.text(words), column: rest.column + 2, row: rest.row, columns: rest.columns - 2, rows: rest.rows,
        role: .muted)
      return
    }
    let chosen = lines[min(state.selected, lines.count - 1)]
    if panel > 0 {
      let list = Area(column: rest.column, row: rest.row, columns: rest.columns - panel - 4, rows: rest.rows)
      let used = drawList(state, lines, outlook, context, in: list, on: &canvas)
      if state.page == .today, rest.rows - used >= 5 {
        drawWeek(
          outlook, context,
          in: Area(
            column: list.column, row: list.row + used + 2, columns: list.columns, rows: list.rows - used - 2),
          on: &canvas)
      }
      drawReasons(
        chosen, outlook, context,
        in: Area(column: list.column + list.columns + 4, row: rest.row, columns: panel, rows: rest.rows), on: &canvas)
      return
    }
    let wide = min(Canvas.measure, rest.columns)
    let needed = reasonLines(chosen, outlook, context, columns: wide - 2).count
    let listed = min(lines.count, max(1, rest.rows - min(needed + 1, max(0, rest.rows * 2 / 3))))
    let list = Area(column: rest.column, row: rest.row, columns: wide, rows: listed)
    let used = drawList(state, lines, outlook, context, in: list, on: &canvas)
    skip(used + (isRoomy ? 1 : 0))
    skip(
      drawReasons(
        chosen, outlook, context,
        in: Area(column: rest.column + 2, row: rest.row, columns: wide - 2, rows: rest.rows), on: &canvas))
    if state.page == .today, rest.rows >= 5 {
      skip(1)
      drawWeek(
        outlook, context, in: Area(column: rest.column + 2, row: rest.row, columns: wide - 2, rows: rest.rows),
        on: &canvas)
    }
  }

  /// The countdown, and below it what the plan reckons with; returns the rows used.
  private static func drawHeading(
    _ state: State, _ context: Context, in area: Area, isRoomy: Bool, on canvas: inout Canvas
  ) -> Int {
    guard let outlook = state.outlook else {
      guard isOver(context), let date = context.profile?.examDate else { return 0 }
      return canvas.paragraph(
        context.text(Trouble.examOver(date).phrase), column: area.column, row: area.row, columns: area.columns,
        rows: area.rows, role: .caution)
    }
    let heading = heading(outlook, context)
    canvas.write(heading.countdown, column: area.column, row: area.row, role: .heading, limit: area.columns)
    var used = 1
    if area.rows >= 12 {
      let wide = min(Canvas.measure, area.columns)
      let joined = heading.facts.joined(separator: " · ")
      let facts = width(of: joined, canvas.family) <= wide ? [joined] : heading.facts
      for fact in facts {
        canvas.write(fact, column: area.column, row: area.row + used, role: .muted, limit: area.columns)
        used += 1
      }
    }
    if outlook.isLastWeek {
      canvas.say(Words.lastWeek, column: area.column, row: area.row + used, role: .accent, limit: area.columns)
      used += 1
    }
    return used
  }

  private static func drawField(
    _ state: State, _ item: Item, _ context: Context, in area: Area, on canvas: inout Canvas
  ) -> Int {
    let row = area.row + (area.rows >= 12 ? 1 : 0)
    canvas.say(question(item), column: area.column, row: row, role: .accent, limit: area.columns)
    state.field.draw(
      in: &canvas.grid, column: area.column, row: row + 1, columns: min(40, area.columns), role: .fieldActive,
      isFocused: true)
    guard let complaint = state.complaint else { return row + 2 - area.row }
    canvas.say(complaint, column: area.column, row: row + 2, role: .caution, limit: area.columns)
    return row + 3 - area.row
  }

  /// The parts of the page, the open one in brackets.
  private static func drawTabs(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    var column = area.column
    for page in Page.allCases {
      let isOpen = page == state.page
      let name = context.text(title(of: page))
      let text = isOpen ? "[\(name)]" : " \(name) "
      let used = canvas.write(
        text, column: column, row: area.row, role: isOpen ? .accent : .muted,
        limit: max(0, area.column + area.columns - column))
      column += used + 1
    }
  }

  /// The lines of the page with the marked one in sight; returns the rows used.
  private static func drawList(
    _ state: State, _ lines: [Line], _ outlook: StudyOutlook, _ context: Context, in area: Area,
    on canvas: inout Canvas
  ) -> Int {
    let shown = min(lines.count, area.rows)
    let first = max(0, min(state.selected - shown / 2, lines.count - shown))
    let dates = state.page == .week && area.columns >= 56 ? 15 : 0
    for (index, line) in lines.enumerated().dropFirst(first).prefix(shown) {
      let row = area.row + index - first
      let isSelected = index == state.selected
      let text = self.row(line, outlook, context)
      let end = area.column + area.columns
      if dates > 0, line.isFirstOfDay || index == first {
        canvas.say(Words.nearDate(line.date), column: area.column, row: row, role: .muted, limit: dates - 1)
      }
      var start = canvas.writeTrailing(
        text.detail, end: end, from: area.column + area.columns / 2, row: row, role: .muted)
      if line.stretch == nil, area.columns >= 60 {
        start -= 10
        canvas.grid.drawBar(
          column: start, row: row, columns: 8, fraction: (outlook.topic(line.topic)?.standing.mastery ?? 0) / 100)
      }
      canvas.write(
        (isSelected ? "▸ " : "  ") + text.title, column: area.column + dates, row: row,
        limit: max(4, start - area.column - dates - 1))
      let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      if isSelected { canvas.grid.tint(whole, .selected) }
      if state.mode == .browsing { canvas.target(whole, .pick(index)) }
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + shown < lines.count { canvas.write("↓", column: edge, row: area.row + shown - 1, role: .keyHint) }
    return shown
  }

  /// The days after today in short, a line each, where there is room.
  private static func drawWeek(_ outlook: StudyOutlook, _ context: Context, in area: Area, on canvas: inout Canvas) {
    canvas.say(Words.planWeek, column: area.column, row: area.row, role: .heading, limit: area.columns)
    for (offset, day) in outlook.week.dropFirst().enumerated() where offset + 1 < area.rows {
      let row = area.row + 1 + offset
      canvas.say(
        Words.nearDate(day.date), column: area.column, row: row, role: .muted, limit: 15)
      var names: [String] = []
      for stretch in day.stretches {
        let name = outlook.topic(stretch.topic).map { context.text($0.name) } ?? ""
        if !names.contains(name) { names.append(name) }
      }
      canvas.write(
        names.joined(separator: ", "), column: area.column + 16, row: row, limit: max(0, area.columns - 16))
    }
  }

  private static func reasonLines(
    _ line: Line, _ outlook: StudyOutlook, _ context: Context, columns: Int
  ) -> [String] {
    wrap(reasons(line, outlook).map(context.text).joined(separator: " "), to: columns, context.family)
  }

  /// Returns the rows used.
  @discardableResult
  private static func drawReasons(
    _ line: Line, _ outlook: StudyOutlook, _ context: Context, in area: Area, on canvas: inout Canvas
  ) -> Int {
    var row = area.row
    if let topic = outlook.topic(line.topic), area.rows >= 6 {
      let heading = context.text(topic.name) + " · " + context.text(Words.grade(topic.grade))
      canvas.write(heading, column: area.column, row: row, role: .heading, limit: area.columns)
      row += 1
    }
    for text in reasonLines(line, outlook, context, columns: area.columns) where row < area.row + area.rows {
      canvas.write(text, column: area.column, row: row, role: .muted, limit: area.columns)
      row += 1
    }
    return row - area.row
  }

  // MARK: - In words

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told: [Told] = []
    if let complaint = state.complaint { told.append(Told("complaint-\(complaint.en)", context.text(complaint))) }
    // What is on its way is told when it is there.
    guard state.mode == .browsing, !state.isWaiting else { return told }
    guard let outlook = state.outlook else {
      if isOver(context), let date = context.profile?.examDate {
        told.append(Told("plan-over", context.text(Trouble.examOver(date).phrase)))
      }
      return told
    }
    let heading = heading(outlook, context)
    told.append(Told("plan-heading", ([heading.countdown] + heading.facts).joined(separator: "\n")))
    if outlook.isLastWeek { told.append(Told("plan-last-week", context.text(Words.lastWeek))) }
    told.append(
      Told("plan-page", context.text(title(of: state.page)) + ":\n" + listed(state, context).joined(separator: "\n")))
    return told
  }

  /// The lines of a page, numbered, each with its reasons.
  private static func listed(_ state: State, _ context: Context) -> [String] {
    guard let outlook = state.outlook else { return [] }
    let lines = lines(state)
    if lines.isEmpty {
      return [context.text(outlook.recommendations.isEmpty ? Words.everythingMastered : Words.nothingPlanned)]
    }
    return lines.enumerated().flatMap { index, line in
      let row = row(line, outlook, context)
      let date = state.page == .week ? context.text(Words.nearDate(line.date)) + ": " : ""
      let numbered = "\(context.language.number(index + 1)). \(date)\(row.title), \(row.detail)"
      if state.page == .week { return [numbered] }
      return [numbered, "   " + reasons(line, outlook).map(context.text).joined(separator: " ")]
    }
  }

  /// The whole plan, part after part, for somebody who reads it outside of Lectern.
  public static func printed(_ outlook: StudyOutlook, _ context: Context) -> [String] {
    let heading = heading(outlook, context)
    var lines = [heading.countdown] + heading.facts
    if outlook.isLastWeek { lines.append(context.text(Words.lastWeek)) }
    for page in Page.allCases {
      var state = State(outlook: outlook)
      state.page = page
      lines += ["", context.text(title(of: page))] + listed(state, context)
    }
    return lines.map { sanitised($0) }
  }
}
