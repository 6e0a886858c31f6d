import Learning

extension ReportDocument {
  /// How one student stands, for the student, the tutor or the parents.
  public init(
    of name: String, _ report: ProgressReport, summaries: [SessionSummary] = [], in language: Language
  ) {
    self.init(Words.reportOf(name, report.today), in: language)
    heading(Words.howItStands)
    guard let status = report.status, let mastery = report.mastery.now else {
      paragraph(Words.noProgressYet)
      return
    }
    paragraph(Words.masteryNow(mastery))
    paragraph(Words.status(status))
    paragraph(Words.answers(report.tally))
    paragraph(Words.practisedFor(seconds: report.seconds))
    paragraph(Words.streakDays(report.streak.current))
    heading(Words.masteryWeekByWeek)
    course(
      Words.masteryWeekByWeek,
      (0..<ProgressReport.weeksShown).reversed().map { report.mastery.value(daysAgo: 7 * $0) })
    heading(Words.masteryByTopic)
    bars(report.topics.filter { $0.begun > 0 }.map { bar($0.name, Double($0.mastery.now ?? 0)) })
    let worth = report.topics.flatMap(\.toRevise).prefix(5)
    if !worth.isEmpty {
      heading(Words.worthAnotherLook)
      list(worth.map(\.name))
    }
    if !summaries.isEmpty {
      heading(Words.summariesWord)
      for summary in summaries.prefix(10) {
        let mark = summary.isCorrected ? " \(Words.changedByTutor[language])" : ""
        paragraph(Phrase(summary.narrative + mark))
        list(
          summary.nextSteps.map { step in
            Phrase(en: "\(Words.nextStepsWord.en): \(step)", bn: "\(Words.nextStepsWord.bn): \(step)")
          })
      }
    }
  }
}
