import Learning
import Terminal

/// The pages as rows of cells: what a screen scrolls through, and `lectern progress` prints.
extension Progress {
  /// The widest that a chart is drawn.
  static let widestChart = 110

  /// The rows of what is open: a page without a list, or a topic.
  static func lines(_ state: State, _ context: Context, columns: Int, rows: Int) -> [StyledRow] {
    guard let report = state.report else { return [] }
    let sheet = Sheet(report: report, context: context, columns: columns, rows: rows)
    if let topic = state.open { return sheet.lines(of: topic) }
    return sheet.lines(of: state.page)
  }

  /// How far down one can scroll before the last line is on the screen.
  static func lastScroll(_ state: State, _ context: Context) -> Int {
    let body = body(state, of: context.size)
    return max(0, lines(state, context, columns: body.columns, rows: body.rows).count - body.rows)
  }

  /// A report laid out in so many columns; `rows` is how many are seen at once.
  struct Sheet {
    let report: ProgressReport
    let context: Context
    let columns: Int
    let rows: Int

    var language: Language { context.language }

    func text(_ phrase: Phrase, _ role: Role = .body) -> [StyledRow] { text(phrase[language], role) }

    func text(_ text: String, _ role: Role = .body) -> [StyledRow] {
      wrap(text, to: min(columns, Canvas.measure), context.family).map { StyledRow($0, role: role, context.family) }
    }

    func chart(_ chart: Chart, rows: Int, columns: Int? = nil) -> [StyledRow] {
      chart.drawn(
        in: context.figures(columns: min(columns ?? self.columns, Progress.widestChart), rows: rows))
    }

    private var gap: [StyledRow] { [StyledRow()] }

    func lines(of page: Page) -> [StyledRow] {
      guard report.tally.answered > 0 else { return text(Words.nothingYet, .muted) }
      return switch page {
      case .overview: summary + gap + chart(report.topicsChart(language), rows: 6, columns: min(columns, 76))
      case .mastery: mastery
      case .days: days
      case .answers: answers
      case .forecasts: forecasts
      case .topics: report.topics.flatMap { text(Progress.told($0, report, context)) }
      }
    }

    /// Mastery, the streak and what was done, in a line each.
    var summary: [StyledRow] {
      var lines: [StyledRow] = []
      if let now = report.mastery.now, let status = report.status {
        lines += text(Words.masteryNow(now), .heading) + text(Words.status(status))
        lines += text(Words.overConcepts(report.topics.reduce(0) { $0 + $1.begun }), .muted)
      }
      lines += text(report.streak.current > 0 ? Words.streakDays(report.streak.current) : Words.noStreak, .accent)
      return lines + text(Words.answers(report.tally)) + text(Words.practisedFor(seconds: report.seconds))
    }

    private var mastery: [StyledRow] {
      let now = report.mastery.now ?? 0
      var lines = text(
        Words.masteryNow(now)[language] + " · "
          + Words.changeInThirtyDays(report.mastery.change(inDays: ProgressReport.recentDays) ?? 0)[language], .heading)
      if rows >= 14 { lines += text(Words.masteryMeans(now)) + text(Words.masteryFades, .muted) + gap }
      let latest = report.latestTopicsChart(language)
      let isBoth = latest != nil && rows >= 30
      let rest = rows - lines.count - (isBoth ? 2 : 0)
      lines += chart(report.masteryChart(language), rows: min(16, max(6, isBoth ? rest / 2 : rest)))
      if let latest {
        lines += gap + text(Words.latestTopics, .heading)
        lines += chart(latest, rows: min(16, max(6, isBoth ? rest / 2 : rows - 1)))
      }
      return lines
    }

    private var days: [StyledRow] {
      let calendar =
        text(Words.problemsADay, .heading) + chart(report.calendarChart(language), rows: rows >= 16 ? 9 : 8)
      let time = chart(report.minutesChart(language), rows: min(14, max(6, rows - calendar.count - 3)))
      return calendar + gap + time + gap + text(Words.practisedFor(seconds: report.seconds), .muted)
    }

    private var answers: [StyledRow] {
      let accuracy =
        text(Words.answers(report.tally), .heading) + text(Words.rightAtFirst, .muted)
        + chart(report.accuracyChart(language), rows: 6, columns: min(columns, 90))
      let hints = chart(report.hintsChart(language), rows: min(12, max(6, rows - accuracy.count - 3)))
      return accuracy + gap + hints + gap + text(Words.hintsInAll(report.hints), .muted)
    }

    /// How far off the forecasts were, in a sentence.
    var forecastScore: [StyledRow] {
      let check = report.forecasts
      func percent(_ share: Double?) -> Int { Int(((share ?? 0) * 100).rounded()) }
      return text(
        Words.forecastScore(
          expected: percent(check.meanForecast), right: percent(check.tally.share), error: percent(check.error)),
        .heading)
    }

    private var forecasts: [StyledRow] {
      let legend = text(Words.forecastLegend, .muted)
      let isRoomy = rows >= 14
      let head = (isRoomy ? text(Words.forecastText, .muted) : []) + forecastScore + (isRoomy ? gap : [])
      return head
        + chart(report.forecastChart(language), rows: min(20, max(8, rows - head.count - legend.count)))
        + legend
    }
  }
}

extension Context {
  /// How charts are drawn here.
  func figures(columns: Int, rows: Int) -> FigureStyle {
    FigureStyle(dots: symbols.dots, digits: language.numerals, family: family, columns: columns, rows: rows)
  }
}
