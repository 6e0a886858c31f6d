import Learning
import Terminal

/// The page of one topic.
extension Progress.Sheet {
  func lines(of topic: TopicProgress) -> [StyledRow] {
    var lines = head(of: topic)
    lines += [StyledRow()] + text(Words.concepts, .heading)
    lines += chart(topic.conceptsChart(language), rows: 6, columns: min(columns, 76))
    guard topic.ever.answered > 0 else { return lines }
    lines += [StyledRow()]
    if topic.toRevise.isEmpty {
      lines += text(Words.nothingPresses, .right)
    } else {
      let names = topic.toRevise.prefix(3).map { $0.name[language] }
      lines += text(Words.worthAnotherLook[language] + ": " + names.joined(separator: ", "), .accent)
    }
    lines += [StyledRow()] + text(Words.lastAnswers, .heading) + topic.newest.map(line)
    if columns < Self.twoColumns {
      lines += [StyledRow()] + chart(report.masteryChart(of: topic, language), rows: min(12, max(6, rows - 1)))
    }
    return lines
  }

  /// From so many columns on the chart of a topic stands beside its words.
  static let twoColumns = 100

  private func head(of topic: TopicProgress) -> [StyledRow] {
    guard let now = topic.mastery.now else { return text(Words.notBegun, .muted) }
    let change = topic.mastery.change(inDays: ProgressReport.recentDays) ?? 0
    var lines = text(
      Words.masteryNow(now)[language] + " · " + Words.changeInThirtyDays(change)[language], .heading)
    let done = [
      Words.begun(topic.begun, topic.concepts.count), Words.answers(topic.ever), Words.duration(seconds: topic.seconds),
    ]
    lines += text(done.map { $0[language] }.joined(separator: " · "))
    var when = topic.lastStudied.map { [Words.lastStudied(report.today.ordinal - $0.ordinal)] } ?? []
    if let exam = topic.exam { when.append(Words.exam(exam)) }
    lines += text(when.map { $0[language] }.joined(separator: " · "), .muted)
    if let advice = topic.advice { lines += text("→ " + Words.adviceText(advice)[language], .accent) }
    return lines
  }

  /// One answer: its sign, its day, and what was asked.
  private func line(_ answer: SeenAnswer) -> StyledRow {
    let (sign, role) = DailyFive.sign(answer.outcome, isHere: false)
    let day = Words.shortDate(answer.day)[language]
    let asked = answer.statement.map { context.onOneLine($0[language]) } ?? Words.outcome(answer.outcome)[language]
    let wide = min(columns, Canvas.measure)
    var grid = Grid(size: Size(columns: wide, rows: 1), family: context.family)
    grid.write(sign, column: 0, row: 0, role: role)
    let used = grid.write(day, column: 2, row: 0, role: .muted, limit: 10)
    grid.write(asked, column: max(10, used + 3), row: 0, limit: max(0, wide - max(10, used + 3)))
    return grid.styledRows[0]
  }
}
