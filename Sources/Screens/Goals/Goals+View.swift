import Learning
import Terminal

extension Goals {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    switch state.mode {
    case .browsing:
      guard let aims = state.aims else { return [] }
      return aims.goals.map { row($0, context) } + [Row(context.text(Words.newGoal))]
    case .choosing:
      return Goal.Kind.allCases.map { Row(context.text(Words.kind($0)), context.text(Words.kindText($0))) }
    case .naming, .asking: return []
    }
  }

  private static func row(_ goal: Goal, _ context: Context) -> Row {
    let percent = context.text(Words.percent(Int(goal.completion.rounded(.down))))
    return Row(sanitised(goal.title), percent + ", " + context.text(Words.status(goal.status)))
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.mode == .naming ? context.text(Words.askGoal) : nil
  }

  /// Whether this person wants to see points, levels and badges.
  static func showsRewards(_ context: Context) -> Bool { context.profile?.showsRewards ?? true }

  // MARK: - On a screen

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let title = showsRewards(context) ? Words.goals : Words.goalsOnly
    let area = canvas.chrome(
      title: context.text(title), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard let aims = state.aims else { return }
    let isRoomy = area.rows >= 16
    let isWide = area.columns >= 108
    let left = Area(
      column: area.column + 1, row: area.row + (isRoomy ? 1 : 0),
      columns: isWide ? 62 : min(Canvas.measure, area.columns - 2), rows: area.rows - (isRoomy ? 1 : 0))
    let used = drawGoals(state, aims, context, in: left, isRoomy: isRoomy, on: &canvas)
    guard showsRewards(context) else { return }
    if isWide {
      drawRewards(
        state, aims, context,
        in: Area(
          column: left.column + left.columns + 4, row: left.row, columns: area.columns - left.columns - 8,
          rows: left.rows), on: &canvas)
    } else {
      let below = used + (isRoomy ? 1 : 0)
      drawRewards(
        state, aims, context,
        in: Area(column: left.column, row: left.row + below, columns: left.columns, rows: left.rows - below),
        on: &canvas)
    }
  }

  /// The goals, or what is asked about one; returns the rows used.
  private static func drawGoals(
    _ state: State, _ aims: Aims, _ context: Context, in area: Area, isRoomy: Bool, on canvas: inout Canvas
  ) -> Int {
    var row = area.row
    canvas.say(
      Words.pace(GoalPace(of: aims.goals, at: context.now)), column: area.column, row: row, role: .heading,
      limit: area.columns)
    row += isRoomy ? 2 : 1
    switch state.mode {
    case .naming:
      canvas.say(Words.askGoal, column: area.column, row: row, role: .accent, limit: area.columns)
      state.field.draw(
        in: &canvas.grid, column: area.column, row: row + 1, columns: area.columns, role: .fieldActive, isFocused: true)
      row += 2
      if let complaint = state.complaint {
        canvas.say(complaint, column: area.column, row: row, role: .caution, limit: area.columns)
        row += 1
      }
    case .choosing(let title, let marked):
      canvas.write(title, column: area.column, row: row, role: .muted, limit: area.columns)
      canvas.say(Words.askKind, column: area.column, row: row + 1, role: .accent, limit: area.columns)
      row += 2
      for (index, kind) in Goal.Kind.allCases.enumerated() {
        drawLine(
          context.text(Words.kind(kind)), context.text(Words.kindText(kind)), isSelected: kind == marked, index: index,
          row: row, in: area, on: &canvas)
        row += 1
      }
    case .browsing, .asking:
      row = drawList(state, aims, context, in: area, from: row, isRoomy: isRoomy, on: &canvas)
    }
    return row - area.row
  }

  private static func drawList(
    _ state: State, _ aims: Aims, _ context: Context, in area: Area, from top: Int, isRoomy: Bool,
    on canvas: inout Canvas
  ) -> Int {
    var row = top
    let count = aims.goals.count + 1
    let shown = min(count, max(2, area.rows / (isRoomy ? 3 : 2)))
    let first = max(0, min(state.selected - shown / 2, count - shown))
    for index in first..<first + shown {
      let isSelected = index == state.selected
      guard aims.goals.indices.contains(index) else {
        drawLine(context.text(Words.newGoal), "", isSelected: isSelected, index: index, row: row, in: area, on: &canvas)
        row += 1
        continue
      }
      let goal = aims.goals[index]
      let text = self.row(goal, context)
      let start = drawLine(
        text.title, text.detail, isSelected: isSelected, index: index, row: row, in: area, on: &canvas)
      if area.columns >= 60 {
        canvas.grid.drawBar(column: start - 10, row: row, columns: 8, fraction: goal.completion / 100)
      }
      row += 1
    }
    if case .asking(let id) = state.mode, let goal = aims.goals.first(where: { $0.id == id }) {
      canvas.say(
        Words.reallyGiveUp(sanitised(goal.title)), column: area.column + 2, row: row, role: .caution,
        limit: area.columns - 2)
      row += 1
    } else if let goal = state.goal {
      row += canvas.paragraph(
        context.text(Words.parts(goal.progress)), column: area.column + 2, row: row, columns: area.columns - 2,
        rows: 3, role: .muted)
    }
    return row
  }

  @discardableResult
  private static func drawLine(
    _ title: String, _ detail: String, isSelected: Bool, index: Int, row: Int, in area: Area, on canvas: inout Canvas
  ) -> Int {
    let end = area.column + area.columns
    let start = canvas.writeTrailing(detail, end: end, from: area.column + area.columns / 3, row: row, role: .muted)
    let hasBar = area.columns >= 60 && !detail.isEmpty
    canvas.write(
      (isSelected ? "▸ " : "  ") + title, column: area.column, row: row,
      limit: max(4, start - area.column - (hasBar ? 12 : 1)))
    let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
    if isSelected { canvas.grid.tint(whole, .selected) }
    canvas.target(whole, .pick(index))
    return start
  }

  /// The level, and every badge: earned ones first, with their days.
  private static func drawRewards(
    _ state: State, _ aims: Aims, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    guard area.rows > 0 else { return }
    let achievements = aims.achievements
    let level = achievements.level
    var row = area.row
    let used = canvas.say(Words.level(level), column: area.column, row: row, role: .accent, limit: area.columns)
    if used + 12 <= area.columns {
      canvas.grid.drawBar(
        column: area.column + used + 2, row: row, columns: min(16, area.columns - used - 2),
        fraction: Double(level.points) / Double(level.cost))
    }
    row += 1
    if area.rows >= 8 {
      canvas.say(Words.points(achievements.xp), column: area.column, row: row, role: .muted, limit: area.columns)
      row += 2
    }
    guard row < area.row + area.rows else { return }
    let badges = ordered(achievements)
    let room = area.row + area.rows - row
    let first = max(0, min(state.scroll, badges.count - room))
    for badge in badges.dropFirst(first).prefix(room) {
      draw(badge, achievements.day(of: badge), context, row: row, in: area, on: &canvas)
      row += 1
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row + area.rows - room, role: .keyHint) }
    if first + room < badges.count {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  private static func draw(
    _ badge: Badge, _ day: CalendarDay?, _ context: Context, row: Int, in area: Area, on canvas: inout Canvas
  ) {
    let sign = day == nil ? "· " : "★ "
    let end = area.column + area.columns - 2
    let used = canvas.write(
      sign + context.text(Words.badge(badge)), column: area.column, row: row, role: day == nil ? .muted : .celebration,
      limit: area.columns - 2)
    guard area.columns >= 60 || area.columns >= 44 && day == nil else {
      if let day {
        canvas.writeTrailing(
          context.text(Words.nearDate(day)), end: end, from: area.column + used + 2, row: row, role: .muted)
      }
      return
    }
    let column = area.column + max(used + 2, 24)
    var limit = end - column
    if let day {
      let start = canvas.writeTrailing(
        context.text(Words.nearDate(day)), end: end, from: end - 16, row: row, role: .muted)
      limit = start - column - 1
    }
    canvas.say(Words.why(badge), column: column, row: row, role: .muted, limit: max(0, limit))
  }

  /// Earned ones in the order of their days, the newest first; then what is still to come.
  static func ordered(_ achievements: Achievements) -> [Badge] {
    let earned = achievements.badges.reversed().map(\.badge)
    return earned + Badge.allCases.filter { !earned.contains($0) }
  }

  // MARK: - In words

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard let aims = state.aims else { return [] }
    var told: [Told] = []
    if let complaint = state.complaint { told.append(Told("complaint", context.text(complaint))) }
    switch state.mode {
    case .naming: break
    case .asking(let id):
      if let goal = aims.goals.first(where: { $0.id == id }) {
        told.append(Told("give-up", context.text(Words.reallyGiveUp(sanitised(goal.title)))))
      }
    case .choosing:
      told.append(Told("kinds", context.text(Words.askKind) + "\n" + numbered(rows(state, context), context)))
    case .browsing:
      told.append(Told("pace", context.text(Words.pace(GoalPace(of: aims.goals, at: context.now)))))
      told.append(Told("goals", numbered(rows(state, context), context)))
      if let goal = state.goal { told.append(Told("goal", context.text(Words.parts(goal.progress)) + ".")) }
      if showsRewards(context) { told.append(Told("rewards", rewards(aims, context))) }
    }
    return told
  }

  private static func rewards(_ aims: Aims, _ context: Context) -> String {
    let achievements = aims.achievements
    let earned = achievements.badges.map {
      context.text(Words.badge($0.badge)) + " (" + context.text(Words.why($0.badge)) + ")"
    }
    let count = context.text(Words.badgesEarned(earned.count, Badge.allCases.count))
    return [
      context.text(Words.level(achievements.level)) + ". " + context.text(Words.points(achievements.xp)) + ".",
      context.text(Words.badges) + ": " + ([count] + earned).joined(separator: ", ") + ".",
    ].joined(separator: "\n")
  }
}
