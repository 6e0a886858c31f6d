import Learning
import Terminal

/// What the keys of a form, the world and typed text can mean in a place that is one.
public enum FormMessage: ScreenMessage {
  case deed(WrittenForm.Deed)
  case heard(Event)
  case typed(Key)
  case pasted(String)
  case picked(Int)
}

/// What a place that is a form remembers of it.
protocol FormState {
  /// Whom it is about: once their record has come, what was written is kept.
  var student: Person.ID { get }
  /// Where leaving leads.
  var back: Destination { get }
  var form: WrittenForm { get set }
  /// What is wrong with what is written.
  var complaint: Phrase? { get set }
  /// Esc was pressed once, and something would be lost.
  var isLeaving: Bool { get set }
  /// It is being written to the disk.
  var isWaiting: Bool { get set }
}

/// A place that is a form: filled in the same way in each of them.
///
///     writing ──the deed──► waiting ──the record──► back
///        │ ▲                   └──no──► writing, with a sentence that says why
///        │ └──any key──┐
///        └──Esc──► something would be lost ──Esc──► back
protocol FormScreen: Screen where State: FormState, Message == FormMessage {
  /// Whether something is written that leaving would lose.
  static func isChanged(_ state: State, _ context: Context) -> Bool
  /// Asks for what is written to be kept, or says what is wrong with it.
  static func keep(_ state: inout State, _ context: Context) -> [Effect]
  /// What the world says that every form does not hear: of the editor, of a failure, of what was kept.
  static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect]
}

extension FormScreen {
  static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] { [] }

  /// What follows from a message, where the place itself makes nothing else of it.
  static func fill(_ state: inout State, _ message: FormMessage, _ context: Context) -> [Effect] {
    if case .heard(let event) = message { return take(&state, event, context) }
    if message == .deed(.leave) { return leave(&state, context) }
    (state.isLeaving, state.complaint) = (false, nil)
    switch message {
    case .deed(.enter): if state.form.enter(context) { return keep(&state, context) }
    case .deed(.next): state.form.move(by: 1)
    case .deed(.before): state.form.move(by: -1)
    case .deed(.more): state.form.choose(by: 1)
    case .deed(.less): state.form.choose(by: -1)
    case .deed(.editor): return state.form.isText ? [.edit(state.form.text(state.form.selected))] : []
    case .deed(.keep): return keep(&state, context)
    case .typed(let key): state.form.receive(key, context)
    case .pasted(let text): state.form.paste(text)
    case .picked(let row):
      guard state.form.lines.indices.contains(row) else { return [] }
      state.form.selected = row
      if state.form.lines[row].content == .deed { return keep(&state, context) }
    case .deed(.leave), .heard: break
    }
    return []
  }

  /// What was written is not lost by one key.
  private static func leave(_ state: inout State, _ context: Context) -> [Effect] {
    guard !isChanged(state, context) || state.isLeaving else {
      (state.isLeaving, state.complaint) = (true, Words.leavingForm)
      return []
    }
    return [.go(state.back)]
  }

  private static func take(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .edited(var text):
      while text.last?.isWhitespace == true { text.removeLast() }
      state.form.replace(state.form.selected, with: text)
    case .overseen(.student(let record)) where state.isWaiting && record.standing.id == state.student:
      return [.go(state.back)]
    case .failed: state.isWaiting = false
    default: return hear(&state, event, context)
    }
    return []
  }

  /// Says what is wrong, at the line that it is about.
  static func complain(_ words: Phrase, at line: Int, _ state: inout State) -> [Effect] {
    (state.complaint, state.form.selected) = (words, line)
    return []
  }

  // MARK: - Its keys and its picture

  static func asked(_ state: State, _ context: Context) -> String? {
    state.form.isText ? context.text(state.form.lines[state.form.selected].name) : nil
  }

  /// The form, and below it what is wrong with what is written.
  static func drawForm(_ state: State, in room: Area, _ context: Context, on canvas: inout Canvas) {
    var area = Area(column: room.column + 1, row: room.row, columns: room.columns - 2, rows: room.rows)
    if let words = state.isWaiting ? Words.checking : state.complaint, area.rows > 2 {
      area.rows -= 1
      canvas.say(
        words, column: area.column + 2, row: area.row + area.rows, role: state.isWaiting ? .muted : .caution,
        limit: area.columns - 2)
    }
    state.form.draw(in: area, context, on: &canvas)
  }
}
