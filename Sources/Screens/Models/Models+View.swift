import Learning
import Terminal

extension Models {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    switch state.mode {
    case .browsing: (state.board?.lines ?? []).map { Row($0.component, detail($0, context)) }
    case .choosing: ModelWish.providers.map { Row($0) }
    case .typingModel, .typingAddress: []
    }
  }

  public static func prompt(_ state: State, _ context: Context) -> String? {
    switch state.mode {
    case .typingModel: context.text(Words.modelName)
    case .typingAddress(let provider, _):
      context.text(provider == "compatible" ? Words.modelAddress : Words.modelAddressOrNone)
    case .browsing, .choosing: nil
    }
  }

  private static func detail(_ line: ModelBoard.Line, _ context: Context) -> String {
    if line.provider == ModelWish.providers[0] { return context.text(Words.builtInModel) }
    var parts = [line.provider, context.text(Words.key(line.key)), sanitised(line.model)]
    if line.spent > 0 || line.cap != nil { parts.append(context.text(Words.spent(line.spent, cap: line.cap))) }
    return parts.joined(separator: " · ")
  }

  /// What stands below the list.
  private static func notes(_ state: State, _ context: Context) -> [(Phrase, Role)] {
    guard let board = state.board else { return [(Words.readingModels, .muted)] }
    if state.isWaiting { return [(Words.modelWaiting, .muted)] }
    var notes: [(Phrase, Role)] = []
    if let verdict = state.verdict { notes.append((verdict, state.hasWorked ? .right : .caution)) }
    notes.append((Words.monthOfModels(board.spent, projection: board.projection), .body))
    notes += board.aboveTarget.map {
      (Words.aboveTarget(sanitised($0.name), $0.spent, target: board.target), .caution)
    }
    if let line = state.line, line.key == .missing { notes.append((Words.keyIsMissing, .muted)) }
    return notes
  }

  public static func draw(_ state: State, _ context: Context, on canvas: inout Canvas) {
    let area = canvas.chrome(
      title: context.text(Words.models), trailing: Home.whoAndWhere(context), keys: footer(state, context))
    let list = rows(state, context)
    let marked: Int = if case .choosing(let index) = state.mode { index } else { state.selected }
    let columns = min(Canvas.measure, area.columns - 2)
    let (left, top) = (area.column + 1, area.row + (area.rows >= 18 ? 1 : 0))
    var row = top
    if let prompt = prompt(state, context) {
      canvas.write(state.line?.component ?? "", column: left, row: row, role: .heading, limit: columns)
      canvas.write(prompt, column: left, row: row + 2, role: .accent, limit: columns)
      state.field.draw(
        in: &canvas.grid, column: left, row: row + 3, columns: max(8, columns - 2), role: .fieldActive,
        isFocused: true)
      return
    }
    let shown = min(list.count, max(1, area.rows - 5))
    let first = max(0, min(marked - shown / 2, list.count - shown))
    let titles = list.map { width(of: $0.title, canvas.family) }.max() ?? 0
    for (index, line) in list.enumerated().dropFirst(first).prefix(shown) {
      let isMarked = index == marked
      canvas.write(
        (isMarked ? "▸ " : "  ") + line.title, column: left, row: row, role: isMarked ? .accent : .body,
        limit: columns)
      let start = left + titles + 4
      if left + columns - start > 6 {
        canvas.write(
          line.detail, column: start, row: row, role: isMarked ? .body : .muted, limit: left + columns - start)
      }
      canvas.target(Area(column: left, row: row, columns: columns, rows: 1), .pick(index))
      row += 1
    }
    row += list.isEmpty ? 0 : 1
    for (note, role) in notes(state, context) where row < area.row + area.rows {
      row += canvas.paragraph(
        context.text(note), column: left, row: row, columns: columns, rows: area.row + area.rows - row, role: role)
    }
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    if prompt(state, context) != nil { return [] }
    let list = rows(state, context)
    var told = [Told("models-\(state.mode)", context.text(Words.models) + "\n" + numbered(list, context))]
    for (index, note) in notes(state, context).enumerated() {
      told.append(Told("models-note-\(index)", context.text(note.0)))
    }
    return told
  }
}
