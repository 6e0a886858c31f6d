import Learning
import Testing

@Suite struct StudyPlanTests {
  private let today = CalendarDay(ordinal: 20_000)

  private func topic(
    _ name: String, weight: Double = 10, hours: Double = 6, mastery: Double, needs: [String] = [], dependents: Int = 0,
    daysAgo: Int? = nil
  ) -> TopicStanding {
    TopicStanding(
      topic: .init(name), examWeightage: weight, estimatedHours: hours, mastery: mastery,
      prerequisites: needs.map { .init(topic: .init($0)) }, dependents: dependents, answers: Int(mastery),
      lastStudied: daysAgo.map { today.adding(days: -$0) })
  }

  @Test func whatIsMasteredIsNotRecommendedAndWhatIsNotReadyNeither() {
    let found = recommendations(
      among: [
        topic("a", mastery: 85), topic("b", mastery: 50), topic("c", mastery: 10, needs: ["b"]),
        topic("d", mastery: 10, needs: ["a"]), topic("e", mastery: 10, needs: ["nowhere"]),
      ], hoursPerDay: 2, daysToExam: nil)
    #expect(Set(found.map(\.topic)) == ["b", "d"])
  }

  @Test func theFormulaOfThePriority() throws {
    let found = recommendations(
      among: [topic("a", weight: 20, hours: 4, mastery: 40, dependents: 2)], hoursPerDay: 2, daysToExam: 12)
    let one = try #require(found.first)
    // 20 · 1.5 / (0.6 · 1/3 · 0.4 · 2)
    #expect(abs(one.priority - 187.5) < 1e-9)
    #expect(abs(one.expectedGain - 1.2) < 1e-9)
  }

  @Test func equalPrioritiesAreToldApartByName() {
    let topics = ["c", "a", "b"].map { topic($0, mastery: 30) }
    #expect(recommendations(among: topics, hoursPerDay: 2, daysToExam: nil).map(\.topic) == ["a", "b", "c"])
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func noDayIsLongerThanItIs(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let topics = (0..<Int.random(in: 1...25, using: &random)).map { index in
      topic(
        "t\(index)", weight: Double.random(in: 0...30, using: &random),
        hours: Double.random(in: 0.5...12, using: &random),
        mastery: Double.random(in: 0...100, using: &random), dependents: Int.random(in: 0...4, using: &random),
        daysAgo: Bool.random(using: &random) ? Int.random(in: 1...15, using: &random) : nil)
    }
    let hours = Double.random(in: 0.25...8, using: &random)
    let ahead = Bool.random(using: &random) ? Int.random(in: -3...90, using: &random) : nil
    let plan = StudyPlan(topics, hoursPerDay: hours, exam: ahead.map { today.adding(days: $0) }, from: today)
    #expect(plan.days.count == (ahead.map { $0 > 0 ? min(60, $0) : 7 } ?? 7))
    for day in plan.days {
      let minutes = day.stretches.reduce(0) { $0 + $1.minutes }
      #expect(minutes <= Int(hours * 60))
      let revision = day.stretches.filter { $0.purpose == .revision }.reduce(0) { $0 + $1.minutes }
      #expect(revision <= Int(hours * 60) / 5)
      for stretch in day.stretches {
        #expect(stretch.minutes > 0 && stretch.minutes <= max(15, Int(hours * 60) / 2))
      }
    }
  }

  @Test func theDaysDiffer() {
    let topics = (0..<6).map { topic("t\($0)", hours: 2, mastery: 20) }
    let plan = StudyPlan(topics, hoursPerDay: 2, exam: nil, from: today)
    #expect(Set(plan.days.map { $0.stretches.first?.topic }).count > 2)
  }

  @Test func whatWasLearntIsRevisedAfterOneAndThreeDays() {
    // Both wait for something that is not known: they are not learnt, but what is known of them is kept.
    let plan = StudyPlan(
      [
        topic("a", weight: 30, hours: 20, mastery: 30, needs: ["nowhere"], daysAgo: 1),
        topic("b", weight: 1, mastery: 50, needs: ["nowhere"], daysAgo: 2), topic("c", hours: 50, mastery: 20),
      ], hoursPerDay: 4, exam: nil, from: today)
    #expect(plan.days[0].stretches.contains { $0.topic == "a" && $0.purpose == .revision })
    #expect(plan.days[1].stretches.contains { $0.topic == "b" && $0.purpose == .revision })
  }

  @Test func whatIsLearntThatDayIsNotLookedBackOn() {
    let topics = [topic("a", hours: 30, mastery: 30, daysAgo: 1), topic("b", hours: 30, mastery: 40, daysAgo: 3)]
    for day in StudyPlan(topics, hoursPerDay: 3, exam: nil, from: today).days {
      #expect(Set(day.stretches.map(\.topic)).count == day.stretches.count)
    }
  }

  /// One hour: half of it at most for one topic, four fifths for learning, and a fifth, less than a quarter of an hour, to
  /// look back.
  @Test func aShortDayIsUsedWhole() {
    let topics =
      ["a", "b", "c"].map { topic($0, hours: 9, mastery: 30) }
      + [topic("z", mastery: 40, needs: ["nowhere"], daysAgo: 7)]
    let plan = StudyPlan(topics, hoursPerDay: 1, exam: nil, from: today)
    #expect(
      plan.days[0].stretches == [
        .init(topic: "a", purpose: .learning, minutes: 30), .init(topic: "b", purpose: .learning, minutes: 18),
        .init(topic: "z", purpose: .revision, minutes: 12),
      ])
  }

  @Test func anEarlierYearIsTakenForKnownUntilAnswersSayOtherwise() throws {
    var fractions = topic("fractions-6", weight: 0, mastery: 0)
    fractions.isAssumed = true
    fractions.carries = 16
    let equations = topic("equations", weight: 16, mastery: 0, needs: ["fractions-6"])
    func recommended() -> [Topic.ID] {
      recommendations(among: [fractions, equations], hoursPerDay: 1, daysToExam: nil).map(\.topic)
    }
    #expect(recommended() == ["equations"])
    fractions.isAssumed = false
    fractions.mastery = 30
    #expect(recommended() == ["fractions-6"], "it comes back with the weight that waits for it")
    let one = try #require(recommendations(among: [fractions], hoursPerDay: 1, daysToExam: nil).first)
    // 16 / (0.7 · 1 · 0.3 · 6)
    #expect(abs(one.priority - 16 / (0.7 * 0.3 * 6)) < 1e-9)
    #expect(one.expectedGain == 0, "it scores nothing itself")
    // What the exam would show does not know it.
    #expect(PredictedScore([fractions, equations])?.score == PredictedScore([equations])?.score)
  }

  @Test func theLastWeekSeesWhatIsKnownOfTheOthers() {
    let topics =
      [topic("heavy", weight: 30, hours: 20, mastery: 20, needs: ["light"]), topic("light", weight: 2, mastery: 90)]
      + ["x", "y"].map { topic($0, weight: 3, mastery: 10) }
    let plan = StudyPlan(topics, hoursPerDay: 2, exam: today.adding(days: 5), from: today)
    #expect(plan.days.allSatisfy { $0.stretches.allSatisfy { ["heavy", "x"].contains($0.topic) } })
    #expect(plan.days[0].stretches.first?.topic == "heavy")
  }

  @Test func anOutlookKnowsWhenATopicWasLastStudied() {
    let topics = [topic("a", hours: 50, mastery: 20, daysAgo: 3)]
      .map { PlannedTopic(name: Phrase("A"), grade: 7, standing: $0) }
    let plan = StudyPlan(topics.map(\.standing), hoursPerDay: 2, exam: nil, from: today)
    let outlook = StudyOutlook(
      today: today, exam: nil, hoursPerDay: 2, topics: topics, plan: plan, version: 1)
    #expect(outlook.daysSinceStudied("a", on: today) == 3)
    #expect(outlook.daysSinceStudied("a", on: today.adding(days: 1)) == 1)
    #expect(outlook.daysSinceStudied("b", on: today) == nil)
  }

  @Test func theLastDaysAreForWhatCountsMost() {
    let topics = (1...9).map { topic("t\($0)", weight: Double($0), hours: 30, mastery: 30) }
    let plan = StudyPlan(topics, hoursPerDay: 4, exam: today.adding(days: 10), from: today)
    let last = Set(plan.days.suffix(7).flatMap { $0.stretches.map(\.topic) })
    #expect(last.isSubset(of: ["t9", "t8", "t7"]))
    #expect(plan.days.suffix(7).allSatisfy { $0.stretches.allSatisfy { $0.purpose == .learning } })
  }

  @Test func aPredictionIsSurerTheMoreWasAnswered() throws {
    func predicted(_ answers: Int) throws -> PredictedScore {
      var one = topic("a", weight: 60, mastery: 70)
      var other = topic("b", weight: 40, mastery: 20)
      (one.answers, other.answers) = (answers, answers)
      return try #require(PredictedScore([one, other]))
    }
    let (few, many) = (try predicted(2), try predicted(80))
    #expect(abs(few.score - 50) < 1e-9 && abs(many.score - 50) < 1e-9)
    #expect(many.margin < few.margin)
    #expect(try predicted(0).margin > few.margin)
    #expect(PredictedScore([]) == nil)
  }

  @Test func aPlanIsOutOfDateWhenMasteryMovesByMoreThanFifteen() {
    let before = [topic("a", mastery: 40)]
    #expect(!StudyPlan.isOutdated(before, now: [topic("a", mastery: 55)]))
    #expect(StudyPlan.isOutdated(before, now: [topic("a", mastery: 56)]))
  }
}
