/// A map of concepts that nobody teaches: numbered in the order in which they are taught, each with the numbers of those
/// that lead to it.
public struct SimulatedMap: Equatable, Sendable {
  /// One list a concept; all numbers in it are lower than its own.
  public let prerequisites: [[Int]]

  /// The first three concepts stand by themselves; each further one needs one or two of the six before it.
  public init(concepts: Int, using random: inout SplitMix64) {
    var prerequisites: [[Int]] = []
    for concept in 0..<concepts {
      guard concept >= 3 else {
        prerequisites.append([])
        continue
      }
      let near = Array(max(0, concept - 6)..<concept)
      prerequisites.append(Array(near.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))))
    }
    self.prerequisites = prerequisites
  }
}
