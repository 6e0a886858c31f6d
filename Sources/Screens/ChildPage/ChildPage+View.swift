import Learning
import Terminal

extension ChildPage {
  /// A passage of a page: words, or a picture that can be told in words.
  enum Passage {
    case words(PageLine)
    /// nil `rows` for what is left below the words.
    case chart(Chart, rows: Int?)
  }

  /// The children, where there are several.
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard let children = state.children, children.count > 1 else { return [] }
    return children.map { Row($0.name, context.text(Words.grade($0.grade))) }
  }

  static func passages(_ state: State, _ context: Context) -> [Passage] {
    guard let child = state.child, let record = state.shown else { return [] }
    let report = record.report
    switch state.page {
    case .now: return now(child, report, context)
    case .topics: return topics(report, context).map(Passage.words)
    case .days:
      return days(child, report, context) + [
        .words(PageLine(context.text(Words.problemsADay), .accent)),
        .chart(report.calendarChart(context.language), rows: 9), .words(.blank),
        .chart(report.minutesChart(context.language), rows: 9),
      ]
    case .summaries: return summaries(record, state, context).map(Passage.words)
    }
  }

  private static func now(_ child: RosterEntry, _ report: ProgressReport, _ context: Context) -> [Passage] {
    guard let status = report.status else {
      return [.words(PageLine(context.text(Words.childNotBegun(child.name))))]
    }
    var lines = [
      PageLine(context.text(Words.canDo(child.name, status.mastery)), .heading),
      PageLine(context.text(Words.ofTen(status.mastery)), .body),
    ]
    let isWeekOld = report.mastery.value(daysAgo: 7) != nil
    if isWeekOld {
      lines.append(PageLine(context.text(Words.goesSo(status)), status.trend == .falling ? .caution : .body))
    }
    if status.certainty == .low { lines.append(PageLine(context.text(Words.fewAnswersYet), .muted)) }
    lines.append(.blank)
    lines += practice(child, context)
    let worth = report.topics.filter { !$0.toRevise.isEmpty }.prefix(3)
    let helps: [Phrase] =
      (child.daysAway.map { $0 >= HelpReason.awayFrom } == true ? [Words.helpsToBegin(child.name)] : [])
      + (worth.isEmpty ? [] : [Words.helpsToPractise(worth.map(\.name))])
    if !helps.isEmpty {
      lines += [.blank, PageLine(context.text(Words.whatHelps), .accent)]
      lines += helps.map { PageLine("• " + context.text($0)) }
    }
    guard isWeekOld else { return lines.map(Passage.words) }
    return lines.map(Passage.words) + [
      .words(.blank), .words(PageLine(context.text(Words.weekByWeek), .accent)),
      .chart(report.childChart(context.language), rows: nil),
    ]
  }

  /// How often and when, in words.
  private static func practice(_ child: RosterEntry, _ context: Context) -> [PageLine] {
    var lines = [
      PageLine(context.text(Words.childStreak(child.streak.current)), child.streak.current > 0 ? .right : .muted)
    ]
    if let away = child.daysAway { lines.append(PageLine(context.text(Words.childPractised(away)), .body)) }
    lines.append(PageLine(context.text(Words.childThisWeek(child.answersThisWeek)), .body))
    return lines
  }

  private static func days(_ child: RosterEntry, _ report: ProgressReport, _ context: Context) -> [Passage] {
    let time = PageLine(context.text(Words.practisedFor(seconds: report.seconds)), .muted)
    return (practice(child, context) + [time, .blank]).map(Passage.words)
  }

  /// A topic with ten boxes, and the same in words.
  private static func topics(_ report: ProgressReport, _ context: Context) -> [PageLine] {
    let begun = report.topics.filter { $0.mastery.now != nil }
    guard !begun.isEmpty else { return [PageLine(context.text(Words.noTopicYet), .muted)] }
    var lines = [PageLine(context.text(Words.boxesMean), .muted), .blank]
    for topic in begun {
      let mastery = topic.mastery.now ?? 0
      lines.append(PageLine(context.text(topic.name) + ": " + context.text(Words.topicCan(mastery)), .body))
      lines.append(PageLine(boxes(mastery), .accent, .oneLine))
    }
    let rest = report.topics.count - begun.count
    if rest > 0 { lines += [.blank, PageLine(context.text(Words.topicsToCome(rest)), .muted)] }
    return lines
  }

  /// ■■■■■■■□□□: of ten, so many.
  private static func boxes(_ mastery: Int) -> String {
    let full = min(10, max(0, mastery / 10))
    return "  " + String(repeating: "■", count: full) + String(repeating: "□", count: 10 - full)
  }

  private static func summaries(_ record: ChildRecord, _ state: State, _ context: Context) -> [PageLine] {
    guard !record.summaries.isEmpty else { return [PageLine(context.text(Words.noSummaryForParents), .muted)] }
    let name = state.child?.name ?? ""
    return [PageLine(context.text(Words.writtenTo(name)), .muted), .blank]
      + record.summaries.flatMap {
        summary -> [PageLine] in
        var lines = [PageLine(StudentPage.when(summary.at, context), .accent)]
        lines.append(PageLine(summary.narrative, .body, .content))
        if summary.isCorrected { lines.append(PageLine(context.text(Words.changedByTutor), .muted)) }
        lines += summary.nextSteps.map { PageLine("• " + $0, .body, .content) }
        return lines + [.blank]
      }
  }

  // MARK: - On the screen

  private static func body(of size: Size) -> Area {
    let area = Canvas.content(of: size)
    let head = area.rows >= 12 ? 2 : 1
    return Area(
      column: area.column + 1, row: area.row + head, columns: min(Canvas.measure, area.columns - 2),
      rows: max(0, area.rows - head))
  }

  private static func lines(_ state: State, _ context: Context, columns: Int) -> [(row: StyledRow, role: Role)] {
    var all: [(row: StyledRow, role: Role)] = []
    for passage in passages(state, context) {
      switch passage {
      case .words(let line): all += context.rows(of: [line], columns: columns)
      case .chart(let chart, let rows):
        let rows = rows ?? min(14, max(6, body(of: context.size).rows - all.count))
        all += chart.drawn(in: context.figures(columns: columns, rows: rows)).map { ($0, .body) }
      }
    }
    return all
  }

  /// How far down one can scroll before the last line is on the screen.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let body = body(of: context.size)
    return max(0, lines(state, context, columns: body.columns).count - body.rows)
  }

  private static func title(_ state: State, _ context: Context) -> String {
    guard let child = state.child else { return context.text(Words.myChildren) }
    var parts = [child.name, context.text(Words.grade(child.grade))]
    if let name = child.className { parts.append(name) }
    let count = state.children?.count ?? 0
    if count > 1 { parts.append(context.text(Words.childOf(state.selected + 1, count))) }
    return parts.joined(separator: " · ")
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard let children = state.children else { return }
    let body = body(of: context.size)
    guard !children.isEmpty else {
      canvas.paragraph(
        context.text(Words.noChildYet), column: body.column, row: area.row, columns: body.columns, rows: area.rows)
      return
    }
    let tabs = Area(column: body.column, row: area.row, columns: area.columns - 2, rows: 1)
    canvas.tabs(
      Page.allCases.map { context.text(Words.childPage($0)) }, here: Page.allCases.firstIndex(of: state.page) ?? 0,
      in: tabs)
    canvas.page(lines(state, context, columns: body.columns), scroll: state.scroll, in: body)
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard let children = state.children else { return [] }
    guard !children.isEmpty else { return [Told("children", context.text(Words.noChildYet))] }
    var told: [Told] = []
    let rows = rows(state, context)
    if !rows.isEmpty { told.append(Told("children", context.text(Words.myChildren) + ":\n" + numbered(rows, context))) }
    told.append(Told("child", title(state, context) + ". " + context.text(Words.childPage(state.page)) + "."))
    let said = passages(state, context).map { passage in
      switch passage {
      // What the boxes show is said beside them.
      case .words(let line): line.kind == .oneLine ? "" : context.spoken(line.text)
      case .chart(let chart, rows: _): chart.words(in: context.language.spoken)
      }
    }
    let text = said.filter { !$0.isEmpty }.joined(separator: "\n")
    if !text.isEmpty { told.append(Told("child-page", text)) }
    return told
  }
}

extension ProgressReport {
  /// Mastery as a parent reads it: of a hundred problems so many.
  func childChart(_ language: Language) -> Chart {
    guard case .line(var chart) = masteryChart(language) else { return masteryChart(language) }
    chart.series[0].name = Words.rightOfHundred[language]
    chart.goal = nil
    return .line(chart)
  }
}
