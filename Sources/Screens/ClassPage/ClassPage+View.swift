import Learning
import Terminal

extension ClassPage {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard let glance = state.glance else { return [] }
    let language = context.language
    switch state.page {
    case .topics:
      return glance.topics.map { topic in
        Row(
          (topic.isWeak ? "! " : "  ") + context.text(topic.name),
          context.text(Words.meanAndSpread(mean: topic.mean, spread: topic.spread)) + " · "
            + context.text(Words.range(topic.lowest, topic.highest)))
      }
    case .predictions:
      return glance.predictions.map { line in
        let (score, margin) = (Int(line.score.rounded()), Int(line.margin.rounded()))
        return Row(line.name, language.digits("\(score) ± \(margin)"))
      }
    case .costs: return glance.costs.map { Row($0.name, context.text(Words.cost($0))) }
    }
  }

  private static func title(of page: Page) -> Phrase {
    switch page {
    case .topics: Words.topicsTogether
    case .predictions: Words.predictedScores
    case .costs: Words.costsThisMonth
    }
  }

  private static func risks(_ glance: ClassView) -> Phrase {
    Words.risks(
      high: glance.count(.high), medium: glance.count(.medium), low: glance.count(.low), notBegun: glance.count(nil))
  }

  private static func name(_ state: State, _ context: Context) -> String {
    state.glance?.schoolClass?.name ?? context.text(Words.myStudents)
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: name(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard let glance = state.glance else { return }
    let (left, wide) = (area.column + 1, min(area.columns - 2, 100))
    canvas.write(context.text(risks(glance)), column: left, row: area.row, role: .muted, limit: wide)
    canvas.write(context.text(title(of: state.page)), column: left, row: area.row + 1, role: .heading, limit: wide)
    let from = area.row + (area.rows >= 12 ? 3 : 2)
    let room = Area(column: left, row: from, columns: wide, rows: max(0, area.row + area.rows - from))
    let all = rows(state, context)
    if all.isEmpty { canvas.say(Words.nobodyHere, column: left, row: from, role: .muted) }
    let first = min(state.scroll, max(0, all.count - room.rows))
    for (offset, row) in all.dropFirst(first).prefix(room.rows).enumerated() {
      let line = Area(column: left, row: room.row + offset, columns: wide, rows: 1)
      let start = canvas.writeTrailing(
        row.detail, end: left + wide, from: left + wide / 2, row: line.row, role: .muted)
      var limit = start - left - 1
      if state.page == .topics, wide >= 70, start - left > 60 || wide >= 90 {
        let plot = min(32, start - left - 30)
        if plot >= 12 {
          limit = start - left - plot - 3
          drawSpread(
            glance.topics[first + offset], column: start - plot - 2, row: line.row, columns: plot, on: &canvas)
        }
      }
      canvas.write(row.title, column: left, row: line.row, limit: max(0, limit))
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: room.row, role: .keyHint) }
    if first + room.rows < all.count {
      canvas.write("↓", column: edge, row: room.row + room.rows - 1, role: .keyHint)
    }
  }

  /// ··──●───··: from 0 to 100 where the students lie, from the lowest to the highest, with the mean as a dot.
  private static func drawSpread(
    _ topic: ClassView.TopicLine, column: Int, row: Int, columns: Int, on canvas: inout Canvas
  ) {
    func place(_ value: Double) -> Int { min(columns - 1, max(0, Int(value / 100 * Double(columns - 1)))) }
    let (low, high) = (place(Double(topic.lowest)), place(Double(topic.highest)))
    canvas.grid.fill(Area(column: column, row: row, columns: columns, rows: 1), "·", role: .barEmpty)
    canvas.grid.fill(Area(column: column + low, row: row, columns: high - low + 1, rows: 1), "─", role: .muted)
    canvas.write("●", column: column + place(topic.mean), row: row, role: topic.isWeak ? .caution : .barFull)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard let glance = state.glance else { return [] }
    let all = rows(state, context)
    let list = all.isEmpty ? context.text(Words.nobodyHere) : numbered(all, context)
    return [
      Told("class", name(state, context) + ". " + context.text(risks(glance))),
      Told("class-list", context.text(title(of: state.page)) + ":\n" + list),
    ]
  }
}
