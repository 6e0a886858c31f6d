import Learning
import Terminal

extension Review {
  public static func typing(_ state: State, _ context: Context) -> Typing {
    guard state.purpose != nil else { return .none }
    return state.field.text.isEmpty ? .empty : .text
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    state.purpose.map { context.text(question($0)) }
  }

  private static func question(_ purpose: Purpose) -> Phrase {
    switch purpose {
    case .note: Words.notePrompt
    case .ruling(let outcome): outcome == .right ? Words.rightPrompt : Words.wrongPrompt
    }
  }

  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard state.purpose == nil else { return [] }
    return (state.transcript?.turns ?? []).map { turn in
      let text = said(turn, context).map { context.onOneLine($0.line.text) }.joined(separator: " ")
      return Row(text.replacing("\n", with: " "), turn.isMistake ? context.text(Words.mistakeWord) : "")
    }
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: title(state, context), trailing: trailing(state, context), keys: footer(state, context))
    if let purpose = state.purpose {
      var whole = area
      canvas.writing(question(purpose), state.field, in: &whole)
    }
    guard let transcript = state.transcript, state.turn != nil else { return }
    let rooms = rooms(state, context)
    drawTalk(transcript, state, context, in: rooms.list, on: &canvas)
    if let rule = rooms.rule, rule > area.row {
      canvas.grid.rule(row: rule, column: area.column + 1, columns: area.columns - 2, dotted: true)
    }
    drawPage(state, context, on: &canvas)
  }

  private static func rooms(_ state: State, _ context: Context) -> (list: Area, details: Area, rule: Int?) {
    var rest = Canvas.content(of: context.size)
    if state.purpose != nil { rest.rows = Canvas.aboveWriting(in: rest) }
    if rest.columns >= 108 { return Canvas.listAndDetails(in: rest, count: rest.rows, listColumns: 72) }
    let wide = min(Canvas.measure, rest.columns - 2)
    let count = state.turn.map { context.rows(of: behind($0, context), columns: wide).count } ?? 0
    let high = min(rest.rows / 2, count)
    return (
      Area(column: rest.column, row: rest.row, columns: rest.columns - 1, rows: max(1, rest.rows - high - 1)),
      Area(column: rest.column + 1, row: rest.row + rest.rows - high, columns: wide, rows: high),
      rest.row + rest.rows - high - 1
    )
  }

  /// What the student did not see; of a turn that is too high for its room, what was said, too.
  static func page(_ state: State, _ context: Context) -> (lines: [PageLine], area: Area) {
    let rooms = rooms(state, context)
    guard let transcript = state.transcript, let turn = state.turn else { return ([], rooms.details) }
    let rows = talkRows(state.selected, transcript, context, columns: rooms.list.columns)
    let said =
      rows.count <= rooms.list.rows
      ? []
      : [PageLine.blank]
        + self.said(turn, context).map { said in
          var line = said.line
          line.text = (said.label.map { context.text($0) + ": " } ?? "") + line.text
          return line
        }
    return (behind(turn, context) + said, rooms.details)
  }

  private static func title(_ state: State, _ context: Context) -> String {
    guard let sitting = state.transcript?.sitting else { return state.name }
    let kind = context.text(Words.sitting(sitting.id.kind))
    return [state.name, sitting.title.map { kind + ": " + context.text($0) } ?? kind].joined(separator: " · ")
  }

  private static func trailing(_ state: State, _ context: Context) -> String {
    guard let transcript = state.transcript, !transcript.turns.isEmpty else { return "" }
    var parts = [context.text(Words.turnOf(state.selected + 1, transcript.turns.count))]
    if state.isLive { parts.append(context.text(Words.state(.going))) }
    if transcript.cost > 0 { parts.append(Oversight.cost(transcript.cost, context.language)) }
    return parts.joined(separator: " · ")
  }

  /// One row of the conversation.
  private struct TalkRow {
    var turn: Int
    var row: StyledRow
    var role: Role
    var label: (text: Phrase, role: Role)?
    var isFirst: Bool
  }

  private static func labelColumns(_ context: Context) -> Int {
    let labels = [Words.tutorLabel, Words.studentLabel].map { width(of: context.text($0), context.family) }
    return (labels.max() ?? 0) + 2
  }

  private static func talkRows(_ turn: Int, _ transcript: Transcript, _ context: Context, columns: Int) -> [TalkRow] {
    let room = max(8, min(Canvas.measure, columns) - 2 - labelColumns(context))
    var rows: [TalkRow] = []
    for said in said(transcript.turns[turn], context) {
      for (index, row) in context.rows(of: [said.line], columns: room).enumerated() {
        let label = index == 0 ? said.label.map { (text: $0, role: said.role) } : nil
        rows.append(TalkRow(turn: turn, row: row.row, role: row.role, label: label, isFirst: rows.isEmpty))
      }
    }
    if rows.isEmpty {
      // Nothing was shown: that the tutor thought here is worth a row.
      let node = transcript.turns[turn].behind.node.map { context.text(Words.node($0)) } ?? "·"
      rows = [TalkRow(turn: turn, row: StyledRow("· " + node, context.family), role: .muted, isFirst: true)]
    }
    return rows
  }

  /// The marked turn with what stands around it: only what is on the screen is ever laid out.
  private static func drawTalk(
    _ transcript: Transcript, _ state: State, _ context: Context, in area: Area, on canvas: inout Canvas
  ) {
    guard area.rows > 0 else { return }
    func rows(_ turn: Int) -> [TalkRow] { talkRows(turn, transcript, context, columns: area.columns) }
    var shown = Array(rows(state.selected).prefix(area.rows))
    var (above, below) = (state.selected - 1, state.selected + 1)
    // A third of the rest is what came before; where there is less of it, more of what follows.
    let wanted = (area.rows - shown.count) / 3
    var before: [TalkRow] = []
    while above >= 0, before.count < wanted {
      before = rows(above) + before
      above -= 1
    }
    shown = before.suffix(max(0, area.rows - shown.count)) + shown
    while below < transcript.turns.count, shown.count < area.rows {
      shown += rows(below).prefix(area.rows - shown.count)
      below += 1
    }
    while above >= 0, shown.count < area.rows {
      shown = rows(above).suffix(area.rows - shown.count) + shown
      above -= 1
    }
    let labels = labelColumns(context)
    for (offset, line) in shown.enumerated() {
      let row = area.row + offset
      let turn = transcript.turns[line.turn]
      if line.isFirst {
        if line.turn == state.selected {
          canvas.write("▸", column: area.column, row: row, role: .accent)
        } else if turn.isMistake || !turn.notes.isEmpty {
          canvas.write("!", column: area.column, row: row, role: .caution)
        }
      }
      if let label = line.label { canvas.say(label.text, column: area.column + 2, row: row, role: label.role) }
      let indent = line.label == nil && line.isFirst ? 2 : 2 + labels
      canvas.write(
        line.row, column: area.column + indent, row: row, role: line.role, limit: max(0, area.columns - indent))
      canvas.target(Area(column: area.column, row: row, columns: area.columns, rows: 1), .pick(line.turn))
    }
    let edge = min(canvas.columns - 2, area.column + area.columns)
    if let first = shown.first, first.turn > 0 { canvas.write("↑", column: edge, row: area.row, role: .keyHint) }
    if let last = shown.last, last.turn < transcript.turns.count - 1 {
      canvas.write("↓", column: edge, row: area.row + area.rows - 1, role: .keyHint)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.purpose == nil, let turn = state.turn else { return [] }
    let said = said(turn, context).map { said in
      (said.label.map { context.text($0) + ": " } ?? "") + context.spoken(said.line.text)
    }
    let behind = behind(turn, context).map { context.spoken($0.text) }
    return [
      Told("review", title(state, context) + "."),
      Told("review-\(turn.id)", ([trailing(state, context)] + said + behind).joined(separator: "\n   ")),
    ]
  }
}
