import Learning
import Testing

/// Points, levels and badges, by hand and by law.
@Suite struct AchievementsTests {
  private let day = CalendarDay(ordinal: 20_000)
  private let subject = Subject.ID("mathematics")

  private func answer(
    _ concept: String = "c", _ outcome: Outcome = .right, on offset: Int = 0, hints: Int = 0, number: Int = 0
  ) -> ScoredAnswer {
    let date = day.adding(days: offset)
    return ScoredAnswer(
      problem: .init("p\(number)"), concept: .init(concept), subject: subject, rating: 1000, outcome: outcome,
      hints: hints, at: Instant(seconds: Int64(date.ordinal) * 86_400 + Int64(number)), day: date,
      topic: .init("t"))
  }

  private func five(on offset: Int, right: Int = 3, answered: Int = 5, hints: Int = 1) -> CompletedFive {
    let date = day.adding(days: offset)
    return CompletedFive(
      day: PracticeDay(day: date, offset: 0), ended: Instant(seconds: Int64(date.ordinal) * 86_400), problems: 5,
      answered: answered, right: right, hints: hints)
  }

  private func map(_ concepts: [String: String] = ["c": "t"]) -> ConceptPlaces {
    ConceptPlaces(
      Dictionary(
        uniqueKeysWithValues: concepts.map {
          (Concept.ID($0.key), .init(topic: .init($0.value), subject: subject, typicalRating: 1000))
        }))
  }

  @Test func aLevelCostsHalfAsMuchAgainAsTheOneBefore() {
    #expect(Level(xp: 0) == Level(xp: -5))
    func level(_ xp: Int) -> [Int] { [Level(xp: xp).number, Level(xp: xp).points, Level(xp: xp).cost] }
    #expect(level(0) == [1, 0, 100])
    #expect(level(99) == [1, 99, 100])
    #expect(level(100) == [2, 0, 150])
    #expect(level(249) == [2, 149, 150])
    #expect(level(250) == [3, 0, 225])
    #expect(level(475) == [4, 0, 338])
    #expect(Level(xp: Int.max).points < Level(xp: Int.max).cost)
  }

  /// Eight days running: 8·10 for the days, 50 for the week, 8·50 for the fives; two right answers, one goal, one question.
  @Test func pointsAreAddedUpAsTheRulesSay() {
    let evidence = PracticeEvidence(
      answers: [answer(number: 1), answer("c", .wrong, number: 2), answer("c", .right, on: 1, number: 3)],
      fives: (0..<8).map { five(on: $0) }, questions: 1, goalsBegun: [day, day], goalsReached: 1)
    let achievements = Achievements(of: evidence, in: map())
    #expect(
      achievements.awards == [
        .rightAnswer: 2, .five: 8, .streakDay: 8, .streakWeek: 1, .goalBegun: 1, .goalReached: 1, .question: 1,
      ])
    #expect(achievements.xp == 20 + 400 + 80 + 50 + 20 + 200 + 5)
    #expect(achievements.pointsByDay[day] == 10 + 50 + 10)
    #expect(achievements.pointsByDay[day.adding(days: 6)] == 50 + 10 + 50)
    #expect(achievements.level == Level(xp: 775))
    #expect(achievements.ratings == [subject: Learner(evidence.answers).subjects[subject]?.rating])
  }

  @Test func aMonthInARowEarnsItsBadgesOnItsDays() {
    let fives = (0..<31).map { five(on: $0) } + [five(on: 60)]
    let achievements = Achievements(of: PracticeEvidence(fives: fives), in: map([:]))
    #expect(achievements.day(of: .firstFive) == day)
    #expect(achievements.day(of: .week) == day.adding(days: 6))
    #expect(achievements.day(of: .month) == day.adding(days: 29))
    #expect(achievements.day(of: .quarter) == nil)
    #expect(achievements.day(of: .cameBack) == day.adding(days: 60))
    #expect(achievements.awards[.streakWeek] == 4 && achievements.awards[.streakMonth] == 1)
    #expect(achievements.badges.map(\.day) == achievements.badges.map(\.day).sorted())
  }

  @Test func twoWeeksAwayAreMoreThanFourteenDays() {
    func cameBack(after gap: Int) -> Bool {
      Achievements(of: PracticeEvidence(fives: [five(on: 0), five(on: gap)]), in: map()).day(of: .cameBack) != nil
    }
    #expect(!cameBack(after: 14) && cameBack(after: 15))
  }

  @Test func fivesOfTheirKindAreSeen() {
    let fives = [
      five(on: 0, right: 5, hints: 2), five(on: 1, right: 2, hints: 0), five(on: 3, answered: 4, hints: 0),
    ]
    let achievements = Achievements(of: PracticeEvidence(fives: fives.reversed()), in: map())
    #expect(achievements.day(of: .allFive) == day)
    #expect(achievements.day(of: .unaided) == day.adding(days: 1))
    let skipped = Achievements(of: PracticeEvidence(fives: [fives[2]]), in: map())
    #expect(skipped.day(of: .unaided) == nil, "what is skipped was not done without help")
  }

  @Test func masteryIsTheModels() throws {
    let answers = (0..<24).map { answer($0 % 2 == 0 ? "a" : "b", on: $0, number: $0) }
    let achievements = Achievements(of: PracticeEvidence(answers: answers), in: map(["a": "t", "b": "t"]))
    // The day on which the model first says 80 on three answers, asked one answer at a time.
    var first: (concept: CalendarDay?, topic: CalendarDay?) = (nil, nil)
    for count in 1...answers.count {
      let learner = Learner(answers.prefix(count))
      let last = answers[count - 1]
      func isMastered(_ concept: Concept.ID) -> Bool {
        let mastery = learner.mastery(of: concept, in: subject, typical: 1000, at: last.at)
        return learner.concepts[concept].map { LearnerModel.isMastered($0, mastery: mastery) } ?? false
      }
      if first.concept == nil, isMastered(last.concept) { first.concept = last.day }
      if first.topic == nil, isMastered("a"), isMastered("b") { first.topic = last.day }
    }
    #expect(first.concept != nil && first.topic != nil)
    #expect(achievements.day(of: .conceptMastered) == first.concept)
    #expect(achievements.day(of: .topicMastered) == first.topic)
  }

  @Test func whatIsKeptAMonthWasLookedAtThirtyDaysBefore() {
    func kept(_ gap: Int, hints: Int = 0, _ outcome: Outcome = .right) -> Bool {
      let answers = [answer(number: 1), answer("c", outcome, on: gap, hints: hints, number: 2)]
      return Achievements(of: PracticeEvidence(answers: answers), in: map()).day(of: .keptAMonth) != nil
    }
    #expect(!kept(29) && kept(30) && kept(400))
    #expect(!kept(30, hints: 1) && !kept(30, .wrong))
  }

  @Test func aHundredAreCountedAndTenExams() {
    let answers = (0..<120).map { answer("c", $0 % 6 == 0 ? .wrong : .right, on: $0, number: $0) }
    let exams = (0..<11).map { day.adding(days: 10 - $0) }
    let achievements = Achievements(of: PracticeEvidence(answers: answers, exams: exams), in: map())
    // Every sixth is wrong: the hundredth right one is the last of the 120.
    #expect(achievements.day(of: .hundredRight) == day.adding(days: 119))
    #expect(achievements.day(of: .tenExams) == day.adding(days: 9))
    #expect(achievements.day(of: .thousandRight) == nil)
  }

  /// Machines meet in any order; what came first on one of them is of no account.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func theOrderInWhichThingsAreToldDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var evidence = PracticeEvidence(
      answers: (0..<80).map {
        answer(
          ["a", "b", "c"].randomElement(using: &random) ?? "a",
          Outcome.allCases.randomElement(using: &random) ?? .right,
          on: $0, hints: Int.random(in: 0...1, using: &random), number: $0)
      },
      fives: (0..<60).filter { _ in Int.random(in: 0...5, using: &random) > 0 }.map {
        five(on: $0, right: Int.random(in: 0...5, using: &random), hints: Int.random(in: 0...2, using: &random))
      },
      exams: (0..<12).map { day.adding(days: $0 * 3) }, questions: 4,
      goalsBegun: (0..<5).map { day.adding(days: $0 / 2) }, goalsReached: 2)
    let places = map(["a": "t", "b": "t", "c": "u"])
    let once = Achievements(of: evidence, in: places)
    evidence.fives.shuffle(using: &random)
    evidence.exams.shuffle(using: &random)
    evidence.goalsBegun.shuffle(using: &random)
    #expect(Achievements(of: evidence, in: places) == once)
    // A badge is earned once and stays: more evidence afterwards takes none away and moves none.
    let before = once.badges
    evidence.fives.append(five(on: 200))
    evidence.answers.append(answer("a", .wrong, on: 200, number: 999))
    let later = Achievements(of: evidence, in: places)
    for badge in before { #expect(later.day(of: badge.badge) == badge.day) }
    #expect(later.xp > once.xp)
    #expect(Set(later.badges.map(\.badge)).count == later.badges.count)
  }
}
