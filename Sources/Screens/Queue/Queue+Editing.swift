import Learning
import Terminal

// A problem that a model wrote, written anew part by part.

extension Queue {
  static func edit(_ state: inout State, _ context: Context) {
    guard let entry = state.entry, case .problem(let id) = entry.id,
      case .problem(let problem) = state.contents[entry.id]
    else { return }
    show(.statement, of: ProblemEdit(problem), id, &state, context)
  }

  private static func show(
    _ part: ProblemEdit.Part, of edited: ProblemEdit, _ problem: Problem.ID, _ state: inout State, _ context: Context
  ) {
    state.purpose = .editing(problem, edited, part)
    state.field = TextArea(edited.text(of: part, in: context.language), limit: 4_000)
  }

  /// What the problem is with the text in the field; nil, and a complaint, where that is refused.
  private static func taken(_ state: inout State, _ context: Context) -> ProblemEdit? {
    guard case .editing(_, var edited, let part) = state.purpose else { return nil }
    if state.field.text == edited.text(of: part, in: context.language) { return edited }
    guard edited.write(state.field.text, as: part, in: context.language) else {
      state.complaint = part == .answer ? Words.unreadableKey : Words.partNeedsWords
      return nil
    }
    return edited
  }

  /// The next part, or the one before; what stands in the field is taken first.
  static func turnPart(_ state: inout State, by step: Int, _ context: Context) {
    guard case .editing(let problem, _, let part) = state.purpose, let edited = taken(&state, context) else { return }
    let parts = edited.parts
    let here = parts.firstIndex(of: part) ?? 0
    show(parts[marked(here, by: step, of: parts.count)], of: edited, problem, &state, context)
  }

  static func save(_ state: inout State, _ context: Context) -> [Effect] {
    guard case .editing(let problem, _, _) = state.purpose, let edited = taken(&state, context) else { return [] }
    state.purpose = nil
    state.contents[.problem(problem)] = nil
    return Oversight.asking(.edit(problem, edited, reason: ""), context)
  }
}
