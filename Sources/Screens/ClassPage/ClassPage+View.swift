import Learning
import Terminal

extension ClassPage {
  /// What is drawn between the title and the detail of a row.
  enum Plot: Equatable {
    /// From 0 to 100 where the students lie, from the lowest to the highest, with the mean as a dot.
    case spread(low: Int, mean: Double, high: Int, isWeak: Bool)
    /// A value of 0 to 100, and what it may be off by.
    case bar(Double, margin: Double?, isLow: Bool)
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard let field = state.field else { return .none }
    return field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.field.map { _ in context.text(Words.searchSaidPrompt) }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard state.field == nil else { return [] }
    return lines(state, context).map(\.row)
  }

  private static func lines(_ state: State, _ context: Context) -> [(row: Row, plot: Plot?)] {
    if let findings = state.findings {
      return findings.map { found in
        let excerpt = found.finding.excerpt.replacing("\n", with: " ")
        return (Row(found.name + ": " + excerpt, StudentPage.when(found.finding.at, context)), nil)
      }
    }
    guard let glance = state.glance else { return [] }
    switch state.page {
    case .topics: return glance.topics.map { line(of: $0, context) }
    case .students: return glance.students.map { line(of: $0, context) }
    case .predictions:
      return glance.predictions.map { line in
        (
          Row(
            line.name, context.text(Words.scoreAndMargin(line)) + " · " + context.text(Words.certainty(line.certainty))),
          .bar(line.score, margin: line.margin, isLow: line.score < 40)
        )
      }
    case .corrections:
      return glance.overrides.map { line in
        (Row(context.text(Words.overrideTitle(line)), context.text(Words.overrideCount(line))), nil)
      }
    case .answers:
      let total = glance.confidences.values.reduce(0, +)
      return Words.confidenceNames.compactMap { name in
        glance.confidences[name].map { count in
          (
            Row(context.text(Words.confidence(name)), context.text(Words.share(count, of: total))),
            .bar(Double(count * 100) / Double(max(1, total)), margin: nil, isLow: name == "Low")
          )
        }
      }
    case .costs:
      return glance.costs.map { line in
        (
          Row(line.name, context.text(Words.cost(line))),
          .bar(
            Double(line.microdollars * 100) / Double(ClassView.CostLine.budget), margin: nil, isLow: line.isOverBudget)
        )
      }
    }
  }

  private static func line(of topic: ClassView.TopicLine, _ context: Context) -> (row: Row, plot: Plot?) {
    let figures = context.text(Words.meanAndSpread(mean: topic.mean, spread: topic.spread))
    return (
      Row(
        (topic.isWeak ? "! " : "  ") + context.text(topic.name),
        figures + " · " + context.text(Words.range(topic.lowest, topic.highest))),
      .spread(low: topic.lowest, mean: topic.mean, high: topic.highest, isWeak: topic.isWeak)
    )
  }

  private static func line(of student: RosterEntry, _ context: Context) -> (row: Row, plot: Plot?) {
    guard let status = student.status else {
      return (
        Row("  " + student.name, context.text(student.isInForce ? Words.reason(.notBegun) : Words.notInForce)), nil
      )
    }
    return (
      Row(
        (status.risk == .high ? "! " : "  ") + student.name,
        context.language.number(status.mastery) + " · " + context.text(Words.risk(status.risk)) + " · "
          + context.text(Words.trend(status.trend))),
      .bar(Double(status.mastery), margin: nil, isLow: status.risk == .high)
    )
  }

  private static func title(_ state: State) -> Phrase {
    if state.findings != nil { return Words.saidSomewhere(state.searched) }
    return switch state.page {
    case .topics: Words.topicsTogether
    case .students: Words.whoNeedsHelp
    case .predictions: Words.predictedScores
    case .corrections: Words.putRight
    case .answers: Words.howSure
    case .costs: Words.costsThisMonth
    }
  }

  /// How the figures of the page are to be read; nil where they say it.
  private static func note(_ state: State, _ glance: ClassView) -> Phrase? {
    guard state.findings == nil else { return nil }
    return switch state.page {
    case .topics: Words.weakest(glance.weakTopics.prefix(3).map(\.name))
    case .predictions: Words.predictionNote
    case .costs: Words.costNote
    case .students, .corrections, .answers: nil
    }
  }

  /// What is said where the list is empty.
  private static func nothing(_ state: State, _ glance: ClassView) -> Phrase {
    if state.findings != nil { return Words.saidNowhere(state.searched) }
    if glance.students.isEmpty { return Words.nobodyHere }
    return switch state.page {
    case .corrections: Words.noCorrections
    case .answers: Words.nothingAsked
    case .predictions: Words.nothingPredicted
    case .topics, .students, .costs: Words.nobodyHere
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
    var area = canvas.chrome(
      title: name(state, context), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard let glance = state.glance else { return }
    if let field = state.field { canvas.writing(Words.searchSaidPrompt, field, in: &area) }
    let (left, wide) = (area.column + 1, min(area.columns - 2, 100))
    let isRoomy = area.rows >= 12
    var row = area.row
    if isRoomy {
      canvas.write(context.text(risks(glance)), column: left, row: row, role: .muted, limit: wide)
      row += 2
    }
    canvas.write(context.text(title(state)), column: left, row: row, role: .heading, limit: wide)
    let pages = Page.allCases
    if let index = pages.firstIndex(of: state.page), state.findings == nil {
      canvas.writeTrailing(
        context.text(Words.ratio(index + 1, pages.count)), end: left + wide, from: left + wide - 6, row: row,
        role: .muted)
    }
    row += 1
    if isRoomy {
      if let note = note(state, glance) {
        canvas.write(context.text(note), column: left, row: row, role: .muted, limit: wide)
      }
      row += 2
    }
    var browsing = state
    browsing.field = nil
    let lines = lines(browsing, context)
    let room = Area(column: left, row: row, columns: wide, rows: max(0, area.row + area.rows - row))
    if lines.isEmpty {
      canvas.paragraph(
        context.text(nothing(state, glance)), column: left, row: row, columns: wide, rows: room.rows, role: .muted)
    }
    canvas.list(count: lines.count, selected: state.selected, in: room) { canvas, index, line in
      drawRow(lines[index].row, lines[index].plot, isSelected: index == state.selected, in: line, on: &canvas)
    }
  }

  /// The title at the left, the figures at the right, and the plot between them where there is room for all.
  private static func drawRow(_ row: Row, _ plot: Plot?, isSelected: Bool, in line: Area, on canvas: inout Canvas) {
    let end = line.column + line.columns
    let start =
      row.detail.isEmpty
      ? end
      : canvas.writeTrailing(row.detail, end: end, from: line.column + line.columns / 3, row: line.row, role: .muted)
    var limit = start - line.column - 3
    // Every plot of a list begins and ends at the same column, however long its figures are.
    let (column, columns) = (line.column + line.columns * 2 / 5, line.columns / 5)
    if let plot, line.columns >= 70, column + columns < start - 1 {
      draw(plot, column: column, row: line.row, columns: columns, on: &canvas)
      limit = column - line.column - 3
    }
    if isSelected { canvas.write("▸", column: line.column, row: line.row) }
    canvas.write(row.title, column: line.column + 2, row: line.row, limit: max(0, limit))
  }

  private static func draw(_ plot: Plot, column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    func place(_ value: Double) -> Int { min(columns - 1, max(0, Int(value / 100 * Double(columns - 1)))) }
    func line(_ character: Character, _ low: Int, _ high: Int, _ role: Role) {
      guard low <= high else { return }
      canvas.grid.fill(Area(column: column + low, row: row, columns: high - low + 1, rows: 1), character, role: role)
    }
    line("·", 0, columns - 1, .barEmpty)
    switch plot {
    case .spread(let low, let mean, let high, let isWeak):
      line("─", place(Double(low)), place(Double(high)), .muted)
      canvas.write("●", column: column + place(mean), row: row, role: isWeak ? .caution : .barFull)
    case .bar(let value, let margin?, let isLow):
      line("─", place(value - margin), place(value + margin), .muted)
      canvas.write("●", column: column + place(value), row: row, role: isLow ? .caution : .barFull)
    case .bar(let value, nil, let isLow):
      if value > 0 { line("▆", 0, place(value), isLow ? .caution : .barFull) }
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.field == nil, let glance = state.glance else { return [] }
    let all = rows(state, context)
    let list = all.isEmpty ? context.text(nothing(state, glance)) : numbered(all, context)
    var heading = context.text(title(state)) + ":"
    if let note = note(state, glance) { heading += "\n" + context.text(note) }
    return [
      Told("class", name(state, context) + ". " + context.text(risks(glance))),
      Told("class-list", heading + "\n" + list),
    ]
  }
}
