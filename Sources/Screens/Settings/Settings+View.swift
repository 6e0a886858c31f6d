import Learning
import Terminal

extension Settings {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    switch state.mode {
    case .browsing: Item.allCases.map { Row(context.text(title($0)), value($0, state, context)) }
    case .choosingTheme: themes(context).map { Row($0) }
    case .editing, .password: []
    }
  }

  private static func themes(_ context: Context) -> [String] {
    [context.text(Words.themeOfTerminal)] + context.themes.map { context.text($0.title) }
  }

  private static func title(_ item: Item) -> Phrase {
    switch item {
    case .name: Words.rowName
    case .grade: Words.rowGrade
    case .language: Words.rowLanguage
    case .timeZone: Words.rowTimeZone
    case .dayStart: Words.rowDayStart
    case .theme: Words.rowTheme
    case .mouse: Words.rowMouse
    case .password: Words.rowPassword
    case .age: Words.rowAge
    case .board: Words.rowBoard
    case .school: Words.rowSchool
    case .aboutMe: Words.rowAboutMe
    case .extraTime: Words.rowExtraTime
    case .rewards: Words.rowRewards
    }
  }

  private static func value(_ item: Item, _ state: State, _ context: Context) -> String {
    let profile = state.profile
    let nothing = context.text(Words.notSaid)
    switch item {
    case .name: return profile.isGuest ? context.text(Words.guest) : profile.name
    case .grade: return context.text(Words.grade(profile.grade))
    case .language: return context.language == .english ? "English" : "বাংলা"
    case .timeZone: return profile.timeZone
    case .dayStart:
      let minute = profile.dayStart % 60
      return context.language.digits("\(profile.dayStart / 60):\(minute < 10 ? "0" : "")\(minute)")
    case .theme:
      let title = context.themes.first { $0.name == profile.theme }?.title
      return context.text(title ?? Words.themeOfTerminal)
    case .mouse: return context.text(profile.mouse ? Words.on : Words.off)
    case .password: return context.text(profile.hasPassword ? Words.passwordSet : Words.passwordNone)
    case .age: return profile.age.map(context.language.number) ?? nothing
    case .board: return profile.board ?? nothing
    case .school: return profile.school ?? nothing
    case .aboutMe: return profile.aboutMe ?? nothing
    case .extraTime: return context.text(profile.extraTime == 0 ? Words.noExtraTime : Words.percent(profile.extraTime))
    case .rewards: return context.text(profile.showsRewards ? Words.on : Words.off)
    }
  }

  private static func about(_ item: Item) -> Phrase? {
    switch item {
    case .dayStart: Words.dayStartText
    case .grade: Words.gradeText
    case .aboutMe: Words.aboutMeText
    case .extraTime: Words.extraTimeText
    case .rewards: Words.rewardsText
    default: nil
    }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    switch state.mode {
    case .editing(let item): context.text(title(item))
    case .password(.current): context.text(Words.currentPassword)
    case .password(.new): context.text(Words.newPassword)
    case .password(.repeated): context.text(Words.repeatPassword)
    case .browsing, .choosingTheme: nil
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.settings), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let left = area.column + 1
    let list = Area(
      column: left, row: area.row + (area.rows >= 18 ? 1 : 0), columns: min(Canvas.measure, area.columns - 2),
      rows: max(1, area.rows - (area.rows >= 18 ? 4 : 2)))
    let titles = Item.allCases.map { width(of: context.text(title($0)), canvas.family) }.max() ?? 0
    let valueColumn = left + 2 + titles + 3
    let first = max(0, min(state.selected - list.rows / 2, Item.allCases.count - list.rows))
    for (offset, item) in Item.allCases.dropFirst(first).prefix(list.rows).enumerated() {
      let row = list.row + offset
      let isSelected = item == state.item
      canvas.write(
        (isSelected ? "▸ " : "  ") + context.text(title(item)), column: left, row: row,
        role: isSelected ? .accent : .body, limit: titles + 4)
      let room = left + list.columns - valueColumn
      if isSelected, isFieldOpen(state) {
        state.field.draw(
          in: &canvas.grid, column: valueColumn, row: row, columns: max(8, room), role: .fieldActive, isFocused: true)
      } else {
        canvas.write(
          value(item, state, context), column: valueColumn, row: row, role: isSelected ? .body : .muted, limit: room)
        if state.mode == .browsing {
          canvas.target(Area(column: left, row: row, columns: list.columns, rows: 1), .pick(item.rawValue))
        }
      }
    }
    let below = list.row + min(list.rows, Item.allCases.count) + 1
    let words: (Phrase, Role)? =
      state.complaint.map { ($0, .caution) } ?? state.confirmation.map { ($0, .right) }
      ?? prompting(state).map { ($0, .accent) } ?? about(state.item).map { ($0, .muted) }
    if let (phrase, role) = words, below < area.row + area.rows {
      canvas.paragraph(
        context.text(phrase), column: left + 2, row: below, columns: list.columns - 2,
        rows: area.row + area.rows - below, role: role)
    }
    if case .choosingTheme(let index) = state.mode { drawThemes(index, context, valueColumn, list, on: &canvas) }
  }

  private static func isFieldOpen(_ state: State) -> Bool {
    switch state.mode {
    case .editing, .password: true
    case .browsing, .choosingTheme: false
    }
  }

  private static func prompting(_ state: State) -> Phrase? {
    switch state.mode {
    case .password(.current): Words.currentPassword
    case .password(.new): Words.newPassword
    case .password(.repeated): Words.repeatPassword
    case .browsing, .editing, .choosingTheme: nil
    }
  }

  /// The themes beside their row; the whole screen already looks like the marked one.
  private static func drawThemes(_ index: Int, _ context: Context, _ column: Int, _ list: Area, on canvas: inout Canvas)
  {
    let titles = themes(context)
    let wide = min(list.column + list.columns - column, (titles.map { width(of: $0, canvas.family) }.max() ?? 0) + 6)
    let rows = min(titles.count + 2, canvas.rows - 4)
    let top = max(2, min(list.row + Item.theme.rawValue, canvas.rows - 2 - rows))
    let box = Area(column: column - 2, row: top, columns: wide + 2, rows: rows)
    canvas.grid.fill(box)
    canvas.grid.frame(box, title: context.text(Words.rowTheme))
    let first = max(0, min(index - (rows - 2) / 2, titles.count - (rows - 2)))
    for (offset, title) in titles.dropFirst(first).prefix(rows - 2).enumerated() {
      let row = box.row + 1 + offset
      let isChosen = first + offset == index
      canvas.write(
        (isChosen ? "▸ " : "  ") + title, column: box.column + 2, row: row, role: isChosen ? .selected : .body,
        limit: box.columns - 4)
      canvas.target(Area(column: box.column + 1, row: row, columns: box.columns - 2, rows: 1), .pick(first + offset))
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    var told: [Told] = []
    if prompt(state, context) == nil {
      told.append(Told("settings", context.text(Words.settings) + "\n" + numbered(rows(state, context), context)))
    }
    if let complaint = state.complaint { told.append(Told("complaint", context.text(complaint))) }
    if let confirmation = state.confirmation {
      told.append(Told("kept-\(confirmation.en)", context.text(confirmation)))
    }
    return told
  }
}
