/// What an exam is made of: which problems, how many of which concept, how hard. The same problems and the same seed give the
/// same questions.
///
/// Over a whole topic:
/// - two questions or more of each concept; the rest by the concepts' weights;
/// - no problem that was met in the last fourteen days while others remain: of the concept for its first two questions, of the
///   whole topic for the rest;
/// - a chance of a right answer between 0.35 and 0.85 where there are such problems, with a mean of about 0.60.
///
/// Over a guideline: 30, 50 and 20 of a hundred are easy, medium and hard (000), of as many concepts as possible; again nothing
/// that was met lately while others remain.
///
/// A family is asked twice, with other numbers, only where nothing else is left. Easy ones come first.
public struct ExamBlueprint: Sendable {
  /// A concept that is asked about.
  public struct Part: Equatable, Sendable {
    public var concept: Concept.ID
    /// More than 0; only its relation to the others' matters.
    public var weight: Double

    public init(_ concept: Concept.ID, weight: Double = 1) {
      self.concept = concept
      self.weight = weight
    }
  }

  /// For so many days a problem counts as met.
  public static let restDays = 14
  /// Chances of a right answer that are worth asking for.
  public static let chances = 0.35...0.85
  /// What the chances of a whole topic's questions come to, on the average.
  public static let meanChance = 0.60
  /// How near to it is near enough.
  static let tolerance = 0.02
  /// Questions of each concept of a topic, at least.
  public static let leastPerConcept = 2
  /// Of a hundred questions over a guideline.
  public static let mix: [(band: Difficulty.Band, share: Int)] = [(.easy, 30), (.medium, 50), (.hard, 20)]

  let breadth: ExamScope.Breadth
  let length: Int
  let parts: [Part]

  /// - Parameter parts: in the order of the curriculum.
  public init(_ order: ExamOrder, parts: [Part]) {
    breadth = order.scope.breadth
    self.parts = parts
    switch breadth {
    case .guideline: length = order.length
    case .topic:
      let least = Self.leastPerConcept * parts.count
      length = min(breadth.lengths.upperBound, max(order.length, least))
    }
  }

  /// The questions, easy ones first; fewer than were asked for only where there are not as many, and no family to draw from.
  public func choose(from candidates: [ExamCandidate], seed: UInt64) -> [ExamCandidate] {
    var random = SplitMix64(seed: seed)
    let known = Set(parts.map(\.concept))
    // In an order of its own first: the choice must not hang on the order in which problems are read.
    let lots = candidates.filter { known.contains($0.concept) }.sorted { $0.problem < $1.problem }
      .shuffled(using: &random)
    let chosen =
      switch breadth {
      case .topic: overTopic(lots)
      case .guideline: overGuideline(lots)
      }
    return chosen.sorted { ($1.chance, $0.problem) < ($0.chance, $1.problem) }
  }

  /// Which share of what the exam is about each of its questions stands for: a concept's weight is divided among its own.
  public func weights(of questions: [ExamCandidate]) -> [Double] {
    let asked = Dictionary(grouping: questions, by: \.concept).mapValues(\.count)
    let given = Dictionary(parts.map { ($0.concept, $0.weight) }) { first, _ in first }
    let whole = asked.keys.sorted().reduce(0) { $0 + (given[$1] ?? 0) }
    return questions.map { question in
      whole > 0 ? (given[question.concept] ?? 0) / whole / Double(asked[question.concept] ?? 1) : 0
    }
  }

  /// How many questions of each band there are among so many: by the largest remainder, the medium ones before the others.
  public static func counts(of length: Int) -> [Difficulty.Band: Int] {
    var counts: [Difficulty.Band: Int] = [:]
    for (band, share) in mix { counts[band] = length * share / 100 }
    let order: [Difficulty.Band] = [.medium, .easy, .hard]
    let remainders = mix.sorted { a, b in
      let (x, y) = (length * a.share % 100, length * b.share % 100)
      return x == y ? (order.firstIndex(of: a.band) ?? 0) < (order.firstIndex(of: b.band) ?? 0) : x > y
    }
    for (band, _) in remainders.prefix(length - counts.values.reduce(0, +)) { counts[band, default: 0] += 1 }
    return counts
  }
}
