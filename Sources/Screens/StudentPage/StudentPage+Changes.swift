import Learning
import Terminal

// What was changed, in words.

extension StudentPage {
  /// What stood in a place before, and what stands there now.
  static func told(_ made: CorrectionMade, _ context: Context) -> [PageLine] {
    var lines: [PageLine] = []
    if let about = made.about { lines.append(PageLine(about[context.language], .body, .content)) }
    if let original = made.original {
      lines.append(PageLine(context.text(Words.wasBefore), .accent))
      lines += told(original, .muted, context)
    }
    if let replacement = made.replacement {
      lines.append(PageLine(context.text(Words.isNow), .accent))
      lines += told(replacement, .body, context)
    }
    return lines
  }

  static func told(_ content: Correction.Content, _ role: Role, _ context: Context) -> [PageLine] {
    switch content {
    case .summary(let narrative, let nextSteps):
      [PageLine(narrative, role, .content)] + nextSteps.map { PageLine("• " + $0, role, .content) }
    case .problem(let problem):
      [
        PageLine(problem.statement[context.language], role, .content),
        PageLine(context.text(Words.answerName) + ": " + problem.key.shown(in: context.language), role),
      ]
    case .answer(let text): [PageLine(text, role, .written)]
    case .outcome(let outcome): [PageLine(context.text(Words.countsAs(outcome)), role)]
    }
  }
}
