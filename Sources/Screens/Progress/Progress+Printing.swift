import Learning
import Terminal

/// What `lectern progress` prints.
extension Progress {
  /// Every page below the other, or one topic, with charts, as wide as the screen of the context.
  public static func printed(_ report: ProgressReport, topic: Topic.ID?, _ context: Context) -> [String] {
    let sheet = Sheet(report: report, context: context, columns: context.size.columns, rows: printedRows)
    var rows: [StyledRow] = []
    if let topic {
      guard let topic = report.topic(topic) else { return [] }
      rows = heading(topic.name, context) + sheet.lines(of: topic)
    } else if report.tally.answered == 0 {
      rows = sheet.lines(of: .overview)
    } else {
      for page in Page.allCases {
        rows += (rows.isEmpty ? [] : [StyledRow()]) + heading(Words.page(page), context) + sheet.lines(of: page)
      }
    }
    guard context.symbols == .ascii else { return rows.map(\.text) }
    var grid = Grid(size: Size(columns: context.size.columns, rows: rows.count), family: context.family)
    for (index, row) in rows.enumerated() { grid.write(row, column: 0, row: index) }
    grid.spellOut()
    return grid.styledRows.map(\.text)
  }

  /// As if a page of the screen had so many: charts are then as high as they are best.
  private static let printedRows = 34

  private static func heading(_ name: Phrase, _ context: Context) -> [StyledRow] {
    let text = context.text(name)
    let rule = String(repeating: "─", count: width(of: text, context.family))
    return [StyledRow(text, context.family), StyledRow(rule, context.family)]
  }

  /// The same in words.
  public static func told(_ report: ProgressReport, topic: Topic.ID?, _ context: Context) -> [String] {
    var state = State(topic: topic)
    state.report = report
    if topic != nil { return lines(tell(state, context)) }
    if report.tally.answered == 0 { return [context.text(Words.nothingYet)] }
    let sheet = Sheet(report: report, context: context, columns: Canvas.measure, rows: 40)
    return Page.allCases.flatMap { page in
      [context.text(Words.page(page)) + ":"]
        + words(of: page, sheet).flatMap { $0.text.split(separator: "\n") }.map {
          "  " + sanitised(String($0))
        }
    } + report.topics.map { "  " + sanitised(told($0, report, context)) }
  }

  private static func lines(_ told: [Told]) -> [String] {
    told.flatMap { $0.text.split(separator: "\n") }.map { sanitised(String($0)) }
  }
}
