import Learning
import Testing

@Suite struct DailySelectionTests {
  private let today = CalendarDay(year: 2026, month: 11, day: 21)

  private func level(_ level: Int) throws -> Difficulty { try #require(Difficulty(level: level)) }

  /// Each topic with problems of every level from 1 to 10, as often as asked.
  private func pool(topics: Int, each: Int = 1) throws -> [Candidate] {
    var candidates: [Candidate] = []
    for topic in 0..<topics {
      for index in 0..<(10 * each) {
        candidates.append(
          Candidate(
            id: .init("t\(topic)-\(index)"), topic: .init("t\(topic)"), difficulty: try level(index % 10 + 1))
        )
      }
    }
    return candidates
  }

  private func history(_ candidates: [Candidate], using random: inout SplitMix64) -> PracticeHistory {
    var history = PracticeHistory()
    for topic in Set(candidates.map(\.topic)).sorted() where Bool.random(using: &random) {
      let answered = Int.random(in: 0...20, using: &random)
      history.topics[topic] = .init(
        lastPractised: today.adding(days: -Int.random(in: 0...20, using: &random)), answered: answered,
        right: Int.random(in: 0...answered, using: &random))
    }
    for candidate in candidates where Int.random(in: 0..<4, using: &random) == 0 {
      history.lastSeen[candidate.id] = today.adding(days: -Int.random(in: 0...12, using: &random))
    }
    return history
  }

  @Test func theFiveAreDistinctEasyToHardAndTheSameInAnyOrder() throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<120 {
      let candidates = Array(
        try pool(topics: Int.random(in: 1...8, using: &random)).shuffled(using: &random)
          .prefix(Int.random(in: 0...60, using: &random)))
      let history = history(candidates, using: &random)
      let five = chooseDailyFive(from: candidates, history: history, today: today)
      let levels = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0.difficulty) })
      #expect(five.count == min(5, candidates.count))
      #expect(Set(five).count == five.count)
      let chosen = five.compactMap { levels[$0] }
      #expect(chosen.count == five.count)
      #expect(chosen == chosen.sorted())
      let again = chooseDailyFive(from: candidates.shuffled(using: &random), history: history, today: today)
      #expect(again == five)
    }
  }

  @Test func aProblemOfTheLastSevenDaysWaitsWhileEnoughOthersExist() throws {
    var random = SplitMix64(seed: 22)
    for _ in 0..<120 {
      let candidates = Array(try pool(topics: 4).shuffled(using: &random).prefix(20))
      let history = history(candidates, using: &random)
      let isRecent = { (id: Problem.ID) in (history.lastSeen[id]?.ordinal ?? -1) > self.today.ordinal - 7 }
      let fresh = candidates.filter { !isRecent($0.id) }.count
      let five = chooseDailyFive(from: candidates, history: history, today: today)
      #expect(five.count(where: isRecent) == max(0, 5 - fresh))
    }
  }

  @Test func ofTheRecentOnesThoseSeenLongestAgoComeBackFirst() throws {
    let candidates = try pool(topics: 1)
    var history = PracticeHistory()
    for (index, candidate) in candidates.enumerated() {
      history.lastSeen[candidate.id] = today.adding(days: index < 5 ? -6 : -1)
    }
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    #expect(Set(five) == Set(candidates.prefix(5).map(\.id)))
  }

  @Test func aDayAfterTodayInTheHistoryCountsAsToday() throws {
    let candidates = try pool(topics: 1)
    var history = PracticeHistory()
    for candidate in candidates.prefix(5) { history.lastSeen[candidate.id] = today.adding(days: 300) }
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    #expect(Set(five).isDisjoint(with: candidates.prefix(5).map(\.id)))
  }

  @Test(arguments: 1...8)
  func aNewStudentGetsTheEasiestOfDifferentTopics(topics: Int) throws {
    let candidates = try pool(topics: topics, each: 2)
    let five = chooseDailyFive(from: candidates, history: PracticeHistory(), today: today)
    let chosen = candidates.filter { five.contains($0.id) }
    #expect(Set(chosen.map(\.topic)).count == min(5, topics))
    #expect(chosen.allSatisfy { $0.difficulty.level <= (topics == 1 ? 3 : topics == 2 ? 2 : 1) })
  }

  @Test func noTopicHasMoreThanTwoWhileAnotherHasAny() throws {
    var random = SplitMix64(seed: 23)
    for _ in 0..<120 {
      let candidates = try pool(topics: Int.random(in: 3...8, using: &random))
      var history = history(candidates, using: &random)
      history.lastSeen = [:]
      let five = chooseDailyFive(from: candidates, history: history, today: today)
      let topics = Dictionary(grouping: candidates.filter { five.contains($0.id) }, by: \.topic)
      #expect(topics.values.allSatisfy { $0.count <= 2 })
    }
  }

  @Test func aWeakTopicComesBeforeAStrongOneOfTheSameAge() throws {
    let candidates = try pool(topics: 3)
    var history = PracticeHistory()
    for (topic, right) in [("t0", 9), ("t1", 2), ("t2", 5)] {
      history.topics[.init(topic)] = .init(lastPractised: today.adding(days: -2), answered: 10, right: right)
    }
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    let counts = Dictionary(grouping: candidates.filter { five.contains($0.id) }, by: \.topic.rawValue)
      .mapValues(\.count)
    #expect(counts["t1"] == 2)
    #expect((counts["t0"] ?? 0) <= 1)
  }

  @Test func aTopicLeftAloneForAWeekComesBeforeOneOfToday() throws {
    let candidates = [
      Candidate(id: "a", topic: "new", difficulty: try level(2)),
      Candidate(id: "b", topic: "old", difficulty: try level(2)),
      Candidate(id: "c", topic: "old", difficulty: try level(2)),
      Candidate(id: "d", topic: "old", difficulty: try level(2)),
    ]
    var history = PracticeHistory()
    history.topics["new"] = .init(lastPractised: today, answered: 10, right: 5)
    history.topics["old"] = .init(lastPractised: today.adding(days: -7), answered: 10, right: 5)
    let rest =
      candidates
      + (0..<5).map { Candidate(id: .init("z\($0)"), topic: "new", difficulty: candidates[0].difficulty) }
    let five = chooseDailyFive(from: rest, history: history, today: today)
    #expect(five.contains("b") && five.contains("c"))
  }

  /// Which of two topics gets the last place beside four that are new; `x` has the lower id.
  private func lastPlace(x: PracticeHistory.OfTopic, y: PracticeHistory.OfTopic) throws -> String {
    let topics = ["n1", "n2", "n3", "n4", "x", "y"]
    let candidates = try topics.map { Candidate(id: .init($0), topic: .init($0), difficulty: try level(5)) }
    let five = chooseDailyFive(
      from: candidates, history: PracticeHistory(topics: ["x": x, "y": y]), today: today)
    return five.contains("x") ? (five.contains("y") ? "both" : "x") : "y"
  }

  @Test(arguments: [
    (0, 1, "y"), (3, 4, "y"), (6, 7, "y"), (1, 3, "x"), (4, 6, "x"), (7, 30, "x"), (-5, 0, "x"),
  ])
  func theRecencyOfATopicHasFourBands(xDaysAgo: Int, yDaysAgo: Int, chosen: String) throws {
    func topic(_ daysAgo: Int) -> PracticeHistory.OfTopic {
      .init(lastPractised: today.adding(days: -daysAgo), answered: 10, right: 5)
    }
    #expect(try lastPlace(x: topic(xDaysAgo), y: topic(yDaysAgo)) == chosen)
  }

  @Test(arguments: [(40, 39, "y"), (71, 70, "y"), (0, 39, "x"), (69, 40, "x"), (100, 71, "x")])
  func theMasteryOfATopicHasThreeBands(xRight: Int, yRight: Int, chosen: String) throws {
    func topic(_ right: Int) -> PracticeHistory.OfTopic {
      .init(lastPractised: today.adding(days: -2), answered: 100, right: right)
    }
    #expect(try lastPlace(x: topic(xRight), y: topic(yRight)) == chosen)
  }

  @Test func aTopicWithoutAnswersIsBetweenAWeakAndAMiddlingOne() throws {
    func topic(_ answered: Int, _ right: Int) -> PracticeHistory.OfTopic {
      .init(lastPractised: today.adding(days: -2), answered: answered, right: right)
    }
    #expect(try lastPlace(x: topic(0, 0), y: topic(10, 3)) == "y")
    #expect(try lastPlace(x: topic(10, 5), y: topic(0, 0)) == "y")
  }

  @Test func theSlotsGoFromEasyToHard() throws {
    let candidates = try pool(topics: 5)
    var history = PracticeHistory()
    for topic in 0..<5 {
      history.topics[.init("t\(topic)")] = .init(lastPractised: today, answered: 10, right: 5)
    }
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    let bands = five.compactMap { id in candidates.first { $0.id == id }?.difficulty.band }
    #expect(bands == [.easy, .easy, .medium, .medium, .hard])
  }

  @Test func whenAllIsMasteredTheOldestTopicComesFirstThenTheWeakest() throws {
    let candidates = try pool(topics: 4)
    var history = PracticeHistory()
    history.topics["t0"] = .init(lastPractised: today.adding(days: -1), answered: 100, right: 75)
    history.topics["t1"] = .init(lastPractised: today.adding(days: -9), answered: 100, right: 95)
    history.topics["t2"] = .init(lastPractised: today.adding(days: -9), answered: 100, right: 80)
    history.topics["t3"] = .init(lastPractised: today.adding(days: -1), answered: 100, right: 74)
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    let counts = Dictionary(grouping: candidates.filter { five.contains($0.id) }, by: \.topic.rawValue)
      .mapValues(\.count)
    // t2 and t1 are oldest; then the two of yesterday, weakest first; then the weakest again.
    #expect(counts["t2"] == 1)
    #expect(counts["t1"] == 1)
    #expect(counts["t0"] == 1)
    #expect(counts["t3"] == 2)
  }

  @Test func oneIdGivenTwiceIsChosenOnce() throws {
    let one = Candidate(id: "a", topic: "t", difficulty: try level(3))
    #expect(chooseDailyFive(from: [one, one, one], history: PracticeHistory(), today: today) == ["a"])
    #expect(chooseDailyFive(from: [], history: PracticeHistory(), today: today).isEmpty)
  }

  @Test func tenThousandCandidatesAreNoDifferent() throws {
    var random = SplitMix64(seed: 24)
    let candidates = try pool(topics: 20, each: 50)
    let history = history(candidates, using: &random)
    let five = chooseDailyFive(from: candidates, history: history, today: today)
    #expect(five.count == 5)
    #expect(five == chooseDailyFive(from: candidates.reversed(), history: history, today: today))
  }
}
