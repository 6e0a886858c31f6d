import Learning
import Terminal

extension Progress {
  public static func rows(_ state: State, _ context: Context) -> [Row] {
    guard let report = state.report, state.page.isList, state.topic == nil else { return [] }
    return report.topics.map { topic in
      Row(context.text(topic.name), state.page == .topics ? facts(topic, report, context) : mastery(topic, context))
    }
  }

  private static func mastery(_ topic: TopicProgress, _ context: Context) -> String {
    guard let now = topic.mastery.now else { return context.text(Words.notBegun) }
    let change = topic.mastery.change(inDays: ProgressReport.recentDays) ?? 0
    return context.text(Words.masteryNow(now)) + ", " + context.text(Words.changeInThirtyDays(change))
  }

  private static func facts(_ topic: TopicProgress, _ report: ProgressReport, _ context: Context) -> String {
    guard let last = topic.lastStudied else { return context.text(Words.notBegun) }
    var facts = [
      Words.begun(topic.begun, topic.concepts.count), Words.lastStudied(report.today.ordinal - last.ordinal),
    ]
    if let exam = topic.exam { facts.append(Words.exam(exam)) }
    if let advice = topic.advice { facts.append(Words.advice(advice)) }
    return facts.map(context.text).joined(separator: ", ")
  }

  /// A topic in one line: mastery, and the report of it.
  static func told(_ topic: TopicProgress, _ report: ProgressReport, _ context: Context) -> String {
    let end = context.language == .english ? "." : "।"
    let name = context.text(topic.name) + ": "
    guard topic.mastery.now != nil else { return name + context.text(Words.notBegun) + end }
    return name + mastery(topic, context) + "; " + facts(topic, report, context) + end
  }

  public static func tell(_ state: State, _ context: Context) -> [Told] {
    guard let report = state.report else { return [] }
    let sheet = Sheet(report: report, context: context, columns: Canvas.measure, rows: 40)
    if let topic = state.open {
      let chart = report.masteryChart(of: topic, context.language).words(in: context.language.spoken)
      return [Told("topic", told(topic, report, context))]
        + (topic.mastery.now == nil ? [] : [Told("topic-course", chart)])
        + [Told("topic-more", spoken(of: topic, sheet, context))]
    }
    let heading = context.text(Words.progress) + ". " + context.text(Words.page(state.page)) + "."
    guard report.tally.answered > 0 else {
      return [Told("page", heading), Told("nothing", context.text(Words.nothingYet))] + list(state, context)
    }
    return [Told("page", heading)] + words(of: state.page, sheet).map { Told("page-\($0.key)", $0.text) }
      + list(state, context)
  }

  private static func list(_ state: State, _ context: Context) -> [Told] {
    let rows = rows(state, context)
    return rows.isEmpty ? [] : [Told("topics", numbered(rows, context))]
  }

  /// What a page shows, in words.
  static func words(of page: Page, _ sheet: Sheet) -> [(key: String, text: String)] {
    let (report, context) = (sheet.report, sheet.context)
    let (language, spoken) = (context.language, context.language.spoken)
    func plain(_ rows: [StyledRow]) -> String { rows.map(\.text).joined(separator: " ") }
    switch page {
    case .overview:
      return [
        ("summary", sheet.summary.map(\.text).joined(separator: "\n")),
        ("days", report.calendarChart(language).words(in: spoken)),
      ]
    case .mastery:
      return [("mastery", report.masteryChart(language).words(in: spoken))]
        + (report.latestTopicsChart(language).map { [("latest", $0.words(in: spoken))] } ?? [])
    case .days:
      return [
        ("days", report.calendarChart(language).words(in: spoken)),
        ("minutes", report.minutesChart(language).words(in: spoken)),
        ("time", context.text(Words.practisedFor(seconds: report.seconds))),
      ]
    case .answers:
      return [
        ("right", context.text(Words.answers(report.tally))),
        ("accuracy", context.text(Words.rightAtFirst) + ": " + report.accuracyChart(language).words(in: spoken)),
        ("hints", report.hintsChart(language).words(in: spoken)),
      ]
    case .forecasts:
      return [
        ("text", context.text(Words.forecastText)), ("score", plain(sheet.forecastScore)),
        ("bins", report.forecastChart(language).words(in: spoken)),
      ]
    case .topics: return []
    }
  }

  /// The concepts of a topic, what is worth another look, and the last answers.
  static func spoken(of topic: TopicProgress, _ sheet: Sheet, _ context: Context) -> String {
    let language = context.language
    var lines = [topic.conceptsChart(language).words(in: language.spoken)]
    if let advice = topic.advice { lines.append(context.text(Words.adviceText(advice))) }
    if !topic.toRevise.isEmpty {
      lines.append(
        context.text(Words.worthAnotherLook) + ": "
          + topic.toRevise.prefix(3).map { context.text($0.name) }.joined(separator: ", "))
    }
    if !topic.newest.isEmpty { lines.append(context.text(Words.lastAnswers) + ":") }
    lines += topic.newest.map { answer in
      let asked = answer.statement.map { context.spoken($0[language]) } ?? ""
      return "  " + context.text(Words.shortDate(answer.day)) + ", " + context.text(Words.outcome(answer.outcome))
        + (asked.isEmpty ? "" : ": \(asked)")
    }
    return lines.joined(separator: "\n")
  }
}
