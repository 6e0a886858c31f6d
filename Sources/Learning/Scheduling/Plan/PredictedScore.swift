/// What an exam would show, in per cent: by the weight of each topic and the mastery of it.
public struct PredictedScore: Equatable, Sendable {
  /// 0 to 100.
  public let score: Double
  /// Half the width of the 90 per cent interval.
  public let margin: Double

  /// nil where the topics weigh nothing. A topic is as good as its mastery; how far off that may be follows from the answers
  /// that it rests on, as for a share of right answers with one answer more that nobody gave.
  public init?(_ topics: [TopicStanding]) {
    let weight = topics.reduce(0) { $0 + $1.examWeightage }
    guard weight > 0 else { return nil }
    var mean = 0.0
    var variance = 0.0
    for topic in topics {
      let share = topic.examWeightage / weight
      let chance = min(1, max(0, topic.mastery / 100))
      mean += share * chance
      // A quarter is the most that a share can vary by: what was never asked may be anything.
      let spread = topic.answers == 0 ? 0.25 : max(0.01, chance * (1 - chance)) / Double(topic.answers + 1)
      variance += share * share * spread
    }
    score = 100 * mean
    margin = min(100, 164 * variance.squareRoot())
  }
}
