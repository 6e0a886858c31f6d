import Learning
import Testing

@Suite struct FiveForLearnerTests {
  private let subject = Subject.ID("mathematics")
  private let today = CalendarDay(ordinal: 20_000)
  private var now: Instant { Instant(milliseconds: Int64(today.ordinal) * 86_400_000) }

  private func problems(_ concepts: [Concept.ID], each count: Int = 8) -> [RatedProblem] {
    concepts.flatMap { concept in
      (0..<count).map { RatedProblem(id: .init("\(concept)-\($0)"), concept: concept, rating: 850 + 40 * $0) }
    }
  }

  private func node(_ id: Concept.ID, _ prerequisites: [Concept.ID] = [], assumed: Bool = false) -> ConceptNode {
    ConceptNode(id: id, subject: subject, prerequisites: prerequisites, typicalRating: 1000, isAssumed: assumed)
  }

  private func answers(_ concept: Concept.ID, _ outcomes: [Outcome], daysAgo: Int) -> [ScoredAnswer] {
    outcomes.enumerated().map { index, outcome in
      let day = today.adding(days: -daysAgo)
      return ScoredAnswer(
        problem: .init("\(concept)-\(index)"), concept: concept, subject: subject, rating: 1000, outcome: outcome,
        hints: 0, at: Instant(milliseconds: Int64(day.ordinal) * 86_400_000 + Int64(index)), day: day)
    }
  }

  private func five(
    _ learner: Learner, _ nodes: [ConceptNode], recent: Set<Problem.ID> = []
  ) -> [Choice] {
    FiveForLearner(
      learner: learner, nodes: nodes, problems: problems(nodes.map(\.id)), recent: recent, today: today, at: now
    ).choose()
  }

  @Test func aReviewThatIsDueComesFirst() throws {
    let learner = Learner(
      answers("a", Array(repeating: .right, count: 14), daysAgo: 30) + answers("b", [.right, .right], daysAgo: 1))
    let chosen = five(learner, [node("a"), node("b", ["a"]), node("c"), node("d")])
    #expect(chosen.count == 5)
    let first = try #require(chosen.first)
    #expect(first.concept == "a")
    guard case .review(let recalled) = first.reason else {
      Issue.record("\(first.reason)")
      return
    }
    #expect(recalled < 0.9)
    #expect(chosen.dropFirst().allSatisfy { $0.concept != "a" })
  }

  @Test func whatIsNotReadyWaits() {
    let learner = Learner(answers("a", [.wrong, .wrong, .wrong], daysAgo: 1))
    let chosen = five(learner, [node("a"), node("b", ["a"]), node("c", ["b"]), node("d")])
    #expect(!chosen.contains { $0.concept == "b" || $0.concept == "c" })
    #expect(chosen.contains { $0.concept == "d" && $0.reason == .opened })
  }

  @Test func whatAnEarlierYearTaughtIsTakenForKnownUntilAnswersSayOtherwise() {
    let nodes = [node("old", assumed: true), node("new", ["old"]), node("other")]
    #expect(five(Learner(), nodes).contains { $0.concept == "new" })
    #expect(!five(Learner(), nodes).contains { $0.concept == "old" })
    let shaky = Learner(answers("old", [.wrong, .wrong, .wrong], daysAgo: 1))
    let chosen = five(shaky, nodes)
    #expect(!chosen.contains { $0.concept == "new" })
    #expect(chosen.contains { $0.concept == "old" })
  }

  /// Over random maps and histories.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func theLawsOfTheFive(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...30, using: &random)
    let map = SimulatedMap(concepts: count, using: &random)
    let nodes = map.prerequisites.enumerated().map { index, before in
      node(.init("c\(index)"), before.map { .init("c\($0)") }, assumed: index % 7 == 3)
    }
    var log: [ScoredAnswer] = []
    for days in stride(from: 60, to: 0, by: -1) where Bool.random(using: &random) {
      let concept = nodes[Int.random(in: 0..<count, using: &random)].id
      log += answers(
        concept, (0..<3).map { _ in Bool.random(using: &random) ? .right : .wrong }, daysAgo: days)
    }
    let learner = Learner(log)
    let recent = Set(log.suffix(FiveForLearner.remembered).map(\.problem))
    let chosen = five(learner, nodes, recent: recent)
    #expect(chosen == five(learner, nodes, recent: recent), "the same input, the same five")
    #expect(chosen.count == 5)
    #expect(Set(chosen.map(\.problem)).count == 5)
    let distinct = Set(chosen.map(\.concept)).count
    for (one, next) in zip(chosen, chosen.dropFirst()) where distinct > 2 {
      #expect(one.concept != next.concept, "never the same concept twice running")
    }
    for choice in chosen where learner.concepts[choice.concept] == nil {
      let node = nodes.first { $0.id == choice.concept }
      for prerequisite in node?.prerequisites ?? [] {
        let isAssumed = nodes.first { $0.id == prerequisite }?.isAssumed == true
        let chance = learner.readiness(of: prerequisite, in: subject, typical: 1000, at: now)
        let isKnown = learner.concepts[prerequisite] != nil && chance >= 0.6
        #expect(isKnown || isAssumed && learner.concepts[prerequisite] == nil)
      }
    }
  }

  @Test func anotherDayAnotherChoiceBetweenEquals() {
    let nodes = [node("a")]
    let equals = (0..<50).map { RatedProblem(id: .init("a-\($0)"), concept: "a", rating: 1000) }
    let sets = (0..<5).map { days in
      FiveForLearner(
        learner: Learner(), nodes: nodes, problems: equals, recent: [], today: today.adding(days: days), at: now
      ).choose().map(\.problem)
    }
    #expect(Set(sets).count == 5)
  }
}
