import Learning
import Terminal

extension ExamSitting {
  /// Sends what changed to the disk; while one draft is on its way, the next waits for it.
  static func save(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isSaving, !state.isMoving else { return [] }
    let events = draft(state, context)
    guard !events.isEmpty else { return [] }
    state.isSaving = true
    return [.recordExam(events, in: state.exam.id, version: state.exam.version)]
  }

  /// What is on the screen and not on the disk, as a fact; empty where nothing is, or where the time is up.
  private static func draft(_ state: State, _ context: Context) -> [ExamEvent] {
    do throws(Exam.Refusal) {
      return try state.exam.draft(state.typed, of: state.exam.place, at: context.now)
    } catch {
      // The time is up: the screen says so by itself.
      return []
    }
  }

  /// What a key does once everything that was typed is on the disk.
  static func deed(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let exam = state.exam
    let last = exam.standings.count - 1
    if state.phase(at: context.now) == .timeUp {
      switch message {
      case .leavePressed: return [.go(.home)]
      case .resultPressed:
        state.isMoving = true
        return [.openExam(exam.id)]
      default: return []
      }
    }
    switch message {
    case .nextPressed:
      if exam.place == last { return showLastPage(&state) }
      return turn(&state, to: exam.place + 1, context)
    case .previousPressed:
      if state.isLastPage { return turn(&state, to: exam.place, context) }
      return exam.place == 0 ? [] : turn(&state, to: exam.place - 1, context)
    case .lastPagePressed: return showLastPage(&state)
    case .openPressed:
      if state.selected > last {
        state.isAsking = true
        return []
      }
      return turn(&state, to: state.selected, context)
    case .picked(let row): return pick(&state, row, context)
    case .markPressed:
      let question = state.isLastPage ? state.selected : exam.place
      return record(&state, context) { (exam) throws(Exam.Refusal) in try exam.mark(question, at: context.now) }
    case .clearPressed:
      state.field.clear()
      state.chosen = nil
      return save(&state, context)
    case .submitPressed:
      state.isAsking = true
      return []
    case .yesPressed:
      state.isAsking = false
      state.isMoving = true
      return [.submitExam(exam.id, version: exam.version)]
    case .leavePressed: return leaving(state, context) + [.go(.home)]
    default: return []
    }
  }

  /// Whoever leaves keeps what is half typed.
  static func leaving(_ state: State, _ context: Context) -> [Effect] {
    guard state.phase(at: context.now) != .timeUp, !state.isMoving else { return [] }
    // A draft that is on its way is one fact, and is there before this.
    let version = state.exam.version + (state.isSaving ? 1 : 0)
    return [.recordExam(draft(state, context) + [.left], in: state.exam.id, version: version)]
  }

  private static func showLastPage(_ state: inout State) -> [Effect] {
    state.isLastPage = true
    state.selected = state.exam.empty.first ?? state.exam.standings.count
    (state.scroll, state.complaint) = (0, nil)
    return []
  }

  private static func turn(_ state: inout State, to question: Int, _ context: Context) -> [Effect] {
    state.isLastPage = false
    return record(&state, context) { (exam) throws(Exam.Refusal) in try exam.turn(to: question, at: context.now) }
  }

  /// A line of the last page, or an option.
  private static func pick(_ state: inout State, _ row: Int, _ context: Context) -> [Effect] {
    if state.isLastPage {
      guard (0...state.exam.standings.count).contains(row) else { return [] }
      state.selected = row
      return deed(&state, .openPressed, context)
    }
    let options = state.problem.key.optionCount
    if (0..<options).contains(row) {
      state.chosen = row
      return save(&state, context)
    }
    // Behind the options: the strip of numbers.
    let question = row - options
    return state.exam.standings.indices.contains(question) ? turn(&state, to: question, context) : []
  }

  private static func record(
    _ state: inout State, _ context: Context, _ ask: (Exam) throws(Exam.Refusal) -> [ExamEvent]
  ) -> [Effect] {
    do throws(Exam.Refusal) {
      let events = try ask(state.exam)
      guard !events.isEmpty else { return [] }
      state.isMoving = true
      return [.recordExam(events, in: state.exam.id, version: state.exam.version)]
    } catch {
      // Nothing can be done where the time is up: the screen says so by itself.
      return []
    }
  }
}
