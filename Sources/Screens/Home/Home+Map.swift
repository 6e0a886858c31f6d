import Learning
import Terminal

extension Home {
  /// The way through the year: what is open, what comes later and after what, what is known. Until it is read, or where
  /// nothing is taught, how the answers of the last weeks went.
  static func drawMap(
    _ state: State, _ today: Today, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    guard let map = state.map, !map.isEmpty else { return drawTopics(today, context, in: area, on: &canvas) }
    guard area.rows >= 3 else { return }
    canvas.say(Words.mapLegend, column: area.column, row: area.row, role: .muted, limit: area.columns)
    // Where there is room, every stop says what it leads to or waits for.
    let hasWays = area.rows - 1 >= map.count * 2
    let shown = map.prefix(hasWays ? map.count : area.rows - 1)
    var row = area.row + 1
    for stop in shown {
      let number = canvas.language.number(stop.mastery)
      let start = canvas.writeTrailing(
        number, end: area.column + area.columns, from: area.column, row: row, role: .muted)
      let name = "\(sign(of: stop)) \(context.text(stop.name))"
      canvas.write(
        name, column: area.column, row: row, role: role(of: stop), limit: max(0, start - area.column - 1))
      if hasWays, let way = way(of: stop, context) {
        row += 1
        canvas.write(way, column: area.column + 4, row: row, role: .muted, limit: area.columns - 4)
      }
      row += 1
    }
  }

  /// A sign, not only a colour.
  private static func sign(of stop: TopicOnMap) -> String {
    switch stop.stage {
    case .known: "✓"
    case .open: "▸"
    case .later: "·"
    }
  }

  private static func role(of stop: TopicOnMap) -> Role {
    switch stop.stage {
    case .known: .right
    case .open: .body
    case .later: .muted
    }
  }

  private static func way(of stop: TopicOnMap, _ context: Context) -> String? {
    switch stop.stage {
    case .later(let missing): "← " + missing.map { context.text($0) }.joined(separator: ", ")
    case .open where stop.leadsTo.isEmpty, .known: nil
    case .open: "→ " + stop.leadsTo.map { context.text($0) }.joined(separator: ", ")
    }
  }
}
