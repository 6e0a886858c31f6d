import Learning
import Notation
import Testing

@Suite struct ExamBlueprintTests {
  private static func candidate(
    _ number: Int, _ concept: Concept.ID, chance: Double = 0.6, level: Int = 5, wasSeen: Bool = false,
    hasFamily: Bool = true
  ) -> ExamCandidate {
    let difficulty = Difficulty(clamping: level)
    return ExamCandidate(
      problem: Problem.ID("p\(number)"), concept: concept, difficulty: difficulty, rating: difficulty.startingRating,
      minutes: 3, chance: chance, wasSeen: wasSeen, hasFamily: hasFamily)
  }

  private static func randomBank(_ concepts: Int, using random: inout SplitMix64) -> [ExamCandidate] {
    var bank: [ExamCandidate] = []
    for concept in 0..<concepts {
      for _ in 0..<Int.random(in: 1...7, using: &random) {
        bank.append(
          candidate(
            bank.count, Concept.ID("c\(concept)"), chance: Double.random(in: 0.1...0.95, using: &random),
            level: Int.random(in: 1...10, using: &random), wasSeen: Int.random(in: 0..<3, using: &random) == 0,
            hasFamily: Int.random(in: 0..<5, using: &random) > 0))
      }
    }
    return bank.shuffled(using: &random)
  }

  @Test(arguments: 0..<300)
  func aTopicsExamKeepsItsConstraints(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...7, using: &random)
    let bank = Self.randomBank(count, using: &random)
    let parts = (0..<count).map {
      ExamBlueprint.Part(Concept.ID("c\($0)"), weight: Double.random(in: 0.5...3, using: &random))
    }
    let order = ExamOrder(ExamScope(.topic, of: "t"), length: Int.random(in: 10...20, using: &random))
    let blueprint = ExamBlueprint(order, parts: parts)
    let exam = blueprint.choose(from: bank, seed: UInt64(seed))
    #expect(exam == blueprint.choose(from: bank.reversed(), seed: UInt64(seed)), "the same seed, the same exam")

    let length = max(order.length, 2 * count)
    let hasFamily = bank.contains(where: \.hasFamily)
    #expect(exam.count == (hasFamily ? length : min(length, bank.count)))
    let asked = Dictionary(grouping: exam, by: \.concept)
    let uses = Dictionary(grouping: exam, by: \.problem).mapValues(\.count)
    for part in parts {
      let own = bank.filter { $0.concept == part.concept }
      let chosen = asked[part.concept] ?? []
      let least = own.contains(where: \.hasFamily) ? 2 : min(2, own.count)
      #expect(chosen.count >= least, "two or more of each concept")
      let isFresh = own.filter { !$0.wasSeen }.allSatisfy { uses[$0.problem] != nil }
      #expect(isFresh || chosen.allSatisfy { !$0.wasSeen }, "nothing that was met lately while others remain")
      let isAll = own.allSatisfy { uses[$0.problem] != nil }
      #expect(isAll || chosen.allSatisfy { uses[$0.problem] == 1 }, "nothing twice while others remain")
      for kind in [true, false] {
        let fitting = own.filter { $0.wasSeen == kind && ExamBlueprint.chances.contains($0.chance) }
        let strange = chosen.filter { $0.wasSeen == kind && !ExamBlueprint.chances.contains($0.chance) }
        #expect(
          strange.isEmpty || fitting.allSatisfy { uses[$0.problem] != nil },
          "a chance outside of .35 to .85 only where none inside is left")
      }
    }
    // What goes beyond two of a concept is taken where the topic still has something new.
    let beyond = asked.values.contains { $0.count > 2 && $0.contains(where: \.wasSeen) }
    let families = parts.filter { part in bank.contains { $0.concept == part.concept } }.count
    if beyond, families == count {
      #expect(bank.filter { !$0.wasSeen }.allSatisfy { uses[$0.problem] != nil })
    }
    #expect(zip(exam, exam.dropFirst()).allSatisfy { $0.chance >= $1.chance }, "easy ones first")
    #expect(abs(blueprint.weights(of: exam).reduce(0, +) - 1) < 1e-9)
  }

  @Test(arguments: 0..<60)
  func whereTheBankIsRichTheMeanChanceIsAboutSixtyPerCent(seed: Int) {
    var random = SplitMix64(seed: UInt64(9_000 + seed))
    let bank = (0..<60).map {
      Self.candidate($0, Concept.ID("c\($0 % 5)"), chance: Double.random(in: 0.2...0.95, using: &random))
    }
    let parts = (0..<5).map { ExamBlueprint.Part(Concept.ID("c\($0)")) }
    let exam = ExamBlueprint(ExamOrder(ExamScope(.topic, of: "t")), parts: parts).choose(from: bank, seed: UInt64(seed))
    let mean = exam.reduce(0) { $0 + $1.chance } / Double(exam.count)
    #expect(abs(mean - 0.6) < 0.021, "\(mean)")
    #expect(exam.allSatisfy { ExamBlueprint.chances.contains($0.chance) })
  }

  @Test func anotherSeedIsAnotherExam() {
    let bank = (0..<60).map { Self.candidate($0, Concept.ID("c\($0 % 5)")) }
    let parts = (0..<5).map { ExamBlueprint.Part(Concept.ID("c\($0)")) }
    let blueprint = ExamBlueprint(ExamOrder(ExamScope(.topic, of: "t")), parts: parts)
    let exams = (0..<8).map { Set(blueprint.choose(from: bank, seed: $0).map(\.problem)) }
    #expect(Set(exams).count == 8)
  }

  @Test func aHeavierConceptIsAskedMoreOf() {
    let bank = (0..<40).map { Self.candidate($0, Concept.ID("c\($0 % 2)")) }
    let parts = [ExamBlueprint.Part("c0", weight: 3), ExamBlueprint.Part("c1", weight: 1)]
    let blueprint = ExamBlueprint(ExamOrder(ExamScope(.topic, of: "t"), length: 12), parts: parts)
    let exam = blueprint.choose(from: bank, seed: 1)
    #expect(exam.count { $0.concept == "c0" } == 9)
    let weights = zip(exam, blueprint.weights(of: exam))
    #expect(abs(weights.reduce(0) { $0 + ($1.0.concept == "c0" ? $1.1 : 0) } - 0.75) < 1e-9)
  }

  @Test(arguments: [
    (5, [1, 3, 1]), (6, [2, 3, 1]), (7, [2, 4, 1]), (8, [2, 4, 2]), (9, [3, 4, 2]), (10, [3, 5, 2]),
  ])
  func aGuidelinesExamIsThirtyFiftyTwenty(length: Int, expected: [Int]) {
    let counts = ExamBlueprint.counts(of: length)
    #expect(Difficulty.Band.allCases.map { counts[$0] ?? 0 } == expected)
  }

  @Test(arguments: 0..<200)
  func aGuidelinesExamKeepsItsConstraints(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...5, using: &random)
    let bank = Self.randomBank(count, using: &random)
    let parts = (0..<count).map { ExamBlueprint.Part(Concept.ID("c\($0)")) }
    let order = ExamOrder(ExamScope(.guideline, of: "t"), length: Int.random(in: 5...10, using: &random))
    let blueprint = ExamBlueprint(order, parts: parts)
    let exam = blueprint.choose(from: bank, seed: UInt64(seed))
    #expect(exam == blueprint.choose(from: bank.reversed(), seed: UInt64(seed)))
    #expect(exam.count == (bank.contains(where: \.hasFamily) ? order.length : min(order.length, bank.count)))
    let uses = Dictionary(grouping: exam, by: \.problem).mapValues(\.count)
    #expect(
      exam.allSatisfy { !$0.wasSeen } || bank.filter { !$0.wasSeen }.allSatisfy { uses[$0.problem] != nil },
      "nothing that was met lately while others remain")
    #expect(uses.values.allSatisfy { $0 == 1 } || bank.allSatisfy { uses[$0.problem] != nil })
    let wanted = ExamBlueprint.counts(of: order.length)
    let isRich = Difficulty.Band.allCases.allSatisfy { band in
      bank.count { !$0.wasSeen && $0.difficulty.band == band } >= wanted[band, default: 0]
    }
    if isRich {
      for band in Difficulty.Band.allCases { #expect(exam.count { $0.difficulty.band == band } == wanted[band]) }
    }
  }

  @Test func orderedLengthsAreHeldToWhatThereIs() {
    #expect(ExamOrder(ExamScope(.topic, of: "t")).length == 10)
    #expect(ExamOrder(ExamScope(.topic, of: "t"), length: 50).length == 20)
    #expect(ExamOrder(ExamScope(.guideline, of: "t")).length == 7)
    #expect(ExamOrder(ExamScope(.guideline, of: "t"), length: 1).length == 5)
  }
}
