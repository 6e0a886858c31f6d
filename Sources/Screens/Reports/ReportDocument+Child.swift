import Learning

extension ReportDocument {
  /// How a child gets on, for the parents: the words of their own page, and no number that needs explaining.
  public init(
    ofChild name: String, _ report: ProgressReport, summaries: [SessionSummary] = [], in language: Language
  ) {
    self.init(Words.reportOf(name, report.today), in: language)
    heading(Words.childPage(.now))
    guard let status = report.status else {
      paragraph(Words.childNotBegun(name))
      return
    }
    paragraph(Words.canDo(name, status.mastery))
    paragraph(Words.ofTen(status.mastery))
    let isWeekOld = report.mastery.value(daysAgo: 7) != nil
    if isWeekOld { paragraph(Words.goesSo(status)) }
    if status.certainty == .low { paragraph(Words.fewAnswersYet) }
    paragraph(Words.childStreak(report.streak.current))
    paragraph(Words.practisedFor(seconds: report.seconds))
    let worth = report.topics.filter { !$0.toRevise.isEmpty }.prefix(3)
    if !worth.isEmpty {
      heading(Words.whatHelps)
      list([Words.helpsToPractise(worth.map(\.name))])
    }
    if isWeekOld {
      heading(Words.weekByWeek)
      course(
        Words.rightOfHundred,
        (0..<ProgressReport.weeksShown).reversed().map { report.mastery.value(daysAgo: 7 * $0) })
    }
    let begun = report.topics.filter { $0.mastery.now != nil }
    if !begun.isEmpty {
      heading(Words.childPage(.topics))
      list(
        begun.map { topic in
          let can = Words.topicCan(topic.mastery.now ?? 0)
          return Phrase(en: "\(topic.name.en): \(can.en)", bn: "\(topic.name.bn): \(can.bn)")
        })
    }
    guard !summaries.isEmpty else { return }
    heading(Words.childPage(.summaries))
    for summary in summaries.prefix(10) {
      paragraph(Phrase(summary.narrative))
      list(summary.nextSteps.map { Phrase($0) })
    }
  }
}
