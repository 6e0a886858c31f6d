import Learning
import Terminal

// What a student hears of summaries, of answers, and of what a tutor changed in them.

extension MyTutor {
  /// What was changed, then the summaries and answers that were not.
  static func told(_ news: TutorNews) -> [Line] {
    let changed = Set(news.changes.map(\.place))
    return news.changes.map(Line.change)
      + news.summaries.filter { !changed.contains($0.id.rawValue) }.map(Line.summary)
      + news.answers.filter { !changed.contains($0.id.rawValue) }.map(Line.answer)
  }

  static func toldRow(_ line: Line, _ context: Context) -> Row {
    switch line {
    case .given, .conversation, .dispute, .ruling: Row("")
    case .change(let made):
      Row(title(made, context), context.text(Words.tutorChanged) + " · " + StudentPage.when(made.at, context))
    case .summary(let summary):
      Row(
        context.text(Words.summaryWord) + ": " + context.onOneLine(summary.narrative.replacing("\n", with: " ")),
        (summary.isCorrected ? context.text(Words.tutorChanged) + " · " : "") + StudentPage.when(summary.at, context))
    case .answer(let heard):
      Row(
        "“" + heard.question.replacing("\n", with: " ") + "”",
        context.text(heard.isCorrected ? Words.tutorChanged : Words.programAnswered))
    }
  }

  private static func title(_ made: CorrectionMade, _ context: Context) -> String {
    if let about = made.about { return context.onOneLine(about[context.language]) }
    return switch made.replacement {
    case .summary(let narrative, _):
      context.text(Words.summaryWord) + ": " + context.onOneLine(narrative.replacing("\n", with: " "))
    case .problem(let problem): context.onOneLine(problem.statement[context.language])
    case .answer(let text): text
    case .outcome, nil: context.text(Words.overrideKind(made.kind.rawValue))
    }
  }

  /// The whole of it: a student reads what stands now, and why.
  static func toldLines(_ line: Line, _ context: Context) -> [PageLine] {
    switch line {
    case .given, .conversation, .dispute, .ruling: return []
    case .change(let made):
      var lines = [PageLine(context.text(Words.changeHeard(made.kind)) + ".", .heading)]
      if let about = made.about { lines.append(PageLine(about[context.language], .student, .content)) }
      if !made.reason.isEmpty { lines.append(PageLine(context.text(Words.tutorLabel) + ": " + made.reason, .tutor)) }
      switch made.replacement {
      // What is still to be practised tells no answer.
      case .problem(let problem): lines.append(PageLine(problem.statement[context.language], .body, .content))
      case .some(let content): lines += StudentPage.told(content, .body, context)
      case nil: break
      }
      return lines
    case .summary(let summary): return SummaryPage.lines(of: summary, context)
    case .answer(let heard):
      return [
        PageLine(context.text(Words.youLabel) + ": " + heard.question, .student),
        PageLine(heard.answer, .body, .written),
      ] + (heard.isCorrected ? [PageLine(context.text(Words.tutorChanged), .accent)] : [])
    }
  }
}
