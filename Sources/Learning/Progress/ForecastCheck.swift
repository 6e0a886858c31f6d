/// How well the learner model foretold this student's answers: the chance that it gave to each before it was given, beside
/// how the answers went.
public struct ForecastCheck: Equatable, Sendable {
  /// Answers that were given about the same chance.
  public struct Bin: Equatable, Sendable {
    /// Of the answers in it.
    public fileprivate(set) var tally = AnswerTally()
    fileprivate var sum = 0.0

    /// The mean chance that was given to them, 0 to 1; nil where there is none.
    public var forecast: Double? { tally.answered == 0 ? nil : sum / Double(tally.answered) }
  }

  /// Ten: chances below 0.1, below 0.2, … up to 1.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  public init() {}

  /// Takes in the chance, 0 to 1, that an answer was given, and how it went.
  mutating func take(_ probability: Double, isRight: Bool) {
    let index = min(9, max(0, Int(probability * 10)))
    bins[index].tally.take(right: isRight)
    bins[index].sum += probability
  }

  /// All answers together.
  public var tally: AnswerTally {
    AnswerTally(answered: bins.reduce(0) { $0 + $1.tally.answered }, right: bins.reduce(0) { $0 + $1.tally.right })
  }

  /// The mean chance that was given, 0 to 1; nil without an answer.
  public var meanForecast: Double? {
    let count = tally.answered
    return count == 0 ? nil : bins.reduce(0) { $0 + $1.sum } / Double(count)
  }

  /// How far off the forecasts were, 0 to 1: in each bin the distance between what was said and what happened, and of these
  /// the mean over the answers (the expected calibration error). nil without an answer.
  public var error: Double? {
    let count = tally.answered
    guard count > 0 else { return nil }
    return bins.reduce(0) { $0 + abs($1.sum - Double($1.tally.right)) } / Double(count)
  }
}
