import Learning
import Testing

@Suite struct OversightTests {
  private let now = Instant(seconds: 1_800_000_000)

  private func entry(
    _ name: String, mastery: Int? = nil, weekAgo: Int? = nil, away: Int = 0, disputes: Int = 0, isInForce: Bool = true
  ) -> RosterEntry {
    RosterEntry(
      id: Person.ID(name), name: name, grade: 7, className: nil, cares: [], isInForce: isInForce,
      status: mastery.flatMap { studentStatus(mastery: $0, weekAgo: weekAgo, answers: 50) }, daysAway: away,
      disputes: .init(count: disputes, since: disputes > 0 ? now.adding(seconds: -3 * 86_400) : nil), at: now)
  }

  @Test func whoNeedsHelpFirstComesFirst() {
    let entries = [
      entry("well", mastery: 80), entry("medium", mastery: 55), entry("high", mastery: 30),
      entry("highAndAway", mastery: 35, away: 9), entry("falling", mastery: 70, weekAgo: 90),
      entry("ended", isInForce: false), entry("waits", mastery: 90, disputes: 1), entry("new"),
    ]
    #expect(
      RosterEntry.byNeed(entries).map(\.name) == [
        "highAndAway", "high", "falling", "waits", "medium", "new", "well", "ended",
      ])
    #expect(RosterEntry.byNeed(entries.reversed()) == RosterEntry.byNeed(entries))
    #expect(entries[3].reasons == [.highRisk(mastery: 35), .away(days: 9)])
    #expect(entries[6].reasons == [.disputes(1, days: 3)])
    #expect(entries[5].reasons.isEmpty)
  }

  @Test func levelsFitTheRatingAsTheScalesSay() {
    #expect(fittingLevels(rating: 1000) == 3...5)
    #expect(fittingLevels(rating: 400) == 1...2)
    #expect(fittingLevels(rating: 2000) == 9...10)
    #expect(fittingLevels(rating: 1000, widenedBy: 2) == 1...7)
    for rating in stride(from: 400, through: 2000, by: 7) { #expect(!fittingLevels(rating: rating).isEmpty) }
  }

  @Test func practiceFitsHasAllTagsAndIsNew() {
    let bank = (0..<60).map { index in
      BankItem(
        id: Problem.ID("p\(index)"), level: index % 10 + 1, tags: index % 2 == 0 ? ["a", "b"] : ["a"],
        wasGiven: index % 3 == 0)
    }
    for seed in 0..<40 as Range<UInt64> {
      let chosen = choosePractice(from: bank, rating: 1000, tags: ["a", "b"], count: 4, seed: seed)
      let items = chosen.compactMap { id in bank.first { $0.id == id } }
      #expect(Set(chosen).count == chosen.count && !chosen.isEmpty && chosen.count <= 4)
      #expect(items.allSatisfy { !$0.wasGiven && (3...5).contains($0.level) && $0.tags == ["a", "b"] })
      #expect(chosen == choosePractice(from: bank.reversed(), rating: 1000, tags: ["a", "b"], count: 4, seed: seed))
    }
    // Nothing has the tag: two levels more either way, and without it.
    let wider = choosePractice(from: bank, rating: 1000, tags: ["nobody"], count: 60, seed: 1)
    #expect(!wider.isEmpty && wider.allSatisfy { id in bank.contains { $0.id == id && $0.level <= 7 && !$0.wasGiven } })
  }

  @Test func theUsualWaitIsTheUpperMedian() {
    #expect(ReviewQueue.usual([]) == nil)
    #expect(ReviewQueue.usual([5]) == 5)
    #expect(ReviewQueue.usual([9, 1, 5, 7]) == 7)
  }

  @Test func aTopicLineSaysHowFarApartStudentsAre() throws {
    let line = try #require(
      ClassView.TopicLine(id: Topic.ID("t"), name: Phrase("T"), grade: 7, masteries: [10, 30, 50], begun: 2))
    #expect(line.mean == 30 && line.lowest == 10 && line.highest == 50 && line.isWeak)
    #expect(abs(line.spread - 16.33) < 0.01)
    #expect(ClassView.TopicLine(id: Topic.ID("t"), name: Phrase("T"), grade: 7, masteries: [], begun: 0) == nil)
  }
}

@Suite struct BuiltInSummariserTests {
  private func facts(minutes: Int? = 25, isEmpty: Bool = false) -> SessionFacts {
    SessionFacts(
      kind: .lesson, title: Phrase(en: "Ratios", bn: "অনুপাত"), minutes: minutes,
      lines: [
        .init(concept: Phrase(en: "rates", bn: "হার"), right: 3, answered: 3),
        .init(concept: Phrase(en: "shares", bn: "ভাগ"), right: 1, answered: 4),
      ], mistakes: [Phrase(en: "you added the tops", bn: "তুমি লব যোগ করেছ")], isEmpty: isEmpty)
  }

  @Test func itSaysWhatWentWellWhatDidNotAndWhatIsNext() {
    let text = BuiltInSummariser.text(of: facts())
    #expect(text.kind == .normal)
    #expect(
      text.narrative.en
        == "A lesson on Ratios in 25 minutes. 4 of 7 answers were right at the first try. It went well with rates. "
        + "It was not easy yet with shares. A mistake to watch: you added the tops.")
    #expect(text.narrative.bn.contains("২৫ মিনিটে") && text.narrative.bn.contains("৭টি উত্তরের ৪টি"))
    #expect(text.nextSteps.map(\.en).first == "Go through shares once more.")
    #expect((2...3).contains(text.nextSteps.count))
  }

  @Test func underTenMinutesItIsBriefAndWithoutATranscriptItSaysSo() {
    #expect(BuiltInSummariser.text(of: facts(minutes: 9)).kind == .brief)
    #expect(!BuiltInSummariser.text(of: facts(minutes: 9)).narrative.en.contains("mistake"))
    #expect(BuiltInSummariser.text(of: facts(minutes: 10)).kind == .normal)
    #expect(BuiltInSummariser.text(of: facts(minutes: 3, isEmpty: true)).kind == .missingTranscript)
  }

  @Test func moreThanOneSubjectIsAcknowledged() {
    var mixed = facts()
    mixed.subjects = [Phrase(en: "Mathematics", bn: "গণিত"), Phrase(en: "Physics", bn: "পদার্থ")]
    #expect(BuiltInSummariser.text(of: mixed).narrative.en.contains("Mathematics and Physics"))
  }
}
