import Learning
import Terminal

extension Roster {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.shown.map { Row($0.name, why($0, context)) }
  }

  /// Why somebody should look, in words: the most pressing first.
  static func why(_ entry: RosterEntry, _ context: Context) -> String {
    if !entry.isInForce { return context.text(Words.notInForce) }
    guard !entry.reasons.isEmpty else { return context.text(Words.looksFine) }
    return entry.reasons.map { context.text(Words.reason($0)) }.joined(separator: " · ")
  }

  /// Whether it is worth a sign before the name: somebody is lost, or waits.
  private static func presses(_ entry: RosterEntry) -> Bool { (entry.reasons.first?.weight ?? 0) >= 30 }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard state.entries != nil else { return }
    let rest = below(area)
    if area.rows >= 12 {
      canvas.write(
        waiting(state, context), column: area.column + 1, row: area.row, role: .muted, limit: area.columns - 2)
    }
    guard !state.shown.isEmpty else {
      canvas.paragraph(
        context.text(nobody(state)), column: rest.column + 1, row: rest.row, columns: rest.columns - 2, rows: rest.rows)
      return
    }
    let rooms = rooms(state, in: area)
    let shown = state.shown
    canvas.list(count: shown.count, selected: state.selected, in: rooms.list) { canvas, index, line in
      drawRow(shown[index], isSelected: index == state.selected, context, in: line, on: &canvas)
    }
    if let rule = rooms.rule, rooms.details.rows > 0 {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  private static func rooms(_ state: State, in area: Area) -> (list: Area, details: Area, rule: Int?) {
    Canvas.listAndDetails(in: below(area), count: state.shown.count, listColumns: 64)
  }

  /// What is left below the line about all of them, which a low screen has no room for.
  private static func below(_ area: Area) -> Area {
    area.rows >= 12
      ? Area(column: area.column, row: area.row + 2, columns: area.columns, rows: area.rows - 2) : area
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (
      state.student.map { details($0, context) } ?? [],
      rooms(state, in: Canvas.content(of: context.size)).details
    )
  }

  /// Why the list is empty: there are none, or none that the filters leave.
  private static func nobody(_ state: State) -> Phrase {
    state.entries?.isEmpty == true ? Words.noStudents : Words.nobodyHere
  }

  private static func title(_ state: State, _ context: Context) -> String {
    var parts = [context.text(context.profile?.role == .admin ? Words.allStudents : Words.myStudents)]
    if let name = state.className { parts.append(name) }
    if let subject = state.subject { parts.append(context.text(Words.subjectTitle(subject))) }
    if state.entries != nil { parts.append(context.language.number(state.shown.count)) }
    return parts.joined(separator: " · ")
  }

  /// What all of them together wait for.
  private static func waiting(_ state: State, _ context: Context) -> String {
    let shown = state.shown
    return context.text(
      Words.waiting(
        inNeed: shown.count(where: presses), disputes: shown.reduce(0) { $0 + $1.disputes.count },
        questions: shown.reduce(0) { $0 + $1.questions.count }))
  }

  /// ! Rafi   31 ▂▂▁▁▁  risk high · 5 days away
  private static func drawRow(
    _ entry: RosterEntry, isSelected: Bool, _ context: Context, in line: Area, on canvas: inout Canvas
  ) {
    if presses(entry) { canvas.write("!", column: line.column, row: line.row, role: .caution) }
    if isSelected { canvas.write("▸", column: line.column + 1, row: line.row) }
    let named = line.columns >= 60 ? 16 : 13
    canvas.write(
      entry.name, column: line.column + 3, row: line.row, role: entry.isInForce ? .body : .muted, limit: named)
    var column = line.column + named + 4
    if let status = entry.status {
      canvas.writeTrailing(
        context.language.number(status.mastery), end: column + 3, from: column, row: line.row, role: .strong)
    }
    column += 4
    if !entry.course.isEmpty {
      canvas.write(Context.sparkline(entry.course), column: column, row: line.row, role: .accent)
    }
    column += 7
    canvas.write(
      why(entry, context), column: column, row: line.row, role: .muted, limit: line.column + line.columns - column)
  }

  /// The marked student, in the words that the student's own screens use.
  static func details(_ entry: RosterEntry, _ context: Context, isSpoken: Bool = false) -> [PageLine] {
    var named = [entry.name, context.text(Words.grade(entry.grade))]
    if let name = entry.className { named.append(name) }
    var lines = [PageLine(named.joined(separator: " · "), .heading)]
    guard entry.isInForce else { return lines + [PageLine(context.text(Words.notInForce), .muted)] }
    if let status = entry.status {
      lines.append(
        PageLine(
          context.text(Words.masteryNow(status.mastery)) + " · " + context.text(Words.status(status))
            + (isSpoken ? "" : "  " + Context.sparkline(entry.course)),
          status.risk == .low ? .right : status.risk == .high ? .caution : .body))
    }
    var facts: [String] = []
    if let days = entry.daysAway { facts.append(context.text(Words.lastPractised(days))) }
    if entry.streak.current > 0 { facts.append(context.text(Words.streakDays(entry.streak.current))) }
    facts.append(context.text(Words.answersThisWeek(entry.answersThisWeek)))
    lines.append(PageLine(facts.joined(separator: " · "), .muted))
    if !entry.reasons.isEmpty {
      lines += [.blank, PageLine(context.text(Words.whyLook), .accent)]
      lines += entry.reasons.map { PageLine("• " + context.text(Words.reason($0))) }
    }
    let notes = entry.cares.map(\.notes).filter { !$0.isEmpty }
    if !notes.isEmpty {
      lines += [.blank, PageLine(context.text(Words.goodToKnow), .accent)] + notes.map { PageLine($0) }
    }
    return lines
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.entries != nil else { return [] }
    guard !state.shown.isEmpty else { return [Told("roster", context.text(nobody(state)))] }
    var told = [
      Told("roster", title(state, context) + ". " + waiting(state, context)),
      Told("roster-list", numbered(rows(state, context), context)),
    ]
    if let student = state.student {
      let text = details(student, context, isSpoken: true).map(\.text).filter { !$0.isEmpty }
      told.append(Told("roster-\(student.id)", text.joined(separator: "\n   ")))
    }
    return told
  }
}
