import Learning
import Terminal

/// What `lectern progress` prints.
extension Progress {
  /// Every page below the other, or one topic, with charts, as wide as the screen of the context.
  public static func printed(_ report: ProgressReport, topic: Topic.ID?, _ context: Context) -> [String] {
    let sheet = Sheet(report: report, context: context, columns: context.size.columns, rows: printedRows)
    if let topic {
      guard let topic = report.topic(topic) else { return [] }
      return heading(context.text(topic.name), context) + sheet.lines(of: topic).map(\.text)
    }
    if report.tally.answered == 0 { return sheet.lines(of: .overview).map(\.text) }
    var lines: [String] = []
    for page in Page.allCases {
      if !lines.isEmpty { lines.append("") }
      lines += heading(context.text(Words.page(page)), context) + sheet.lines(of: page).map(\.text)
    }
    return lines
  }

  /// As if a page of the screen had so many: charts are then as high as they are best.
  private static let printedRows = 34

  private static func heading(_ name: String, _ context: Context) -> [String] {
    let rule = String(repeating: context.dots == .ascii ? "-" : "─", count: width(of: name, context.family))
    return [sanitised(name), rule]
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
