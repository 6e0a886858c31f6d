/// The five of a day for one student, from what the answers so far say of them. The same input gives the same five.
///
/// - One slot, the first, for a review: of the mastered concepts that would no longer be recalled nine times in ten, the one
///   that is nearest to being forgotten.
/// - The others for the frontier: concepts not mastered whose prerequisites all have at least one answer and a chance of 0.6
///   or more for a typical problem, or that were begun already. The four of the highest value,
///   `(1 − chance) · Π min(1, chance of a prerequisite / 0.8)`, and 0.15 more where it was begun, taken in turn: never the same
///   concept twice running, at most two of one. (By the chance, and not by mastery, which is held back until there are three
///   answers: waiting for those cost a third of what was learnt.)
/// - Where fewer than four are open, the mastered ones that were longest not practised take their places.
/// - In each slot the problem whose chance of a right answer is nearest to 0.75, 0.60, 0.60, 0.60, 0.45: an easy one first, a
///   stretch last; 0.85 for a review. A problem among the last fifteen answers costs 0.10.
///
/// The rule was chosen by simulation with students of two kinds, which `lectern simulate policy` repeats.
public struct FiveForLearner: Sendable {
  /// The chance of a right answer that each slot looks for.
  public static let ladder = [0.75, 0.60, 0.60, 0.60, 0.45]
  static let reviewTarget = 0.85
  static let readyChance = 0.6
  static let firmChance = 0.8
  static let concepts = 4
  static let perConcept = 2
  static let begunBonus = 0.15
  static let seenCost = 0.10
  /// How many of the last answers are remembered as seen.
  public static let remembered = 15

  private let learner: Learner
  private let nodes: [ConceptNode]
  private let problems: [Concept.ID: [RatedProblem]]
  private let mastery: [Concept.ID: Int]
  private let readiness: [Concept.ID: Double]
  private let recalled: [Concept.ID: Double]
  /// Those that must be shown to be known: what is not on the map cannot be asked for.
  private let demanded: Set<Concept.ID>
  private let recent: Set<Problem.ID>
  private let today: CalendarDay
  private let now: Instant

  /// - Parameters:
  ///   - nodes: in the order of the curriculum, which decides between equals. One without a problem is never chosen.
  ///   - recent: the problems of the last fifteen answers.
  public init(
    learner: Learner, nodes: [ConceptNode], problems: [RatedProblem], recent: Set<Problem.ID>, today: CalendarDay,
    at now: Instant
  ) {
    self.learner = learner
    self.problems = Dictionary(grouping: problems, by: \.concept)
    self.nodes = nodes
    self.recent = recent
    self.today = today
    self.now = now
    mastery = nodes.reduce(into: [:]) {
      $0[$1.id] = learner.mastery(of: $1.id, in: $1.subject, typical: $1.typicalRating, at: now)
    }
    readiness = nodes.reduce(into: [:]) {
      $0[$1.id] = learner.readiness(of: $1.id, in: $1.subject, typical: $1.typicalRating, at: now)
    }
    demanded = Set(nodes.lazy.filter { !$0.isAssumed }.map(\.id))
    recalled = nodes.reduce(into: [:]) { $0[$1.id] = learner.cards[$1.id]?.retrievability(on: today) ?? 1 }
  }

  /// At most five; fewer only where there are fewer problems.
  public func choose(_ count: Int = PracticeSession.size) -> [Choice] {
    let offered = nodes.filter { problems[$0.id]?.isEmpty == false }
    let due = offered.filter { isMastered($0) && recall($0) < ReviewCard.dueBelow }.min { recall($0) < recall($1) }
    var front = frontier(of: offered)
    let isTaken: Set<Concept.ID> = Set(front.map(\.id) + [due?.id].compactMap(\.self))
    let keeping = offered.filter { isBegun($0) && !isTaken.contains($0.id) }.sorted(by: recallThenOrder)
    front += keeping.prefix(max(0, Self.concepts - front.count))
    if front.isEmpty { front = Array(offered.filter { $0.id != due?.id }.prefix(1)) }
    if front.isEmpty, let due { front = [due] }
    return fill(count, due: due, front)
  }

  /// Whether every prerequisite of a concept allows to begin it.
  public func isReady(_ node: ConceptNode) -> Bool {
    node.prerequisites.allSatisfy { prerequisite in
      guard let standing = learner.concepts[prerequisite] else { return isAssumed(prerequisite) }
      return standing.answers > 0 && (readiness[prerequisite] ?? 0) >= Self.readyChance
    }
  }

  // MARK: - The concepts

  private func frontier(of offered: [ConceptNode]) -> [ConceptNode] {
    var valued: [(node: ConceptNode, value: Double, place: Int)] = []
    for (place, node) in offered.enumerated() {
      guard !isMastered(node), isBegun(node) || !node.isAssumed && isReady(node) else { continue }
      valued.append((node, value(of: node), place))
    }
    valued.sort { ($1.value, $0.place) < ($0.value, $1.place) }
    return valued.prefix(Self.concepts).filter { $0.value > 0 }.map(\.node)
  }

  private func value(of node: ConceptNode) -> Double {
    let ground = node.prerequisites.reduce(1.0) { product, prerequisite in
      if learner.concepts[prerequisite] == nil, isAssumed(prerequisite) { return product }
      return product * min(1, (readiness[prerequisite] ?? 0) / Self.firmChance)
    }
    let missing = 1 - (self.readiness[node.id] ?? 0)
    return missing * ground + (isBegun(node) ? Self.begunBonus : 0)
  }

  private func isBegun(_ node: ConceptNode) -> Bool { (learner.concepts[node.id]?.answers ?? 0) > 0 }

  private func isMastered(_ node: ConceptNode) -> Bool {
    guard let standing = learner.concepts[node.id] else { return false }
    return LearnerModel.isMastered(standing, mastery: mastery[node.id] ?? 0)
  }

  private func isAssumed(_ concept: Concept.ID) -> Bool { !demanded.contains(concept) }

  private func recall(_ node: ConceptNode) -> Double { recalled[node.id] ?? 1 }

  private func recallThenOrder(_ a: ConceptNode, _ b: ConceptNode) -> Bool { recall(a) < recall(b) }

  // MARK: - The problems

  private func fill(_ count: Int, due: ConceptNode?, _ front: [ConceptNode]) -> [Choice] {
    var choices: [Choice] = []
    var taken: Set<Problem.ID> = []
    func take(_ node: ConceptNode, _ target: Double, _ reason: Choice.Reason) -> Bool {
      guard let (problem, probability) = nearest(to: target, of: node, without: taken) else { return false }
      taken.insert(problem)
      choices.append(Choice(problem: problem, concept: node.id, reason: reason, probability: probability))
      return true
    }
    if let due { _ = take(due, Self.reviewTarget, .review(recalled: recall(due))) }
    var uses: [Concept.ID: Int] = [:]
    // Where the open concepts are few, more than two of one are better than fewer than five.
    var limit = max(Self.perConcept, (count + front.count - 1) / max(1, front.count))
    while choices.count < count {
      var hasTaken = false
      for node in front where choices.count < count && uses[node.id, default: 0] < limit {
        let slot = Self.ladder[min(choices.count, Self.ladder.count - 1)]
        if take(node, slot, reason(for: node)) {
          uses[node.id, default: 0] += 1
          hasTaken = true
        }
      }
      if !hasTaken {
        guard limit < count, front.contains(where: { problems[$0.id]?.contains { !taken.contains($0.id) } == true })
        else { break }
        limit += 1
      }
    }
    return choices
  }

  private func reason(for node: ConceptNode) -> Choice.Reason {
    if isMastered(node) { return .keeping }
    return isBegun(node) ? .goingOn(mastery: mastery[node.id] ?? 0) : .opened
  }

  private func nearest(
    to target: Double, of node: ConceptNode, without taken: Set<Problem.ID>
  ) -> (Problem.ID, Double)? {
    var best: (id: Problem.ID, probability: Double, cost: Double, lot: UInt64)?
    for problem in problems[node.id] ?? [] where !taken.contains(problem.id) {
      let probability = learner.forecast(
        problem.id, of: node.id, in: node.subject, rating: problem.rating, at: now
      ).probability
      let cost = abs(probability - target) + (recent.contains(problem.id) ? Self.seenCost : 0)
      let lot = lot(of: problem.id)
      if let found = best, (found.cost, found.lot) <= (cost, lot) { continue }
      best = (problem.id, probability, cost, lot)
    }
    return best.map { ($0.id, $0.probability) }
  }

  /// Decides between problems that suit equally, otherwise each day (FNV-1a: G. Fowler, L. C. Noll, K.-P. Vo, 1991).
  private func lot(of problem: Problem.ID) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    problem.rawValue.utf8.forEach(take)
    withUnsafeBytes(of: Int64(today.ordinal).littleEndian) { $0.forEach(take) }
    return hash
  }
}
