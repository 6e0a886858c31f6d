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
    case .held:
      let summed = Set((state.record?.summaries ?? []).map(\.source))
      return (state.record?.held ?? []).map { held in
        var facts: [Phrase] = held.transcript.isEmpty ? [Words.withoutTranscript] : []
        if summed.contains(.held(held.id)) { facts.append(Words.summedUp) }
        return Row(HeldPage.line(held, context), facts.map(context.text).joined(separator: " · "))
      }
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
    case .answers:
      return (state.record?.answers ?? []).map { heard in
        Row(
          heard.question.replacing("\n", with: " "),
          (heard.isCorrected ? context.text(Words.changedByTutor) + " " : "") + when(heard.at, context))
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
    if let purpose = state.purpose {
      var whole = area
      canvas.writing(question(purpose, state), state.field, in: &whole)
    }
    for (offset, line) in shownHeading(state, context).enumerated() {
      canvas.write(line.text, column: area.column + 1, row: area.row + offset, role: line.role, limit: area.columns - 2)
    }
    let regions = regions(state, context)
    drawTabs(state, context, in: regions.tabs, on: &canvas)
    let filters = note(state, context)
    if !filters.isEmpty, regions.tabs.rows > 1 {
      canvas.write(
        filters, column: regions.tabs.column + 1, row: regions.tabs.row + 1, role: .accent,
        limit: regions.tabs.columns - 2)
    }
    drawList(state, context, in: regions.list, on: &canvas)
  }

  private static func shownHeading(_ state: State, _ context: Context) -> ArraySlice<PageLine> {
    heading(state, context).prefix(Canvas.content(of: context.size).rows >= 12 ? 2 : 1)
  }

  /// What is left below the heading, and below the names of the pages.
  private static func regions(_ state: State, _ context: Context) -> (tabs: Area, list: Area) {
    let area = Canvas.content(of: context.size)
    var rest = area
    if state.purpose != nil { rest.rows = Canvas.aboveWriting(in: area) }
    func skip(_ rows: Int) {
      rest.row += min(rows, rest.rows)
      rest.rows = max(0, rest.rows - rows)
    }
    skip(shownHeading(state, context).count + (area.rows >= 16 ? 1 : 0))
    let tabs = rest
    skip(area.rows >= 12 || !note(state, context).isEmpty ? 2 : 1)
    return (tabs, rest)
  }

  private static func rooms(_ state: State, _ context: Context) -> (list: Area, details: Area, rule: Int?) {
    Canvas.listAndDetails(
      in: regions(state, context).list, count: rows(state.browsing, context).count, listColumns: 60,
      share: details(state, context).isEmpty ? 100 : 45)
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (details(state, context), rooms(state, context).details)
  }

  /// How the student stands: by the function that the student's own page uses.
  private static func heading(_ state: State, _ context: Context) -> [PageLine] {
    guard let standing = state.record?.standing else { return [] }
    return Array(Roster.details(standing, context).dropFirst().prefix(2))
  }

  private static func drawTabs(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    var column = area.column + 1
    for page in shownTabs(state, context, columns: area.columns - 2) {
      let isHere = page == state.page
      let text = context.text(Words.studentPage(page))
      column += canvas.write(
        (isHere ? "▸ " : "") + text, column: column, row: area.row, role: isHere ? .heading : .muted,
        limit: max(0, area.column + area.columns - column))
      column += 3
    }
  }

  /// As many of the pages as there is room for, the one that is shown among them.
  private static func shownTabs(_ state: State, _ context: Context, columns: Int) -> [Page] {
    var pages = pages(state)
    func wide(_ pages: [Page]) -> Int {
      pages.reduce(2) { $0 + width(of: context.text(Words.studentPage($1)), context.family) + 3 } - 3
    }
    while let first = pages.first, first != state.page, wide(pages) > columns { pages.removeFirst() }
    return pages
  }

  /// What is said of the list as a whole: what it is confined to, or what came of it; may be empty.
  private static func note(_ state: State, _ context: Context) -> String {
    switch state.page {
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
    case .held, .summaries, .answers, .corrections: return ""
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
    let rooms = rooms(state, context)
    canvas.list(count: rows.count, selected: state.selected, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == state.selected, in: line)
    }
    guard !details(state, context).isEmpty, rooms.details.rows > 0 else { return }
    if let rule = rooms.rule {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  private static func nothing(_ state: State, _ context: Context) -> Phrase? {
    switch state.page {
    case .sittings:
      if state.findings != nil { return Words.saidNowhere(state.searched) }
      return state.sittings == nil ? nil : Words.noSittings
    case .summaries: return state.record == nil ? nil : Words.noSummaries
    case .held: return state.record == nil ? nil : Words.noHeld
    case .answers: return state.record == nil ? nil : Words.noAnswers
    case .assigned: return state.record == nil ? nil : Words.noAssigned
    case .corrections: return state.record == nil ? nil : Words.noCorrections
    }
  }

  /// The marked line, whole; empty where its row says all.
  private static func details(_ state: State, _ context: Context) -> [PageLine] {
    switch state.page {
    case .sittings: return []
    case .summaries:
      return state.summary.map { SummaryPage.lines(of: $0, context) } ?? []
    case .held:
      guard let held = heldSession(state) else { return [] }
      let summary = state.record?.summaries.first { $0.source == .held(held.id) }
      if let summary { return SummaryPage.lines(of: summary, context) }
      return HeldTranscript(held.transcript).lines.prefix(20).map { PageLine($0.text, .muted) }
    case .answers:
      guard let all = state.record?.answers, all.indices.contains(state.selected) else { return [] }
      let heard = all[state.selected]
      return [
        PageLine(context.text(Words.studentLabel) + ": " + heard.question, .student),
        PageLine(heard.answer, .tutor, .content),
      ] + (heard.isCorrected ? [PageLine(context.text(Words.changedByTutor), .accent)] : [])
    case .assigned:
      guard let all = state.record?.assigned, all.indices.contains(state.selected) else { return [] }
      let given = all[state.selected]
      var lines = [PageLine(given.problem.statement[context.language], .body, .content)]
      lines.append(PageLine(context.text(Words.answerName) + ": " + given.problem.key.shown(in: context.language)))
      if given.isReplaced { lines.append(PageLine(context.text(Words.changedByTutor), .accent)) }
      if !given.note.isEmpty { lines.append(PageLine("“" + given.note + "”", .accent)) }
      return lines + [PageLine(standing(given, context), .muted)]
    case .corrections:
      guard let made = state.correction else { return [] }
      return [PageLine(made.reason, .heading)] + told(made, context)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.purpose == nil else { return [] }
    var told = [Told("student", state.name + ".")]
    let heading = heading(state, context).map(\.text)
    if !heading.isEmpty { told.append(Told("student-standing", heading.joined(separator: "\n"))) }
    let rows = rows(state, context)
    var title = context.text(Words.studentPage(state.page))
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
