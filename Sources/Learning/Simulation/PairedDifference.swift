/// How much larger one of two figures is, over pairs that differ in nothing else.
public struct PairedDifference: Equatable, Sendable {
  /// The mean of the differences.
  public let mean: Double
  /// Half the width of the 95 per cent interval, by the normal distribution: pairs are many.
  public let margin: Double

  /// 0 where there are no pairs; the margin needs two.
  public init(_ differences: [Double]) {
    let count = Double(differences.count)
    guard count > 1 else {
      mean = differences.first ?? 0
      margin = 0
      return
    }
    let mean = differences.reduce(0, +) / count
    let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    self.mean = mean
    margin = 1.96 * (variance / count).squareRoot()
  }

  public var lower: Double { mean - margin }
  public var upper: Double { mean + margin }
}
