import Learning
import Terminal

extension Progress {
  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard let report = state.report else { return }
    if state.open == nil { drawTabs(state, context, in: area, on: &canvas) }
    let body = body(state, of: context.size)
    if state.open != nil || !state.page.isList {
      drawLines(state, context, in: body, on: &canvas)
      return
    }
    switch state.page {
    case .topics: drawTable(state, report, context, in: body, on: &canvas)
    default: drawOverview(state, report, context, in: body, on: &canvas)
    }
  }

  private static func title(_ state: State, _ context: Context) -> String {
    let name = context.text(Words.progress)
    return state.open.map { name + " · " + context.text($0.name) } ?? name
  }

  /// Where the page stands: below the tabs, or where they would be.
  static func body(_ state: State, of size: Size) -> Area {
    let area = Canvas.content(of: size)
    let isRoomy = area.rows >= 14
    let head = state.topic == nil ? (isRoomy ? 2 : 1) : (isRoomy ? 1 : 0)
    return Area(
      column: area.column + 1, row: area.row + head, columns: area.columns - 2, rows: max(0, area.rows - head))
  }

  /// The pages by name, the open one in brackets; where there is no room for all, that one between arrows.
  private static func drawTabs(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let names = Page.allCases.enumerated().map { index, page in
      context.language.number(index + 1) + " " + context.text(Words.page(page))
    }
    let wide = names.reduce(0) { $0 + width(of: $1, canvas.family) + 3 }
    let place = Page.allCases.firstIndex(of: state.page) ?? 0
    if wide > area.columns - 2 {
      canvas.write(
        "‹ \(names[place]) ›", column: area.column + 1, row: area.row, role: .accent, limit: area.columns - 2)
      return
    }
    var column = area.column + 1
    for (index, name) in names.enumerated() {
      let isOpen = index == place
      let used = canvas.write(
        isOpen ? "[\(name)]" : " \(name) ", column: column, row: area.row, role: isOpen ? .accent : .muted)
      canvas.target(Area(column: column, row: area.row, columns: used, rows: 1), .press(digit(index + 1)))
      column += used + 1
    }
  }

  // MARK: - What is scrolled

  private static func drawLines(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let lines = lines(state, context, columns: area.columns, rows: area.rows)
    let overflow = max(0, lines.count - area.rows)
    let first = min(state.scroll, overflow)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line, column: area.column, row: area.row + offset, limit: area.columns)
    }
    if let topic = state.open, let report = state.report, area.columns >= Sheet.twoColumns, topic.mastery.now != nil {
      let column = area.column + Canvas.measure + 4
      let chart = report.masteryChart(of: topic, context.language)
        .drawn(in: context.figures(columns: min(60, area.column + area.columns - column), rows: min(16, area.rows)))
      for (offset, line) in chart.prefix(area.rows).enumerated() {
        canvas.write(line, column: column, row: area.row + offset, limit: area.columns)
      }
    }
    drawArrows(first > 0, first < overflow, in: area, on: &canvas)
  }

  private static func drawArrows(_ up: Bool, _ down: Bool, in area: Area, on canvas: inout Canvas) {
    let edge = canvas.columns - 2
    if up { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if down { canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint) }
  }

  // MARK: - Overview

  private static func drawOverview(
    _ state: State, _ report: ProgressReport, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    let panel = area.columns >= 110 ? 62 : area.columns >= 70 ? 29 : 0
    let columns = area.columns - (panel > 0 ? panel + 3 : 0)
    var row = area.row
    let sheet = Sheet(report: report, context: context, columns: panel > 0 ? panel : area.columns, rows: area.rows)
    let isEmpty = report.tally.answered == 0
    if panel == 0 {
      let streak = report.streak.current > 0 ? Words.streakDays(report.streak.current) : Words.noStreak
      let line = ([report.mastery.now.map(Words.masteryNow)].compactMap(\.self) + [streak]).map(context.text)
      canvas.write(line.joined(separator: " · "), column: area.column, row: row, role: .accent, limit: columns)
      row += 1
    } else {
      let start = canvas.writeTrailing(
        context.text(Words.inThirtyDays), end: area.column + columns, from: area.column + columns / 2, row: row,
        role: .muted)
      canvas.say(Words.masteryByTopic, column: area.column, row: row, role: .muted, limit: start - area.column - 1)
      row += 1
      let right = area.column + columns + 3
      var lines = isEmpty ? sheet.text(Words.nothingYet, .muted) : sheet.summary
      lines += [StyledRow()] + sheet.chart(report.calendarChart(context.language), rows: panel >= 60 ? 9 : 8)
      if panel >= 60, area.rows >= lines.count + 9, !isEmpty {
        lines += [StyledRow()]
        lines += sheet.chart(report.masteryChart(context.language), rows: min(14, area.rows - lines.count))
      }
      for (offset, line) in lines.prefix(area.rows).enumerated() {
        canvas.write(line, column: right, row: area.row + offset, limit: panel)
      }
    }
    let list = Area(column: area.column, row: row, columns: columns, rows: area.row + area.rows - row)
    drawList(state, report, in: list, on: &canvas) { topic, line, canvas in
      drawMastery(of: topic, context, in: line, on: &canvas)
    }
  }

  /// A bar, the number, and what was gained or lost in 30 days, at the right of a line; returns where they begin.
  private static func drawMastery(
    of topic: TopicProgress, _ context: Context, in line: Area, on canvas: inout Canvas
  ) -> Int {
    let end = line.column + line.columns
    guard let now = topic.mastery.now else {
      return canvas.writeTrailing(
        context.text(Words.notBegun), end: end, from: line.column + line.columns / 2, row: line.row, role: .muted)
    }
    let change = topic.mastery.change(inDays: ProgressReport.recentDays) ?? 0
    canvas.writeTrailing(context.text(Words.change(change)), end: end, from: end - 5, row: line.row, role: .muted)
    canvas.writeTrailing(context.language.number(now), end: end - 6, from: end - 9, row: line.row)
    let bar = line.columns >= 40 ? 8 : 5
    canvas.grid.drawBar(column: end - 10 - bar, row: line.row, columns: bar, fraction: Double(now) / 100)
    return end - 10 - bar
  }

  /// The topics, as many as fit around the marked one. `draw` puts what stands right of the name, and says where it begins.
  private static func drawList(
    _ state: State, _ report: ProgressReport, in area: Area, on canvas: inout Canvas,
    _ draw: (TopicProgress, Area, inout Canvas) -> Int
  ) {
    let topics = report.topics
    let first = max(0, min(state.selected - area.rows / 2, topics.count - area.rows))
    for (index, topic) in topics.enumerated().dropFirst(first).prefix(area.rows) {
      let line = Area(column: area.column, row: area.row + index - first, columns: area.columns, rows: 1)
      let isSelected = index == state.selected
      let start = draw(topic, line, &canvas)
      canvas.write(
        (isSelected ? "▸ " : "  ") + topic.name[canvas.language], column: line.column, row: line.row,
        limit: max(4, start - line.column - 1))
      if isSelected { canvas.grid.tint(line, .selected) }
      canvas.target(line, .pick(index))
    }
    drawArrows(first > 0, first + area.rows < topics.count, in: area, on: &canvas)
  }

  // MARK: - The report of each topic

  /// Columns of the table right of the names.
  private static let tableColumns = [10, 15, 10, 16]

  private static func drawTable(
    _ state: State, _ report: ProgressReport, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    guard area.columns >= 70 else {
      drawList(state, report, in: area, on: &canvas) { topic, line, canvas in
        // What to do is said before anything else.
        let cells = cells(of: topic, report, context)
        let said = cells.last { !$0.text.isEmpty } ?? cells[0]
        return canvas.writeTrailing(
          said.text, end: line.column + line.columns, from: line.column + line.columns / 2, row: line.row,
          role: said.role)
      }
      return
    }
    let start = area.column + min(50, area.columns - tableColumns.reduce(0, +))
    func write(_ cells: [(text: String, role: Role)], row: Int, on canvas: inout Canvas) {
      var column = start
      for (cell, columns) in zip(cells, tableColumns) {
        canvas.write(cell.text, column: column, row: row, role: cell.role, limit: columns - 1)
        column += columns
      }
    }
    write(Words.topicColumns.map { (context.text($0), .muted) }, row: area.row, on: &canvas)
    let list = Area(
      column: area.column, row: area.row + 1, columns: min(area.columns, start - area.column + 51),
      rows: area.rows - 1)
    drawList(state, report, in: list, on: &canvas) { topic, line, canvas in
      write(cells(of: topic, report, context), row: line.row, on: &canvas)
      return start
    }
  }

  /// Coverage, last studied, the latest exam, and what it waits for.
  private static func cells(
    of topic: TopicProgress, _ report: ProgressReport, _ context: Context
  ) -> [(text: String, role: Role)] {
    guard let last = topic.lastStudied else { return [(context.text(Words.notBegun), .muted)] }
    return [
      (context.text(Words.outOf(topic.begun, topic.concepts.count)), .muted),
      (context.text(Words.daysAgo(report.today.ordinal - last.ordinal)), .muted),
      (topic.exam.map { context.text(Words.marks($0)) } ?? "", .body),
      (topic.advice.map { "→ " + context.text(Words.advice($0)) } ?? "", .accent),
    ]
  }
}
