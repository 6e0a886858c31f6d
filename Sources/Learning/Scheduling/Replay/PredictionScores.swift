import Foundation

/// How good a list of predictions was.
public struct PredictionScores: Equatable, Sendable {
  /// How many predictions there were.
  public var count = 0
  /// The chance that a right answer was given a higher probability than a wrong one, ties counting half; nil where all
  /// answers were right, or none.
  public var areaUnderCurve: Double?
  /// Root of the mean squared difference.
  public var rootMeanSquareError = 0.0
  /// Mean surprise in nats, probabilities being taken between 0.0001 and 0.9999.
  public var logLoss = 0.0
  /// Share of answers on the likelier side of a half.
  public var accuracy = 0.0
  /// Mean distance, over ten bands of probability, between what was said and what happened.
  public var calibrationError = 0.0

  public init(_ predictions: [(probability: Double, isRight: Bool)]) {
    count = predictions.count
    guard count > 0 else { return }
    let total = Double(count)
    var squares = 0.0
    var surprise = 0.0
    var hits = 0
    var bands = [(said: Double, happened: Double)](repeating: (0, 0), count: 10)
    for (probability, isRight) in predictions {
      let happened = isRight ? 1.0 : 0.0
      squares += (probability - happened) * (probability - happened)
      let bounded = min(max(probability, 1e-4), 1 - 1e-4)
      surprise -= log(isRight ? bounded : 1 - bounded)
      if (probability >= 0.5) == isRight { hits += 1 }
      let band = min(9, max(0, Int(probability * 10)))
      bands[band].said += probability
      bands[band].happened += happened
    }
    rootMeanSquareError = (squares / total).squareRoot()
    logLoss = surprise / total
    accuracy = Double(hits) / total
    calibrationError = bands.reduce(0) { $0 + abs($1.said - $1.happened) } / total
    areaUnderCurve = Self.area(predictions)
  }

  /// By ranks (H. Mann, D. Whitney, 1947); equal probabilities share the mean of their ranks.
  private static func area(_ predictions: [(probability: Double, isRight: Bool)]) -> Double? {
    let sorted = predictions.sorted { $0.probability < $1.probability }
    let right = sorted.count { $0.isRight }
    let wrong = sorted.count - right
    guard right > 0, wrong > 0 else { return nil }
    var ranks = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].probability == sorted[start].probability { end += 1 }
      let rightHere = sorted[start..<end].count { $0.isRight }
      ranks += Double(rightHere) * Double(start + end + 1) / 2
      start = end
    }
    return (ranks - Double(right) * Double(right + 1) / 2) / (Double(right) * Double(wrong))
  }
}
