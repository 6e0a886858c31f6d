import Learning
import Terminal

extension Queue {
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
    case .statement: Words.editPrompt
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
    var rest = area
    if let purpose = state.purpose { canvas.writing(question(purpose), state.field, in: &rest) }
    guard let queue = state.queue else { return }
    guard let entry = state.entry else {
      canvas.paragraph(
        context.text(Words.nothingWaits), column: rest.column + 1, row: rest.row + min(1, rest.rows),
        columns: rest.columns - 2, rows: max(0, rest.rows - 1))
      return
    }
    let rooms = Canvas.listAndDetails(in: rest, count: queue.entries.count, listColumns: 60, share: 40)
    let rows = entries(state, context)
    canvas.list(count: rows.count, selected: state.selected, in: rooms.list) { canvas, index, line in
      canvas.listRow(rows[index], isSelected: index == state.selected, in: line)
    }
    if let rule = rooms.rule, rooms.details.rows > 0 {
      canvas.grid.rule(row: rule, column: rooms.list.column, columns: rooms.list.columns, dotted: true)
    }
    canvas.page(
      context.rows(of: details(entry, state, context), columns: rooms.details.columns), scroll: 0, in: rooms.details)
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
      PageLine(entry.about[context.language], .body, .content),
    ]
    if case .question(let id) = entry.id, let conversation = state.conversations[id] {
      lines.append(.blank)
      lines += conversation.messages.map { message in
        let isStudent = message.author == conversation.student
        let label = context.text(isStudent ? Words.studentLabel : Words.tutorLabel)
        return PageLine(label + ": " + message.text, isStudent ? .student : .tutor)
      }
    } else if !entry.words.isEmpty {
      lines += [.blank, PageLine(context.text(Words.studentLabel) + ": " + entry.words, .student)]
    }
    return lines
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard state.purpose == nil, state.queue != nil else { return [] }
    guard let entry = state.entry else { return [Told("queue", context.text(Words.nothingWaits))] }
    let details = details(entry, state, context).map { context.spoken($0.text) }.filter { !$0.isEmpty }
    return [
      Told("queue", context.text(Words.queueTitle) + ":\n" + numbered(entries(state, context), context)),
      Told("queue-\(entry.id)", details.joined(separator: "\n   ")),
    ]
  }
}
