import Foundation

/// A student who is made of other rules than the learner model, so that a policy that the model follows can be compared
/// with policies that know nothing of it. The numbers are invented; only an order that holds for both kinds is believed.
public struct SimulatedStudent: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Knows a concept or does not; guesses and slips; may forget overnight, the later the more often it went well.
    case knowing
    /// Has a skill in each concept that grows most where success is in the balance and fades by a power of time.
    case skilled
  }

  private let kind: Kind
  private let map: SimulatedMap
  private let ability: Double
  private var random: SplitMix64
  private var knows: [Bool]
  private var skill: [Double]
  /// The day of the last answer in each concept.
  private var last: [Int?]
  /// Days for which each concept keeps.
  private var strength: [Double]
  private var day = 0

  public init(_ kind: Kind, map: SimulatedMap, seed: UInt64) {
    self.kind = kind
    self.map = map
    random = SplitMix64(seed: seed)
    let count = map.prerequisites.count
    ability = 0.6 * Self.normal(&random)
    last = Array(repeating: nil, count: count)
    strength = Array(repeating: 3, count: count)
    knows = []
    skill = []
    for concept in 0..<count {
      let start = Self.chance(1.2 + ability - Double(concept) / Double(count) * 4)
      switch kind {
      case .knowing: knows.append(Double.random(in: 0..<1, using: &random) < start)
      case .skilled: skill.append(log(start / (1 - start)) + 0.5 * Self.normal(&random))
      }
    }
  }

  /// The true chance of a right answer, at a difficulty in logits.
  public func chance(of concept: Int, difficulty: Double) -> Double {
    switch kind {
    case .knowing:
      knows[concept]
        ? Self.chance(log(0.9 / 0.1) - 0.45 * difficulty) : Self.chance(log(0.16 / 0.84) - 0.3 * difficulty)
    case .skilled: 0.08 + 0.92 * Self.chance(present(concept) - difficulty)
    }
  }

  /// The mean true chance over all concepts at three difficulties: what a test without end would show.
  public var score: Double {
    var sum = 0.0
    for concept in map.prerequisites.indices {
      for difficulty in [-0.6, 0, 0.6] { sum += chance(of: concept, difficulty: difficulty) }
    }
    return sum / Double(3 * map.prerequisites.count)
  }

  /// A night goes by.
  public mutating func sleep() {
    day += 1
    guard kind == .knowing else { return }
    for concept in knows.indices where knows[concept] && last[concept] != nil {
      if Double.random(in: 0..<1, using: &random) < 0.03 / (strength[concept] / 3) { knows[concept] = false }
    }
  }

  /// Answers a problem, and learns from it.
  public mutating func answer(_ concept: Int, difficulty: Double) -> Bool {
    let chance = chance(of: concept, difficulty: difficulty)
    let isRight = Double.random(in: 0..<1, using: &random) < chance
    let gap = last[concept].map { Double(day - $0) } ?? 0
    switch kind {
    case .knowing:
      let learning = 0.30 * (0.15 + 0.85 * readiness(for: concept)) * Self.chance(1 + 0.5 * ability) * 1.3
      if !knows[concept], Double.random(in: 0..<1, using: &random) < learning { knows[concept] = true }
    case .skilled:
      let gain = 0.45 * 4 * chance * (1 - chance) * (0.25 + 0.75 * readiness(for: concept)) * (isRight ? 1 : 0.8)
      skill[concept] = present(concept) + gain
    }
    if isRight {
      strength[concept] = min(90, strength[concept] * (1 + 0.9 * min(1, gap / strength[concept])))
    }
    last[concept] = day
    return isRight
  }

  private func present(_ concept: Int) -> Double {
    guard let last = last[concept] else { return skill[concept] }
    return skill[concept] - 0.35 * log1p(Double(day - last) / strength[concept])
  }

  private func readiness(for concept: Int) -> Double {
    let before = map.prerequisites[concept]
    guard !before.isEmpty else { return 1 }
    let sum = before.reduce(0.0) { sum, prerequisite in
      switch kind {
      case .knowing: sum + (knows[prerequisite] ? 1 : 0)
      case .skilled: sum + Self.chance(present(prerequisite))
      }
    }
    return sum / Double(before.count)
  }

  private static func chance(_ logits: Double) -> Double { 1 / (1 + exp(-logits)) }

  /// From the normal distribution (G. Box, M. Muller, 1958).
  private static func normal(_ random: inout SplitMix64) -> Double {
    let radius = sqrt(-2 * log(1 - Double.random(in: 0..<1, using: &random)))
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }
}
