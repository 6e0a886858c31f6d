import Learning
import Notation
import Terminal

extension DailyFive {
  /// What stands on the page, from top to bottom.
  enum Piece: Equatable {
    case text(String, Role, indent: Int)
    /// What the author of the problem wrote, with mathematics in it; in dense text that stays on single rows.
    case content(String, Role, isDense: Bool)
    /// The picture beside the statement.
    case figure(ProblemFigure)
    /// A label, and content that hangs beside it.
    case labelled(String, String, Role)
    case blank
    case field
    /// How what is typed is read, while it is typed.
    case reading
    case option(Int)
    case sureness
    /// The reason why the student thinks the answer was right.
    case reason
    /// Where the eye should be: it is always on the screen.
    case anchor
  }

  static func pieces(_ state: State, _ context: Context) -> [Piece] {
    let phase = state.phase(at: context.now)
    if phase == .timeUp {
      return [
        .text(context.text(Words.timeIsUpTitle), .heading, indent: 0), .blank,
        .text(context.text(Words.timeIsUp), .body, indent: 0), .anchor,
      ]
    }
    let standing = state.session.current
    let language = context.language
    var pieces: [Piece] = [.content(state.problem.statement[language], .body, isDense: false), .blank]
    if let figure = state.problem.figure { pieces += [.figure(figure), .blank] }
    if case .choice(let options, _) = state.problem.key {
      pieces += options.indices.map { .option($0) } + [.blank]
    } else if case .boolean = state.problem.key {
      pieces += [.option(0), .option(1), .blank]
    }
    for number in 0..<standing.hints {
      let hint = state.problem.hints[number][language]
      pieces.append(.labelled(context.text(Words.hint(number + 1)), hint, .hint))
    }
    for (index, hint) in standing.aiHints.enumerated() {
      pieces.append(.labelled(context.text(Words.aiHint(standing.hints + index + 1)), hint.text, .hint))
    }
    if !standing.aiHints.isEmpty { pieces.append(.text(context.text(Words.aiHintNote), .muted, indent: 2)) }
    if standing.hints > 0 { pieces.append(.blank) }

    switch phase {
    case .answering:
      if state.problem.key.isTyped { pieces += [.field, .reading, .blank] }
      pieces += [.sureness, .anchor]
    case .retrying:
      pieces +=
        state.problem.key.isTyped
        ? [.field, .reading] : [.text(context.text(Words.tryAgainPrompt), .accent, indent: 0)]
      pieces.append(.anchor)
    case .awaitingHint:
      if state.problem.key.isTyped, standing.outcome == nil || state.isRetrying {
        pieces += [.field, .reading, .blank]
      }
      pieces += [.text(context.text(Words.askingModel), .accent, indent: 0), .anchor]
    case .asking(let question):
      let words = question == .lastSkip ? Words.lastSkip : Words.revealAsk
      pieces += [.text(context.text(words), .caution, indent: 0), .text("y / n", .keyHint, indent: 0), .anchor]
    case .settled:
      pieces += feedback(state, context) + [.anchor]
    case .objecting:
      pieces += feedback(state, context)
      pieces += [.blank, .text(context.text(Words.whyRight), .accent, indent: 0), .reason, .anchor]
    case .timeUp:
      break
    }
    if let complaint = state.complaint {
      pieces.insert(.text(context.text(complaint), .caution, indent: 0), at: pieces.count - 1)
    }
    if state.isSaving { pieces.insert(.text(context.text(Words.saving), .muted, indent: 0), at: pieces.count - 1) }
    return pieces
  }

  /// What the judge said, and what can be learnt from it.
  static func feedback(_ state: State, _ context: Context) -> [Piece] {
    let standing = state.session.current
    let language = context.language
    var pieces: [Piece] = []
    switch standing.outcome {
    case .right:
      let praise = Words.praise(hints: standing.hints, turn: state.session.day.ordinal + state.session.place)
      pieces.append(.text("✓ " + context.text(Words.right) + " " + context.text(praise), .right, indent: 0))
      if isReadOtherwise(state, language) {
        pieces.append(.text(context.text(Words.understood(standing.understood)), .muted, indent: 2))
      }
    case .wrong, .form:
      if standing.solvedLater {
        pieces.append(.text("✓ " + context.text(Words.rightNow), .right, indent: 0))
      } else {
        let typed = state.problem.key.shown(typed: standing.typed, in: language)
        pieces.append(
          .text(
            "✗ " + context.text(Words.notRight) + "  " + context.text(Words.youWrote) + ": " + typed, .wrong, indent: 0)
        )
        if isReadOtherwise(state, language) {
          pieces.append(.text(context.text(Words.understood(standing.understood)), .muted, indent: 2))
        }
        if let misconception = misconception(state) {
          pieces.append(.text(context.text(Words.looksAsIf(misconception.name)), .hint, indent: 2))
          pieces.append(.content(misconception.remediation[language], .hint, isDense: true))
        }
        if state.session.status == .inProgress, !state.isSolutionShown {
          pieces.append(.text(context.text(Words.afterWrong), .muted, indent: 2))
        }
      }
    case .skipped:
      pieces.append(.text("→ " + context.text(Words.skipped), .caution, indent: 0))
    case .revealed:
      pieces.append(.text("◆ " + context.text(Words.revealedText), .hint, indent: 0))
    case nil:
      break
    }
    if let (text, role) = state.objection.status(of: standing.problem, context) {
      pieces.append(.text(text, role, indent: 2))
    }
    if state.isSolutionShown {
      pieces.append(.blank)
      pieces.append(
        .text(
          context.text(Words.rightAnswer) + ": " + state.problem.key.shown(in: language), .heading, indent: 0))
      pieces.append(.content(state.problem.explanation[language], .body, isDense: true))
    }
    return pieces
  }

  /// The mistake that leads to exactly this answer, where the author of the problem knew one.
  static func misconception(_ state: State) -> Misconception? {
    let problem = state.problem
    let key = ReadKey(problem.key, misconceptions: problem.misconceptions)
    guard case .wrong(_, let id?) = key.judge(state.session.current.typed) else { return nil }
    return problem.misconceptions.first { $0.id == id && !$0.name.en.isEmpty }
  }

  /// What is typed as it is understood, where that does not look the same; nil while it cannot be read.
  static func reading(_ state: State, _ context: Context, columns: Int) -> MathsBox? {
    reading(state.field.text, of: state.problem, context, columns: columns)
  }

  /// The same of any answer to any problem.
  static func reading(_ text: String, of problem: Problem, _ context: Context, columns: Int) -> MathsBox? {
    guard problem.key.isTyped, !text.isEmpty else { return nil }
    let understood: Understanding
    switch ReadKey(problem.key).judge(text) {
    case .right(let reading), .form(let reading, _), .wrong(let reading, _): understood = reading
    case .unreadable: return nil
    }
    if case .words = understood.formula { return nil }
    let style = MathsStyle(
      layout: .stacked, glyphs: context.symbols.glyphs, digits: context.language.numerals, family: context.family,
      columns: max(10, columns))
    let box = MathsBox(of: understood.formula, style: style)
    let typed = text.plainForm.replacing("-", with: "−")
    return box.text.plainForm.replacing("-", with: "−") == typed ? nil : box
  }

  /// What was read does not look like what was typed: then it is said.
  private static func isReadOtherwise(_ state: State, _ language: Language) -> Bool {
    let standing = state.session.current
    guard state.problem.key.isTyped else { return false }
    return standing.typed != standing.understood && standing.typed != language.digits(standing.understood)
  }
}
