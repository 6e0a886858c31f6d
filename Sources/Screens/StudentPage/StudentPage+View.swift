import Learning
import Terminal

extension StudentPage {
  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.purpose != nil else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.purpose.map { context.text(question($0, state)) }
  }

  private static func question(_ purpose: Purpose, _ state: State) -> Phrase {
    switch purpose {
    case .search: Words.searchSaidPrompt
    case .days: state.isUnreadable ? Words.daysUnreadable : Words.daysPrompt
    case .narrative: Words.changeSummaryPrompt
    case .reason: Words.changeReasonPrompt
    }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard state.purpose == nil else { return [] }
    switch state.page {
    case .sittings:
      if let findings = state.findings {
        return findings.map { Row($0.excerpt.replacing("\n", with: " "), when($0.at, context)) }
      }
      return (state.sittings ?? []).map { Row(title($0, context), standing($0, context)) }
    case .summaries:
      return (state.record?.summaries ?? []).map { summary in
        Row(
          context.onOneLine(summary.narrative.replacing("\n", with: " ")),
          (summary.isCorrected ? context.text(Words.changedByTutor) + " " : "") + when(summary.at, context))
      }
    case .assigned:
      return (state.record?.assigned ?? []).map {
        Row(context.onOneLine($0.problem.statement[context.language]), standing($0, context))
      }
    case .corrections:
      return (state.record?.corrections ?? []).map { made in
        let mark = made.undoes != nil || state.isUndone(made) ? context.text(Words.undone) + " · " : ""
        return Row(
          context.text(Words.overrideKind(made.kind.rawValue)) + ": " + made.reason, mark + when(made.at, context))
      }
    }
  }

  static func title(_ sitting: Sitting, _ context: Context) -> String {
    let kind = context.text(Words.sitting(sitting.id.kind))
    return (sitting.flags > 0 ? "! " : "") + (sitting.title.map { kind + ": " + context.text($0) } ?? kind)
  }

  static func when(_ instant: Instant, _ context: Context) -> String {
    let days = context.calendar.day(at: context.now).ordinal - context.calendar.day(at: instant).ordinal
    return context.text(days < 7 ? Words.daysAgo(days) : Words.nearDate(context.calendar.day(at: instant)))
  }

  private static func standing(_ sitting: Sitting, _ context: Context) -> String {
    var parts: [String] = []
    if sitting.flags > 0 { parts.append(context.text(Words.flags(sitting.flags))) }
    if let score = sitting.score, let total = sitting.total {
      parts.append(context.text(Words.decimal(score)) + "/" + context.language.number(total))
    }
    if sitting.state != .finished || sitting.score == nil { parts.append(context.text(Words.state(sitting.state))) }
    return (parts + [when(sitting.began, context)]).joined(separator: " · ")
  }

  private static func standing(_ given: AssignedProblem, _ context: Context) -> String {
    if given.completed != nil {
      var parts = [context.text(Words.doneRight), context.text(Words.tries(given.tries))]
      if let before = given.masteryBefore, let after = given.masteryAfter {
        parts.append(context.text(Words.masteryFrom(before, to: after)))
      }
      return parts.joined(separator: " · ")
    }
    var parts = [context.text(given.tries == 0 ? Words.notTried : Words.tries(given.tries))]
    if let due = given.due {
      parts.append(context.text(Words.dueOn(due)))
      if given.isLate(on: context.calendar.day(at: context.now)) { parts.append(context.text(Words.late)) }
    }
    return parts.joined(separator: " · ")
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: state.name + " · " + context.text(Words.grade(state.grade)), trailing: Home.whoAndWhere(context),
      keys: footer(state, context))
    var rest = Area(column: area.column, row: area.row, columns: area.columns, rows: area.rows)
    if let purpose = state.purpose { canvas.writing(question(purpose, state), state.field, in: &rest) }
    func skip(_ rows: Int) {
      rest.row += min(rows, rest.rows)
      rest.rows = max(0, rest.rows - rows)
    }
    let heading = heading(state, context)
    for line in heading.prefix(area.rows >= 12 ? 2 : 1) {
      canvas.write(line.text, column: rest.column + 1, row: rest.row, role: line.role, limit: rest.columns - 2)
      skip(1)
    }
    if area.rows >= 16 { skip(1) }
    drawTabs(state, context, in: rest, on: &canvas)
    skip(1)
    let filters = note(state, context)
    if !filters.isEmpty, rest.rows > 1 {
      canvas.write(filters, column: rest.column + 1, row: rest.row, role: .accent, limit: rest.columns - 2)
    }
    if !filters.isEmpty || area.rows >= 12 { skip(1) }
    drawList(state, context, in: rest, on: &canvas)
  }

  /// How the student stands: by the function that the student's own page uses.
  private static func heading(_ state: State, _ context: Context) -> [PageLine] {
    guard let standing = state.record?.standing else { return [] }
    return Array(Roster.details(standing, context).dropFirst().prefix(2))
  }

  private static func drawTabs(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    var column = area.column + 1
    for page in pages(context) {
      let isHere = page == shownPage(state, context)
      let text = context.text(Words.studentPage(page))
      column += canvas.write(
        (isHere ? "▸ " : "") + text, column: column, row: area.row, role: isHere ? .heading : .muted,
        limit: max(0, area.column + area.columns - column))
      column += 3
    }
  }

  private static func shownPage(_ state: State, _ context: Context) -> Page {
    Oversight.isParent(context) ? .summaries : state.page
  }

  /// What is said of the list as a whole: what it is confined to, or what came of it; may be empty.
  private static func note(_ state: State, _ context: Context) -> String {
    switch shownPage(state, context) {
    case .sittings: return filters(state, context)
    case .assigned:
      guard let given = state.record?.assigned, !given.isEmpty else { return "" }
      let done = given.filter { $0.completed != nil }
      let changes = done.compactMap { given in
        given.masteryBefore.flatMap { before in given.masteryAfter.map { (before: before, after: $0) } }
      }
      func mean(_ values: [Int]) -> Int { (values.reduce(0, +) * 2 + values.count) / (2 * values.count) }
      let mastery = changes.isEmpty ? nil : (before: mean(changes.map(\.before)), after: mean(changes.map(\.after)))
      return context.text(Words.effect(done: done.count, of: given.count, mastery: mastery))
    case .summaries, .corrections: return ""
    }
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    let rows = rows(state.browsing, context)
    guard !rows.isEmpty else {
      if let words = nothing(state, context) {
        canvas.paragraph(
          context.text(words), column: area.column + 1, row: area.row, columns: area.columns - 2, rows: area.rows,
          role: .muted)
      }
      return
    }
    let details = details(state, context)
    let rooms = Canvas.listAndDetails(
      in: area, count: rows.count, listColumns: 60, share: details.isEmpty ? 100 : 45)
    canvas.list(count: rows.count, selected: state.selected, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == state.selected, in: line)
    }
    guard !details.isEmpty, rooms.details.rows > 0 else { return }
    if let rule = rooms.rule {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    canvas.page(context.rows(of: details, columns: rooms.details.columns), scroll: 0, in: rooms.details)
  }

  private static func nothing(_ state: State, _ context: Context) -> Phrase? {
    switch state.page {
    case .sittings:
      if state.findings != nil { return Words.saidNowhere(state.searched) }
      return state.sittings == nil ? nil : Words.noSittings
    case .summaries: return state.record == nil ? nil : Words.noSummaries
    case .assigned: return state.record == nil ? nil : Words.noAssigned
    case .corrections: return state.record == nil ? nil : Words.noCorrections
    }
  }

  /// The marked line, whole; empty where its row says all.
  private static func details(_ state: State, _ context: Context) -> [PageLine] {
    switch state.page {
    case .sittings: return []
    case .summaries:
      guard let summary = state.summary else { return [] }
      var lines = [PageLine(summary.narrative, .body, .content)]
      if summary.isCorrected { lines.append(PageLine(context.text(Words.changedByTutor), .accent)) }
      if !summary.nextSteps.isEmpty {
        lines += [.blank, PageLine(context.text(Words.nextStepsWord), .accent)]
        lines += summary.nextSteps.map { PageLine("• " + $0, .body, .content) }
      }
      return lines
    case .assigned:
      guard let all = state.record?.assigned, all.indices.contains(state.selected) else { return [] }
      let given = all[state.selected]
      var lines = [PageLine(given.problem.statement[context.language], .body, .content)]
      if !given.note.isEmpty { lines.append(PageLine("“" + given.note + "”", .accent)) }
      return lines + [PageLine(standing(given, context), .muted)]
    case .corrections:
      guard let made = state.correction else { return [] }
      return [
        PageLine(made.reason, .heading), PageLine(context.text(Words.wasBefore), .accent),
        PageLine(made.original, .muted),
        PageLine(context.text(Words.isNow), .accent), PageLine(made.replacement),
      ]
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.purpose == nil else { return [] }
    var told = [Told("student", state.name + ".")]
    let heading = heading(state, context).map(\.text)
    if !heading.isEmpty { told.append(Told("student-standing", heading.joined(separator: "\n"))) }
    let rows = rows(state, context)
    var title = context.text(Words.studentPage(shownPage(state, context)))
    let filters = note(state, context)
    if !filters.isEmpty { title += " (" + filters + ")" }
    if rows.isEmpty {
      if let words = nothing(state, context) { told.append(Told("student-list", title + ": " + context.text(words))) }
    } else {
      told.append(Told("student-list", title + ":\n" + numbered(rows, context)))
    }
    let details = details(state, context).map(\.text).filter { !$0.isEmpty }
    if !details.isEmpty { told.append(Told("student-details", context.spoken(details.joined(separator: "\n   ")))) }
    return told
  }
}

extension StudentPage.State {
  /// The same while nothing is written: what is in the list stays in sight.
  fileprivate var browsing: Self {
    var state = self
    state.purpose = nil
    return state
  }
}
