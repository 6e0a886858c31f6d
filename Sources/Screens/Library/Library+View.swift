import Learning
import Terminal

extension Library {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    lines(state).map { row($0, state, context) }
  }

  private static func row(_ line: Line, _ state: State, _ context: Context) -> Row {
    switch line {
    case .topic(let topic):
      Row(
        context.text(topic.name),
        [context.text(Words.grade(topic.grade)), history(topic.answered, topic.right, context)].joined(separator: " · ")
      )
    case .wholeTopic:
      Row(context.text(Words.practiseTopic), context.text(Words.practiseTopicText))
    case .problem(let problem):
      Row(
        context.onOneLine(problem.statement[context.language]),
        [context.text(Words.band(problem.difficulty.band)), history(problem.answered, problem.right, context)]
          .joined(separator: " · "))
    }
  }

  private static func history(_ answered: Int, _ right: Int, _ context: Context) -> String {
    context.text(answered == 0 ? Words.neverTried : Words.rightOf(right, answered))
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: filters(state, context), keys: footer(state, context))
    let left = area.column + 1
    let label = context.text(Words.search) + " › "
    let used = canvas.write(label, column: left, row: area.row, role: .accent)
    state.query.draw(
      in: &canvas.grid, column: left + used, row: area.row, columns: min(40, max(8, area.columns - used - 2)),
      role: .fieldActive, isFocused: true, placeholder: context.text(Words.searchPlaceholder))
    let top = area.row + (area.rows >= 14 ? 2 : 1)
    let panel = area.columns >= 108 ? min(56, area.columns - 66) : 0
    let list = Area(
      column: left, row: top, columns: area.columns - 2 - (panel > 0 ? panel + 4 : 0), rows: area.row + area.rows - top)
    drawList(state, context, in: list, on: &canvas)
    if panel > 0 {
      drawChosen(
        state, context,
        in: Area(column: list.column + list.columns + 4, row: top, columns: panel, rows: list.rows), on: &canvas)
    }
  }

  private static func title(_ state: State, _ context: Context) -> String {
    guard let topic = state.topic.flatMap({ state.catalogue?.topic($0) }) else { return context.text(Words.library) }
    return context.text(Words.library) + " · " + context.text(topic.name)
  }

  private static func filters(_ state: State, _ context: Context) -> String {
    let grade = context.text(state.grade.map(Words.grade) ?? Words.everyGrade)
    let band = context.text(state.band.map(Words.band) ?? Words.everyBand)
    return context.size.columns >= 60 ? "\(grade) · \(band)" : grade
  }

  private static func drawList(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    guard state.catalogue != nil, area.rows > 0 else { return }
    let lines = lines(state)
    if lines.isEmpty {
      canvas.say(Words.nothingHasAll, column: area.column + 2, row: area.row, role: .muted, limit: area.columns - 2)
      return
    }
    let first = max(0, min(state.selected - area.rows / 2, lines.count - area.rows))
    for (index, line) in lines.enumerated().dropFirst(first).prefix(area.rows) {
      let row = area.row + index - first
      let isSelected = index == state.selected
      let shown = self.row(line, state, context)
      let end = area.column + area.columns
      let room = area.columns / 2
      let detail = width(of: shown.detail, canvas.family) <= room ? shown.detail : ""
      let start = canvas.writeTrailing(detail, end: end, from: area.column + room, row: row, role: .muted)
      canvas.write(
        (isSelected ? "▸ " : "  ") + shown.title, column: area.column, row: row,
        role: line == .wholeTopic ? .accent : .body, limit: max(8, start - area.column - 2))
      let whole = Area(column: area.column, row: row, columns: area.columns, rows: 1)
      if isSelected { canvas.grid.tint(whole, .selected) }
      canvas.target(whole, .pick(index))
    }
    let edge = canvas.columns - 2
    if first > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if first + area.rows < lines.count {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  /// On a wide screen: what the marked line is, whole.
  private static func drawChosen(_ state: State, _ context: Context, in area: Area, on canvas: inout Canvas) {
    var row = area.row
    for line in chosen(state, context) {
      let room = line.mastery == nil ? area.columns : area.columns - 14
      for (index, text) in wrap(line.text, to: room, canvas.family).enumerated() where row < area.row + area.rows {
        canvas.write(text, column: area.column, row: row, role: line.role, limit: room)
        if index == 0, let mastery = line.mastery {
          let end = area.column + area.columns
          canvas.grid.drawBar(column: end - 12, row: row, columns: 8, fraction: Double(mastery) / 100)
          canvas.writeTrailing(context.language.number(mastery), end: end, from: end - 4, row: row, role: .muted)
        }
        row += 1
      }
    }
  }

  /// A paragraph about the marked line; with a bar at its end where it is about a concept that was practised.
  struct About: Equatable {
    var text: String
    var role: Role
    /// 0 to 100.
    var mastery: Int?

    init(_ text: String, _ role: Role, mastery: Int? = nil) {
      self.text = text
      self.role = role
      self.mastery = mastery
    }
  }

  /// The marked line in full: a topic with what leads to it and what there is to understand in it; a problem with what it
  /// asks and the student's own history.
  static func chosen(_ state: State, _ context: Context) -> [About] {
    let lines = lines(state)
    guard lines.indices.contains(state.selected), let catalogue = state.catalogue else { return [] }
    switch lines[state.selected] {
    case .topic(let topic): return about(topic, catalogue, context)
    case .wholeTopic:
      return state.topic.flatMap(catalogue.topic).map { about($0, catalogue, context) } ?? []
    case .problem(let problem):
      let topic = catalogue.topic(problem.topic)
      let concept = topic?.concepts.first { $0.id == problem.concept }
      var text = [
        About([topic?.name, concept?.name].compactMap { $0.map(context.text) }.joined(separator: " · "), .muted),
        About("", .body),
        About(context.onOneLine(problem.statement[context.language]), .body), About("", .body),
        About(context.text(Words.band(problem.difficulty.band)), .muted),
        About(history(problem.answered, problem.right, context), .muted),
      ]
      if let last = problem.last {
        let days = context.calendar.day(at: context.now).ordinal - context.calendar.day(at: last).ordinal
        text.append(About(context.text(Words.lastTried(max(0, days))), .muted))
      }
      return text
    }
  }

  private static func about(_ topic: TopicListing, _ catalogue: Catalogue, _ context: Context) -> [About] {
    var text = [About(context.text(topic.name), .heading)]
    let before = topic.prerequisites.compactMap(catalogue.topic).map { context.text($0.name) }
    if !before.isEmpty {
      text.append(About(context.text(Words.comesAfter) + " " + before.joined(separator: ", "), .muted))
    }
    text.append(About("", .body))
    let names = Dictionary(catalogue.topics.flatMap(\.concepts).map { ($0.id, $0.name) }) { first, _ in first }
    for concept in topic.concepts {
      text.append(About("· " + context.text(concept.name), .body, mastery: catalogue.mastery[concept.id]))
      let needs = concept.needs.compactMap { names[$0] }.map(context.text)
      if !needs.isEmpty { text.append(About("    ← " + needs.joined(separator: ", "), .muted)) }
    }
    let after = catalogue.topics.filter { $0.prerequisites.contains(topic.id) }.map { context.text($0.name) }
    if !after.isEmpty {
      text += [About("", .body), About(context.text(Words.leadsTo) + " " + after.joined(separator: ", "), .muted)]
    }
    return text
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.catalogue != nil else { return [] }
    let heading = title(state, context) + ". " + filters(state, context) + "."
    let all = rows(state, context)
    let listed = all.prefix(40).enumerated().map { index, row in
      "\(context.language.number(index + 1)). \(row.title)" + (row.detail.isEmpty ? "" : ", \(row.detail)")
    }
    var told = [Told("library", heading), Told("library-list", listed.joined(separator: "\n"))]
    if all.isEmpty { told.append(Told("library-none", context.text(Words.nothingHasAll))) }
    if all.count > 40 { told.append(Told("library-more", context.text(Words.more(all.count - 40)))) }
    return told
  }
}
