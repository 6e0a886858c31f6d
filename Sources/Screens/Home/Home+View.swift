import Learning
import Terminal

extension Home {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.items.map { Row(title($0, state, context), detail($0, state, context)) }
  }

  private static func title(_ item: Item, _ state: State, _ context: Context) -> String {
    switch item {
    case .review: context.text(Words.reviewFading(state.today?.due.count ?? 0))
    case .tutor: context.text(Words.myTutor)
    case .five: context.text(Words.todaysFive)
    case .results: context.text(Words.resultsOfToday)
    case .lesson: state.today?.lesson.map { context.text(Words.resumeLesson($0.title)) } ?? ""
    case .learn: context.text(Words.learn)
    case .library: context.text(Words.library)
    case .exam: context.text(state.today?.exam == nil ? Words.takeExam : Words.goOnWithExam)
    case .plan: context.text(Words.plan)
    case .progress: context.text(Words.progress)
    case .settings: context.text(Words.openSettings)
    case .people: context.text(Words.switchPerson)
    case .quit: context.text(Words.leaveLectern)
    }
  }

  private static func detail(_ item: Item, _ state: State, _ context: Context) -> String {
    let session = state.today?.session
    switch item {
    case .five:
      guard let session, session.status == .inProgress, !session.hasExpired(at: context.now) else {
        return context.text(Words.fiveToBegin)
      }
      let left = (session.secondsLeft(at: context.now) + 59) / 60
      return dots(session) + "  " + context.text(Words.minutesLeft(left))
    case .results:
      guard let session else { return "" }
      return context.text(Words.rightOf(session.right, session.standings.count)) + ", "
        + context.text(Words.comeBackTomorrow)
    case .tutor: return state.news.map { context.text(Words.tutorSays($0)) } ?? ""
    case .review: return context.text(Words.reviewText(state.today?.due.count ?? 0))
    case .lesson: return state.today?.lesson.map { LessonChoice.standing($0, context) } ?? ""
    case .learn: return context.text(Words.learnText)
    case .library: return context.text(Words.libraryText)
    case .exam:
      guard let exam = state.today?.exam else { return context.text(Words.takeExamText) }
      return ExamChoice.standing(exam, context)
    case .plan:
      guard let exam = context.profile?.examDate else { return context.text(Words.planText) }
      return context.text(Words.examIn(exam.ordinal - context.calendar.day(at: context.now).ordinal))
    case .progress: return context.text(Words.progressText)
    case .settings, .people, .quit: return ""
    }
  }

  /// ●●○○○: how far the five are.
  static func dots(_ session: PracticeSession) -> String {
    String(repeating: "●", count: session.settled)
      + String(repeating: "○", count: session.standings.count - session.settled)
  }

  static func whoAndWhere(_ context: Context) -> String {
    guard let profile = context.profile else { return context.language.rawValue.uppercased() }
    let name = profile.isGuest ? context.text(Words.guest) : profile.name
    let standing = profile.role == .student ? Words.grade(profile.grade) : Words.role(profile.role)
    return [name, context.text(standing), context.language == .english ? "EN" : "বাং"]
      .joined(separator: " · ")
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: Words.name[context.language], trailing: whoAndWhere(context), keys: footer(state, context))
    let isRoomy = area.rows >= 16
    let panel = area.columns >= 76 ? (area.columns >= 116 ? 62 : 28) : 0
    let left = area.column + 2
    let menu = Area(
      column: left, row: area.row + (isRoomy ? 1 : 0), columns: area.columns - panel - (panel > 0 ? 5 : 3),
      rows: area.rows)

    var row = menu.row
    canvas.write(greeting(context), column: left, row: row, role: .heading, limit: menu.columns)
    row += isRoomy ? 2 : 1
    row = drawMenu(
      state, context,
      in: Area(
        column: menu.column, row: row, columns: menu.columns,
        rows: area.row + area.rows - row - (panel > 0 ? 0 : 1)), isRoomy: isRoomy, on: &canvas)
    row += 1
    // Where there is no panel, the streak has the last row.
    let room = area.row + area.rows - row - (panel > 0 ? 0 : 2)
    if let words = remark(state, context), room > 0 {
      canvas.paragraph(
        context.text(words), column: left + 2, row: row, columns: min(46, menu.columns - 2), rows: room, role: .muted)
    }

    guard let today = state.today else { return }
    if panel >= 62 {
      let column = min(area.column + 62, area.column + area.columns - panel)
      drawStreak(today, context, in: Area(column: column, row: menu.row, columns: 28, rows: area.rows), on: &canvas)
      drawMap(
        state, today, context, in: Area(column: column + 32, row: menu.row, columns: 30, rows: area.rows - 2),
        on: &canvas)
    } else if panel > 0 {
      let column = area.column + area.columns - panel
      let used = drawStreak(
        today, context, in: Area(column: column, row: menu.row, columns: panel, rows: area.rows), on: &canvas)
      drawMap(
        state, today, context,
        in: Area(column: column, row: menu.row + used + 1, columns: panel, rows: area.rows - used - 2), on: &canvas)
    } else {
      let streak = today.streak.current > 0 ? Words.streakDays(today.streak.current) : Words.noStreak
      canvas.say(streak, column: left, row: area.row + area.rows - 1, role: .accent, limit: area.columns - 2)
    }
  }

  /// One line below the menu, where something should be said.
  private static func remark(_ state: State, _ context: Context) -> Phrase? {
    if state.isWaiting {
      switch state.items[state.selected] {
      case .review: return Words.choosingOne
      case .lesson: return Words.openingLesson
      default: return Words.choosing
      }
    }
    if context.profile?.isGuest == true { return Words.guestHint }
    guard let today = state.today, today.practised.isEmpty, today.session == nil, today.lesson == nil else {
      return nil
    }
    return Words.firstTime
  }

  static func greeting(_ context: Context) -> String {
    guard let profile = context.profile, !profile.isGuest else { return context.text(Words.hello) }
    return context.text(Words.greeting(hour: context.calendar.clock(at: context.now).hour, name: profile.name))
  }

  /// The menu, each line with its detail; where there is no room for that, a row a line, as many as fit around the marked
  /// one. Returns the row below it.
  private static func drawMenu(
    _ state: State, _ context: Context, in area: Area, isRoomy: Bool, on canvas: inout Canvas
  ) -> Int {
    let entries = rows(state, context)
    let high = entries.reduce(isRoomy ? 1 : 0) { $0 + (isTwoLines($1, in: area, canvas.family) ? 2 : 1) }
    var row = area.row
    if high <= area.rows {
      for (index, entry) in entries.enumerated() {
        row += draw(entry, index: index, isSelected: index == state.selected, in: area, row: row, on: &canvas)
        if isRoomy, index == 0 { row += 1 }
      }
      return row
    }
    let first = max(0, min(state.selected - area.rows / 2, entries.count - area.rows))
    for (index, entry) in entries.enumerated().dropFirst(first).prefix(area.rows) {
      let isSelected = index == state.selected
      let line = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      let used = canvas.write(
        (isSelected ? "▸ " : "  ") + entry.title, column: area.column, row: row, limit: area.columns)
      if isSelected {
        canvas.grid.tint(Area(column: area.column, row: row, columns: used + 1, rows: 1), .selected)
      }
      // Half a detail says less than none.
      if used + 2 + width(of: entry.detail, canvas.family) <= area.columns {
        canvas.write(entry.detail, column: area.column + used + 2, row: row, role: .muted)
      }
      canvas.target(line, .pick(index))
      row += 1
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < entries.count { canvas.write("↓", column: edge, row: row - 1, role: .keyHint) }
    return row
  }

  private static func titleWidth(_ entry: Row, _ family: WidthFamily) -> Int {
    max(16, width(of: entry.title, family) + 2)
  }

  /// Whether a detail has no room beside its title.
  private static func isTwoLines(_ entry: Row, in area: Area, _ family: WidthFamily) -> Bool {
    !entry.detail.isEmpty && 3 + titleWidth(entry, family) + width(of: entry.detail, family) > area.columns
  }

  /// One line of the menu; its detail beside it, or below where there is no room. Returns the rows used.
  private static func draw(
    _ entry: Row, index: Int, isSelected: Bool, in area: Area, row: Int, on canvas: inout Canvas
  ) -> Int {
    let titleWidth = titleWidth(entry, canvas.family)
    let isTwoLines = isTwoLines(entry, in: area, canvas.family)
    canvas.write(
      (isSelected ? "▸ " : "  ") + entry.title, column: area.column, row: row, role: isSelected ? .selected : .body,
      limit: area.columns)
    if isSelected {
      canvas.grid.tint(
        Area(column: area.column, row: row, columns: min(area.columns, titleWidth + 2), rows: 1), .selected)
    }
    if isTwoLines {
      canvas.write(entry.detail, column: area.column + 4, row: row + 1, role: .muted, limit: area.columns - 4)
    } else {
      canvas.write(
        entry.detail, column: area.column + 3 + titleWidth, row: row, role: .muted,
        limit: area.columns - titleWidth - 3)
    }
    let used = isTwoLines ? 2 : 1
    canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: used), .pick(index))
    return used
  }
}
