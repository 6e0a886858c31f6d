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
      bars(view.weakTopics.prefix(8).map { ($0.name, $0.mean, nil) })
    }
    let begun = view.topics.filter { $0.begun > 0 }
    if !begun.isEmpty {
      heading(Words.topicsTogether)
      table(
        [Words.topicColumn, Words.meanColumn, Words.spreadColumn, Words.rangeColumn, Words.begunColumn],
        begun.map { line in
          [
            line.name, Words.plain(Int(line.mean.rounded())), Words.plain(Int(line.spread.rounded())),
            Words.range(line.lowest, line.highest), Words.ratio(line.begun, line.students),
          ]
        })
    }
    if !view.predictions.isEmpty {
      heading(Words.predictedScores)
      paragraph(Words.predictionNote)
      bars(view.predictions.map { (Phrase($0.name), $0.score, $0.margin) })
    }
    if !view.overrides.isEmpty {
      heading(Words.putRight)
      table(
        [Words.kindColumn, Words.countColumn],
        view.overrides.map { [Words.overrideKind($0.kind), Words.plain($0.count)] })
    }
    if !view.confidences.isEmpty {
      heading(Words.howSure)
      let total = view.confidences.values.reduce(0, +)
      list(
        ["High", "Medium", "Low"].compactMap { name in
          view.confidences[name].map { count in
            let (word, share) = (Words.confidence(name), Words.ratio(count, total))
            return Phrase(en: "\(word.en): \(share.en)", bn: "\(word.bn): \(share.bn)")
          }
        })
    }
    heading(Words.costsThisMonth)
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
