/// The masteries of some concepts together: what a mean is taken of.
public struct MasterySum: Equatable, Sendable, Codable {
  /// Of the masteries, each 0 to 100.
  public private(set) var sum = 0
  /// How many concepts there are.
  public private(set) var concepts = 0

  public init() {}

  /// One concept more.
  public mutating func take(_ mastery: Int) {
    sum += mastery
    concepts += 1
  }

  public static func + (a: Self, b: Self) -> Self {
    var both = a
    both.sum += b.sum
    both.concepts += b.concepts
    return both
  }

  /// 0 to 100, a half rounded up; nil without a concept.
  public var mean: Int? { concepts == 0 ? nil : (2 * sum + concepts) / (2 * concepts) }
}
