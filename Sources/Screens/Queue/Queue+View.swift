import Learning
import Terminal

extension Queue {
  /// The parts of the screen, from the top.
  struct Regions {
    var list: Area
    /// Between the list and the page; nil where they stand beside each other.
    var rule: Int?
    var page: Area
    /// What is asked for, and the field for it; no rows where nothing is.
    var prompt: Int
    var field: Area
  }

  static func regions(_ state: State, _ context: Context) -> Regions {
    var area = Canvas.content(of: context.size)
    let wide = min(Canvas.measure, area.columns - 2)
    var field = Area(column: area.column + 1, row: area.row + area.rows, columns: wide, rows: 0)
    if state.purpose != nil, area.rows >= 2 {
      let height = state.field.height(columns: max(1, wide), context.family)
      field.rows = min(max(1, area.rows / 3), max(height, area.rows >= 12 ? 3 : 1))
      area.rows -= field.rows + 1
      field.row -= field.rows
    }
    if state.purpose != nil, area.columns < 108 {
      // Whoever writes sees what it is about, whole.
      return Regions(
        list: Area(column: area.column, row: area.row, columns: 0, rows: 0),
        page: Area(column: area.column + 1, row: area.row, columns: wide, rows: area.rows), prompt: field.row - 1,
        field: field)
    }
    let rooms = Canvas.listAndDetails(
      in: area, count: state.queue?.entries.count ?? 0, listColumns: 60, share: area.rows < 12 ? 25 : 40)
    return Regions(list: rooms.list, rule: rooms.rule, page: rooms.details, prompt: field.row - 1, field: field)
  }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.purpose != nil else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.purpose.map { context.text(question($0)) }
  }

  private static func question(_ purpose: Purpose) -> Phrase {
    switch purpose {
    case .decision(.dispute, let approving): approving ? Words.rightPrompt : Words.wrongPrompt
    case .decision(_, let approving): approving ? Words.approvePrompt : Words.sendBackPrompt
    case .answer: Words.answerPrompt
    case .editing(_, _, let part): Words.part(part)
    }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    state.purpose == nil ? entries(state, context) : []
  }

  private static func entries(_ state: State, _ context: Context) -> [Row] {
    (state.queue?.entries ?? []).map { entry in
      var parts = [context.text(Words.queueKind(entry.id.kind))]
      if let name = entry.name { parts.append(name) }
      let said = entry.words.isEmpty ? context.onOneLine(entry.about[context.language]) : "“" + entry.words + "”"
      return Row(
        (parts + [said.replacing("\n", with: " ")]).joined(separator: " · "),
        context.text(Words.waitsSince(entry.days(at: context.now))))
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let count = state.queue.map { " · " + context.language.number($0.entries.count) } ?? ""
    let area = canvas.chrome(
      title: context.text(Words.queueTitle) + count, trailing: Home.whoAndWhere(context), keys: footer(state, context))
    guard state.queue != nil else { return }
    guard state.entry != nil else {
      canvas.paragraph(
        context.text(Words.nothingWaits), column: area.column + 1, row: area.row + min(1, area.rows),
        columns: area.columns - 2, rows: max(0, area.rows - 1))
      return
    }
    let regions = regions(state, context)
    let rows = entries(state, context)
    canvas.list(count: rows.count, selected: state.selected, in: regions.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == state.selected, in: line)
    }
    if let rule = regions.rule, regions.page.rows > 0 {
      canvas.grid.rule(row: rule, column: regions.list.column, columns: regions.list.columns, dotted: true)
    }
    drawPage(state, context, on: &canvas)
    guard let purpose = state.purpose, regions.field.rows > 0 else { return }
    let (words, role) = state.complaint.map { ($0, Role.caution) } ?? (question(purpose), .accent)
    canvas.say(words, column: regions.field.column, row: regions.prompt, role: role, limit: regions.field.columns)
    state.field.draw(in: &canvas.grid, regions.field, role: .fieldActive, isFocused: true)
  }

  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    (state.entry.map { details($0, state, context) } ?? [], regions(state, context).page)
  }

  private static func details(_ entry: QueueEntry, _ state: State, _ context: Context) -> [PageLine] {
    var head = [context.text(Words.queueKind(entry.id.kind))]
    if let name = entry.name { head.insert(name, at: 0) }
    var facts = [
      context.text(Words.waitsSince(entry.days(at: context.now))), context.text(Words.placeInQueue(entry.place)),
    ]
    if let usual = state.queue?.usualWaits[entry.id.kind] { facts.append(context.text(Words.usualWait(usual))) }
    var lines = [
      PageLine(head.joined(separator: " · "), .heading), PageLine(facts.joined(separator: " · "), .muted), .blank,
    ]
    if case .editing(_, let edited, let here) = state.purpose { return lines + parts(of: edited, at: here, context) }
    switch state.contents[entry.id] {
    case .problem(let problem): lines += parts(of: ProblemEdit(problem), at: nil, context)
    case .passages(let passages):
      lines.append(PageLine(entry.about[context.language], .strong, .content))
      lines += passages.flatMap { passage in
        [
          PageLine(context.text(Words.passage(passage.kind)), .accent),
          PageLine(passage.text[context.language], .body, .content),
        ]
      }
    case nil:
      lines += Oversight.about(entry.about[context.language], entry.exchange, isTurn: entry.turn != nil, context)
    }
    if case .question(let id) = entry.id, let conversation = state.conversations[id] {
      lines.append(.blank)
      lines += Oversight.messages(of: conversation, context)
    } else if !entry.words.isEmpty {
      lines += [.blank, PageLine(context.text(Words.studentLabel) + ": " + entry.words, .student)]
    }
    return lines
  }

  /// A problem with its key, its hints and its explanation; the part that is being written is marked.
  private static func parts(
    of edited: ProblemEdit, at here: ProblemEdit.Part?, _ context: Context
  ) -> [PageLine] {
    edited.parts.flatMap { part in
      [
        PageLine((part == here ? "▸ " : "") + context.text(Words.part(part)), part == here ? .heading : .accent),
        PageLine(edited.text(of: part, in: context.language), .body, .content),
      ]
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.queue != nil else { return [] }
    guard let entry = state.entry else { return [Told("queue", context.text(Words.nothingWaits))] }
    if let purpose = state.purpose {
      var told: [Told] = []
      if case .editing(_, let edited, let part) = purpose {
        told.append(Told("queue-part-\(part)", context.spoken(edited.text(of: part, in: context.language))))
      }
      if let complaint = state.complaint { told.append(Told("queue-complaint", context.text(complaint))) }
      return told
    }
    let details = details(entry, state, context).map { context.spoken($0.text) }.filter { !$0.isEmpty }
    return [
      Told("queue", context.text(Words.queueTitle) + ":\n" + numbered(entries(state, context), context)),
      Told("queue-\(entry.id)", details.joined(separator: "\n   ")),
    ]
  }
}
