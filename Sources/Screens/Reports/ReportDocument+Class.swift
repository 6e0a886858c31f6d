import Learning

extension ReportDocument {
  /// A class, for its tutor.
  public init(_ view: ClassView, on day: CalendarDay, in language: Language) {
    self.init(Words.classReport(view.schoolClass?.name, day), in: language)
    guard !view.students.isEmpty else {
      paragraph(Words.nobodyHere)
      return
    }
    paragraph(
      Words.risks(
        high: view.count(.high), medium: view.count(.medium), low: view.count(.low), notBegun: view.count(nil)))
    heading(Words.whoNeedsHelp)
    table(
      [Words.student, Words.masteryName, Words.streakColumn, Words.weekColumn, Words.why],
      view.students.map { entry in
        [
          Phrase(entry.name), entry.status.map { Words.plain($0.mastery) } ?? Phrase("–"),
          Words.plain(entry.streak.current), Words.plain(entry.answersThisWeek), Self.reasons(of: entry),
        ]
      })
    if !view.weakTopics.isEmpty {
      heading(Words.weakTopics)
      bars(view.weakTopics.prefix(8).map { bar($0.name, $0.mean) })
    }
    let begun = view.topics.filter { $0.begun > 0 }
    if !begun.isEmpty {
      heading(Words.topicsTogether)
      paragraph(Words.topicsNote)
      bars(
        begun.map { line in
          bar(
            line.name, line.mean, margin: line.spread, range: Double(line.lowest)...Double(line.highest),
            note: Words.rangeAndBegun(line))
        })
    }
    if !view.predictions.isEmpty {
      heading(Words.predictedScores)
      paragraph(Words.predictionNote)
      bars(
        view.predictions.map {
          bar(Phrase($0.name), $0.score, margin: $0.margin, note: Words.certainty($0.certainty))
        })
    }
    if !view.overrides.isEmpty {
      heading(Words.putRight)
      table(
        [Words.kindColumn, Words.countColumn, Words.studentsColumn, Words.tutorsColumn],
        view.overrides.map {
          [Words.overrideTitle($0), Words.plain($0.count), Words.plain($0.students), Words.plain($0.tutors)]
        })
    }
    if !view.confidences.isEmpty {
      heading(Words.howSure)
      let total = view.confidences.values.reduce(0, +)
      paragraph(Words.inPerCent)
      bars(
        Words.confidenceNames.compactMap { name in
          view.confidences[name].map { count in
            bar(Words.confidence(name), Double(count * 100) / Double(max(1, total)), note: Words.ratio(count, total))
          }
        })
    }
    heading(Words.costsThisMonth)
    paragraph(Words.costsTogether(view.costs))
    table([Words.student, Words.costColumn], view.costs.map { [Phrase($0.name), Words.cost($0)] })
  }

  private static func reasons(of entry: RosterEntry) -> Phrase {
    guard entry.isInForce else { return Words.notInForce }
    let reasons = entry.reasons.prefix(2).map(Words.reason)
    if reasons.isEmpty { return Words.looksFine }
    return Phrase(
      en: reasons.map(\.en).joined(separator: "; "), bn: reasons.map(\.bn).joined(separator: "; "))
  }
}
