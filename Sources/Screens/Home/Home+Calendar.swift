import Learning
import Terminal

extension Home {
  /// The streak, the way to its next milestone, and the last weeks; returns the rows used.
  @discardableResult
  static func drawStreak(_ today: Today, _ context: Context, in area: Area, on canvas: inout Canvas) -> Int {
    var row = area.row
    let streak = today.streak
    canvas.say(
      streak.current > 0 ? Words.streakDays(streak.current) : Words.noStreak, column: area.column, row: row,
      role: .accent, limit: area.columns)
    row += 1
    if let next = streak.nextMilestone {
      let label = context.text(Words.nextMilestone(next))
      let used = canvas.write(label, column: area.column, row: row, role: .muted, limit: area.columns - 9)
      let before = Streak.milestones.last { $0 <= streak.current } ?? 0
      canvas.grid.drawBar(
        column: area.column + used + 1, row: row, columns: min(8, area.columns - used - 1),
        fraction: Double(streak.current - before) / Double(next - before))
      row += 1
    }
    if streak.longest > streak.current {
      canvas.say(Words.longest(streak.longest), column: area.column, row: row, role: .muted, limit: area.columns)
      row += 1
    }
    row += 1
    return row - area.row
      + drawCalendar(
        today, context,
        in: Area(column: area.column, row: row, columns: area.columns, rows: area.row + area.rows - row),
        on: &canvas)
  }

  /// Weeks as rows, Monday first. ■ practised, □ today while it is open, · a day without; a sign each, not only a colour.
  private static func drawCalendar(
    _ today: Today, _ context: Context, in area: Area, on canvas: inout Canvas
  ) -> Int {
    let weeks = min(area.rows > 24 ? 12 : 5, max(0, area.rows - 2))
    guard weeks > 0 else { return 0 }
    let pitch = 3
    for (index, weekday) in Words.weekdays.enumerated() {
      canvas.say(weekday, column: area.column + index * pitch, row: area.row, role: .muted, limit: pitch - 1)
    }
    let monday = today.day.adding(days: -today.day.weekday)
    for week in 0..<weeks {
      for weekday in 0..<7 {
        let day = monday.adding(days: (week - weeks + 1) * 7 + weekday)
        let isPractised = today.practised.contains(day)
        let sign = isPractised ? "■" : day == today.day ? "□" : day > today.day ? " " : "·"
        canvas.write(
          sign, column: area.column + weekday * pitch, row: area.row + 1 + week,
          role: isPractised ? .practised : day == today.day ? .accent : .idle)
      }
    }
    return weeks + 1
  }

  /// Accuracy by topic, most practised first: a bar and the number.
  static func drawTopics(_ today: Today, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let shown = today.topics.prefix(max(0, area.rows - 2))
    guard !shown.isEmpty, area.rows >= 3 else { return }
    canvas.say(Words.lastThirtyDays, column: area.column, row: area.row, role: .muted, limit: area.columns)
    for (offset, topic) in shown.enumerated() {
      let row = area.row + 1 + offset
      let percent = topic.answered == 0 ? 0 : (topic.right * 100 + topic.answered / 2) / topic.answered
      let number = context.text(Words.percent(percent))
      let start = canvas.writeTrailing(
        number, end: area.column + area.columns, from: area.column, row: row, role: .muted)
      let barColumn = area.column + area.columns - 13
      canvas.grid.drawBar(
        column: barColumn, row: row, columns: max(0, min(7, start - barColumn - 1)), fraction: Double(percent) / 100)
      canvas.write(context.text(topic.name), column: area.column, row: row, limit: max(0, barColumn - area.column - 1))
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard let today = state.today else { return [] }
    let streak = today.streak.current > 0 ? Words.streakDays(today.streak.current) : Words.noStreak
    let week = (0..<7).count { today.practised.contains(today.day.adding(days: -$0)) }
    return [
      Told("hello", greeting(context)),
      Told(
        "streak",
        context.text(streak) + ". " + context.text(Words.calendarTold) + ": " + context.text(Words.daysOfSeven(week))
          + "."),
      Told("menu", numbered(rows(state, context), context)),
    ]
  }
}
