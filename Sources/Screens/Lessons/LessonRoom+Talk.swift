import Learning
import Notation
import Terminal

// The conversation in rows: only those on the screen, and the few that are passed on the way, are ever laid out.

extension LessonRoom {
  /// A row of the conversation.
  struct TalkRow {
    var row: StyledRow
    var role: Role
    /// Columns from the left edge of the conversation.
    var indent: Int
    /// Who speaks, on the first row of what they say.
    var label: (text: Phrase, role: Role)?
    /// A line at its left: it is an example.
    var hasBar = false
    /// 0 to 1: a bar at its right end.
    var fraction: Double?
  }

  /// Some rows of the conversation, from the top of the screen down.
  struct Window {
    var rows: [(item: Int, row: TalkRow)] = []
    /// There is something above, and below.
    var hasAbove = false
    var hasBelow = false
  }

  // MARK: - One item

  /// What one item takes; at least one row.
  static func rows(of item: Int, _ state: State, _ context: Context) -> [TalkRow] {
    let columns = talkColumns(context)
    let indent = labelColumns(context)
    guard state.page.lines.indices.contains(item) else {
      if state.isTutorsTurn { return speechRows(state, context, columns: columns, indent: indent) }
      return endingRows(state, context, columns: columns)
    }
    var rows: [TalkRow]
    switch state.page.lines[item] {
    case .tutor(let saying):
      rows = self.rows(
        of: saying, mark: mark(of: saying, at: item, state), context, columns: columns, indent: indent)
    case .student(let reply):
      let text = wrap(reply.text, to: max(8, columns - indent), context.family)
      rows = text.map { TalkRow(row: StyledRow($0, context.family), role: .student, indent: indent) }
    case .note(let note):
      let words = "─ " + context.text(note.words) + " ─"
      return [
        TalkRow(row: StyledRow(clip(words, to: columns, context.family), context.family), role: .muted, indent: 0)
      ]
    }
    if rows.isEmpty { rows = [TalkRow(row: StyledRow(), role: .body, indent: indent)] }
    if let label = label(of: item, state) {
      rows[0].label = label
      if standsApart(item, context) { rows.insert(TalkRow(row: StyledRow(), role: .body, indent: 0), at: 0) }
    }
    return rows
  }

  /// Whether the turns stand apart, as they do on a high screen.
  static func standsApart(_ item: Int, _ context: Context) -> Bool { item > 0 && context.size.rows >= 30 }

  private static func rows(
    of saying: Saying, mark: Phrase?, _ context: Context, columns: Int, indent: Int
  ) -> [TalkRow] {
    let isExample = saying.kind == .example
    let indent = indent + (isExample ? 2 : 0)
    let room = max(8, columns - indent)
    // A question is plain text, whoever made it up: it is shown again while it is open.
    if saying.voice == .model, saying.kind != .question {
      return MarkdownDocument(saying.text[context.language]).rows(in: talkStyle(context)).map {
        TalkRow(row: $0, role: .body, indent: indent)
      }
    }
    let layout = saying.kind == .question ? Context.layoutOfProblems(rows: context.size.rows - 4) : .linear
    let role = role(of: saying.kind)
    var rows = context.laidOut(saying.text[context.language], layout, columns: room).rows.map {
      TalkRow(row: $0, role: role, indent: indent, hasBar: isExample)
    }
    // In a lesson that a model words it is said whose words these are.
    if let mark { rows = marked(rows, mark, context, columns: columns) }
    if let figure = saying.figure {
      rows += self.rows(of: figure, context, columns: room).map {
        TalkRow(row: $0, role: .body, indent: indent, hasBar: isExample)
      }
    }
    return rows
  }

  /// The same where it stands in the conversation: once in a turn, behind the last that it is true of.
  private static func mark(of saying: Saying, at item: Int, _ state: State) -> Phrase? {
    guard let mark = mark(of: saying) else { return nil }
    for line in state.page.lines.dropFirst(item + 1) {
      guard case .tutor(let next) = line else { break }
      if self.mark(of: next) == mark { return nil }
    }
    return mark
  }

  /// What is said of whose words these are: of questions where a model made them up, of all else where no model did.
  static func mark(of saying: Saying) -> Phrase? {
    switch (saying.voice, saying.kind == .question) {
    case (.builtIn, false): Words.inBuiltInWords
    case (.model, true): Words.ofTheModel
    case (.builtIn, true), (.model, false), (nil, _): nil
    }
  }

  /// A figure in the conversation; on a small screen what it shows, in words.
  private static func rows(of lines: Phrase, _ context: Context, columns: Int) -> [StyledRow] {
    do throws(UnreadableFigure) {
      let figure = try ProblemFigure(reading: lines)
      if context.size.rows < 18 {
        return wrap(figure.words[context.language], to: columns, context.family).map { StyledRow($0, context.family) }
      }
      return context.drawn(figure, columns: columns, screenRows: context.size.rows)
    } catch {
      // The text says the same; content is checked before it is installed.
      return []
    }
  }

  private static func role(of kind: Saying.Kind) -> Role {
    switch kind {
    case .praise: .right
    case .hint, .probe, .misconception, .remediation: .hint
    case .recap, .closing, .summary, .prerequisite: .accent
    case .welcome, .talk, .explanation, .example, .question: .body
    }
  }

  /// Who begins to speak with this item; nil where somebody goes on.
  private static func label(of item: Int, _ state: State) -> (text: Phrase, role: Role)? {
    switch state.page.lines[item] {
    case .student: return (Words.youLabel, .student)
    case .note: return nil
    case .tutor:
      if item > 0, case .tutor = state.page.lines[item - 1] { return nil }
      return (Words.tutorLabel, .tutor)
    }
  }

  // MARK: - Places in it

  private static func last(_ state: State, _ context: Context) -> Anchor {
    let item = max(0, state.items - 1)
    return Anchor(item: item, row: rows(of: item, state, context).count - 1)
  }

  /// The anchor with which the first row of all is the first on the screen; nil where everything fits.
  static func lowest(_ state: State, _ context: Context) -> Anchor? {
    anchor(showing: 0, state, context)
  }

  /// The anchor with which an item's first row is the first on the screen; nil where the end comes before the screen is
  /// full.
  static func anchor(showing first: Int, _ state: State, _ context: Context) -> Anchor? {
    var left = max(1, regions(state, context).talk.rows)
    for item in first..<max(first, state.items) {
      let count = rows(of: item, state, context).count
      if count >= left {
        if item == state.items - 1, count == left { return nil }
        return Anchor(item: item, row: left - 1)
      }
      left -= count
    }
    return nil
  }

  /// What is on the screen.
  static func window(_ state: State, _ context: Context) -> Window {
    let height = regions(state, context).talk.rows
    var window = Window()
    guard height > 0, state.items > 0 else { return window }
    let bottom = last(state, context)
    var here = state.anchor ?? bottom
    if here.item > bottom.item || here.item == bottom.item && here.row >= bottom.row { here = bottom }
    var item = here.item
    while item >= 0, window.rows.count < height {
      let rows = rows(of: item, state, context)
      let shown = item == here.item ? rows.prefix(here.row + 1) : rows[...]
      let fitting = shown.suffix(height - window.rows.count)
      window.rows.insert(contentsOf: fitting.map { (item, $0) }, at: 0)
      window.hasAbove = item > 0 || fitting.count < shown.count
      item -= 1
    }
    // A screen that has grown shows what comes after, too.
    item = here.item
    var next = here.row + 1
    while window.rows.count < height, item <= bottom.item {
      let rest = rows(of: item, state, context).dropFirst(next).prefix(height - window.rows.count)
      window.rows += rest.map { (item, $0) }
      here = rest.isEmpty ? here : Anchor(item: item, row: next + rest.count - 1)
      (item, next) = (item + 1, 0)
    }
    window.hasBelow = here != bottom
    return window
  }

  // MARK: - Moving

  static func scroll(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    guard state.items > 0 else { return [] }
    let bottom = last(state, context)
    var here = state.anchor ?? bottom
    here.item = min(here.item, bottom.item)
    var left = abs(step)
    if step > 0 {
      while left > 0, here.item <= bottom.item {
        let below = rows(of: here.item, state, context).count - 1 - here.row
        if below >= left {
          here.row += left
          break
        }
        left -= below + 1
        here = Anchor(item: here.item + 1, row: 0)
      }
      state.anchor = here
      if here.item > bottom.item || here == bottom { state.showEnd() }
      return []
    }
    while left > 0, here.item >= 0 {
      if here.row >= left {
        here.row -= left
        break
      }
      left -= here.row + 1
      guard here.item > 0 else {
        here = Anchor(item: 0, row: 0)
        break
      }
      here = Anchor(item: here.item - 1, row: rows(of: here.item - 1, state, context).count - 1)
    }
    if state.anchor == nil { state.seen = state.items }
    state.anchor = here
    let window = window(state, context)
    if !window.hasAbove {
      state.anchor = lowest(state, context)
      return loadEarlier(&state)
    }
    return []
  }

  static func loadEarlier(_ state: inout State) -> [Effect] {
    state.toldFrom = max(0, state.toldFrom - State.recap)
    guard state.page.earlier > 0, !state.isLoadingEarlier, !state.isBusy else { return [] }
    state.isLoadingEarlier = true
    return [.loadEarlier(state.lesson.id, before: state.page.earlier)]
  }

  /// What was just said, from its beginning where it is higher than the screen.
  static func showTurn(_ state: inout State, from first: Int, _ context: Context) {
    state.seen = first
    state.anchor = anchor(showing: first, state, context)
    if state.anchor == nil { state.showEnd() }
  }

  /// An item somewhere on the screen, with what stands around it.
  static func show(_ item: Int, _ state: inout State, _ context: Context) {
    if window(state, context).rows.contains(where: { $0.item == item }) { return }
    if state.anchor == nil { state.seen = state.items }
    state.anchor = Anchor(item: item, row: max(0, rows(of: item, state, context).count - 1))
    _ = scroll(&state, by: regions(state, context).talk.rows / 2, context)
  }

  /// The open question's next rows, and after the last the first again.
  static func turnQuestion(_ state: inout State, _ context: Context) {
    let regions = regions(state, context)
    let count = questionLines(state, context, columns: regions.question.columns).count
    state.questionScroll += max(1, regions.question.rows - 1)
    if state.questionScroll > max(0, count - regions.question.rows) + max(0, regions.question.rows - 2) {
      state.questionScroll = 0
    }
    state.questionsTold += 1
  }
}

extension LessonRoom.State {
  /// Everything was seen, and what comes is shown as it comes.
  mutating func showEnd() {
    anchor = nil
    seen = items
  }
}
