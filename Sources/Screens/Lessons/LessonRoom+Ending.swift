import Learning
import Terminal

// What stands below the last line of a lesson that is not under way.

extension LessonRoom {
  /// One paragraph of it.
  struct Ending {
    var text: String
    var role: Role
    /// 0 to 1: how well a concept is known.
    var fraction: Double?
  }

  static func ending(_ state: State, _ context: Context) -> [Ending] {
    switch state.lesson.status {
    case .inProgress: return []
    case .paused: return [Ending(text: context.text(Words.lessonPaused), role: .heading)]
    case .released: return [Ending(text: context.text(Words.lessonReleased), role: .heading)]
    case .lost(let prerequisite):
      return [
        Ending(text: context.text(Words.lessonLost(prerequisite.name)), role: .heading),
        Ending(text: context.text(Words.lessonLostText), role: .body),
      ]
    case .completed: return summary(state, context)
    }
  }

  private static func summary(_ state: State, _ context: Context) -> [Ending] {
    let summary = LessonSummary(state.lesson)
    var lines = [
      Ending(text: "✓ " + context.text(Words.lessonDone), role: .right),
      Ending(text: context.text(Words.lessonSums(summary)), role: .muted),
    ]
    for line in summary.lines {
      let mastery = mastery(of: line.concept, state, context)
      let name = state.page.concepts[line.concept].map(context.text) ?? line.concept.rawValue
      lines.append(
        Ending(
          text: "· " + name + ": " + mastery + " · " + context.text(Words.suggestion(line.suggestion)), role: .body,
          fraction: Double(state.page.mastery[line.concept] ?? 0) / 100))
    }
    // Two families may have one name for a mistake.
    let names = summary.mistakes.map(\.name).reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    return lines + names.map { Ending(text: context.text(Words.watchOut($0)), role: .caution) }
  }

  /// "47 +4": as the learner model has it, and what changed since the lesson was opened.
  static func mastery(of concept: Concept.ID, _ state: State, _ context: Context) -> String {
    let now = state.page.mastery[concept] ?? 0
    let change = now - (state.opening[concept] ?? now)
    let number = context.language.number(now)
    if change == 0 { return number }
    return number + (change > 0 ? " +" : " −") + context.language.number(abs(change))
  }

  static func endingRows(_ state: State, _ context: Context, columns: Int) -> [TalkRow] {
    var rows = [TalkRow(row: StyledRow(), role: .body, indent: 0)]
    for line in ending(state, context) {
      let room = line.fraction == nil || columns < 50 ? columns : columns - 12
      for (index, text) in wrap(line.text, to: max(8, room), context.family).enumerated() {
        rows.append(
          TalkRow(
            row: StyledRow(text, context.family), role: line.role, indent: 0,
            fraction: index == 0 && columns >= 50 ? line.fraction : nil))
      }
    }
    return rows
  }
}
