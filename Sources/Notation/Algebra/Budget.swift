/// How much work may still be done: every answer is judged in bounded time, whatever was typed.
public struct Budget: Sendable {
  /// The steps that one reading of an answer may take: a step is one product of two terms of small numbers.
  public static let stepsPerAnswer = 50_000
  /// The bits that a number may have, numerator and denominator together.
  public static let bitsPerNumber = 8_192
  /// The highest whole power that a sum is raised to.
  public static let highestPower = 1_000

  /// What is left of the steps; never less than 0.
  public private(set) var steps: Int

  public init(steps: Int = Budget.stepsPerAnswer) { self.steps = steps }

  /// Takes steps away; throws where there are not so many.
  mutating func spend(_ count: Int = 1) throws(Unworkable) {
    guard count <= steps else {
      steps = 0
      throw .tooLarge
    }
    steps -= count
  }

  /// Takes away what one operation with this number costs.
  mutating func spend(on number: Rational) throws(Unworkable) {
    let bits = number.bitWidth
    guard bits <= Self.bitsPerNumber else { throw .tooLarge }
    try spend(1 + bits / 64)
  }
}
