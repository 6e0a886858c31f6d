import Foundation

/// One simulated student who practises for a while by one policy: five problems a day, and then a pause.
public struct PolicyTrial: Sendable {
  /// What became of the student.
  public struct Result: Equatable, Sendable {
    /// The true score before the first day, 0 to 1.
    public var before: Double
    /// After the last day.
    public var after: Double
    /// After the pause.
    public var delayed: Double
    /// Share of answers in practice that were right.
    public var success: Double
    /// Problems of a concept that was not begun and whose prerequisites did not allow it; every policy but `threeInARow`
    /// is asked in the morning of each day.
    public var violations: Int

    /// What was learnt, right after practice.
    public var gain: Double { after - before }
    /// What was learnt and is still there after the pause.
    public var delayedGain: Double { delayed - before }
  }

  public static let days = 40
  public static let pause = 20
  /// Difficulties of a concept's five problems, in logits.
  static let bank = [-1, -0.5, 0, 0.5, 1.0]

  private let map: SimulatedMap
  private let nodes: [ConceptNode]
  private let problems: [RatedProblem]
  private static let subject = Subject.ID("simulated")

  public init(map: SimulatedMap) {
    self.map = map
    nodes = map.prerequisites.enumerated().map { concept, before in
      ConceptNode(
        id: Self.name(concept), subject: Self.subject, prerequisites: before.map(Self.name),
        typicalRating: LearnerModel.startingRating)
    }
    problems = map.prerequisites.indices.flatMap { concept in
      Self.bank.indices.map {
        RatedProblem(id: Self.name(concept, $0), concept: Self.name(concept), rating: Self.rating($0))
      }
    }
  }

  /// The same seed gives the same student, whatever the policy.
  public func run(_ policy: PracticePolicy, _ kind: SimulatedStudent.Kind, seed: UInt64) -> Result {
    var student = SimulatedStudent(kind, map: map, seed: seed &* 2 &+ 1)
    var practice = Practice(random: SplitMix64(seed: seed &* 2), concepts: map.prerequisites.count)
    var result = Result(before: student.score, after: 0, delayed: 0, success: 0, violations: 0)
    for day in 0..<Self.days {
      if day > 0 { student.sleep() }
      let set = choose(policy, on: day, &practice)
      result.violations += set.count { practice.isTooEarly(nodes[$0.0], on: day) }
      for index in 0..<PracticeSession.size {
        let (concept, place) = set.isEmpty ? practice.nextInARow(Self.bank.count) : set[index % set.count]
        let isRight = student.answer(concept, difficulty: Self.bank[place])
        practice.take(concept, place, isRight, on: day)
      }
    }
    result.after = student.score
    for _ in 0..<Self.pause { student.sleep() }
    result.delayed = student.score
    result.success = Double(practice.right) / Double(Self.days * PracticeSession.size)
    return result
  }

  /// Concept and place in its bank; empty for what is chosen answer by answer.
  private func choose(_ policy: PracticePolicy, on day: Int, _ practice: inout Practice) -> [(Int, Int)] {
    let count = nodes.count
    switch policy {
    case .random:
      return (0..<PracticeSession.size).map { _ in practice.any(of: count, Self.bank.count) }
    case .fixed:
      return (0..<PracticeSession.size).map { index in
        let step = day * PracticeSession.size + index
        return (min(count - 1, step * count / (Self.days * PracticeSession.size)), step % Self.bank.count)
      }
    case .threeInARow:
      return []
    case .weakest:
      let mastery = nodes.map {
        practice.learner.mastery(of: $0.id, in: $0.subject, typical: $0.typicalRating, at: Self.moment(day))
      }
      return mastery.indices.sorted { (mastery[$0], $0) < (mastery[$1], $1) }.prefix(PracticeSession.size)
        .map { ($0, Self.bank.count / 2) }
    case .dailyFive:
      return FiveForLearner(
        learner: practice.learner, nodes: nodes, problems: problems, recent: Set(practice.recent),
        today: CalendarDay(ordinal: day), at: Self.moment(day)
      ).choose().compactMap { Self.place(of: $0.problem) }
    }
  }

  static func name(_ concept: Int) -> Concept.ID { Concept.ID("c\(concept)") }
  static func name(_ concept: Int, _ place: Int) -> Problem.ID { Problem.ID("c\(concept)-\(place)") }
  static func rating(_ place: Int) -> Int {
    LearnerModel.startingRating + Int((bank[place] / LearnerModel.logitsPerPoint).rounded())
  }
  static func moment(_ day: Int) -> Instant { Instant(milliseconds: Int64(day) * 86_400_000) }

  private static func place(of problem: Problem.ID) -> (Int, Int)? {
    let parts = problem.rawValue.dropFirst().split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// What every policy may look back on.
  private struct Practice {
    var random: SplitMix64
    var learner = Learner()
    var recent: [Problem.ID] = []
    var right = 0
    private var running: [Int]
    private var answered: [Int]
    private var current = 0

    init(random: SplitMix64, concepts: Int) {
      self.random = random
      running = Array(repeating: 0, count: concepts)
      answered = running
    }

    mutating func any(of concepts: Int, _ places: Int) -> (Int, Int) {
      (Int.random(in: 0..<concepts, using: &random), Int.random(in: 0..<places, using: &random))
    }

    mutating func nextInARow(_ places: Int) -> (Int, Int) {
      while current < running.count - 1, running[current] >= 3 { current += 1 }
      return (current, answered[current] % places)
    }

    mutating func take(_ concept: Int, _ place: Int, _ isRight: Bool, on day: Int) {
      let problem = PolicyTrial.name(concept, place)
      learner.take(
        ScoredAnswer(
          problem: problem, concept: PolicyTrial.name(concept), subject: PolicyTrial.subject,
          rating: PolicyTrial.rating(place), outcome: isRight ? .right : .wrong, hints: 0,
          at: PolicyTrial.moment(day), day: CalendarDay(ordinal: day)))
      recent = (recent + [problem]).suffix(FiveForLearner.remembered)
      answered[concept] += 1
      running[concept] = isRight ? running[concept] + 1 : 0
      right += isRight ? 1 : 0
    }

    /// Whether a concept is begun before all that leads to it has an answer and a typical problem of it would be right six
    /// times in ten.
    func isTooEarly(_ node: ConceptNode, on day: Int) -> Bool {
      guard learner.concepts[node.id] == nil else { return false }
      return !node.prerequisites.allSatisfy { prerequisite in
        learner.concepts[prerequisite] != nil
          && learner.readiness(
            of: prerequisite, in: node.subject, typical: LearnerModel.startingRating, at: PolicyTrial.moment(day))
            >= 0.6
      }
    }
  }
}
