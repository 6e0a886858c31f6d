/// The share of right answers, in which each further one weighs more than those before it.
public struct RecentAnswers: Equatable, Sendable {
  /// What an older answer keeps of its weight with every one that follows, 0 to 1.
  let decay: Double
  /// The weights of the right ones together, 0 to `weight`.
  public private(set) var right = 0.0
  /// The weights of all together, 0 or more.
  public private(set) var weight = 0.0

  init(decay: Double) { self.decay = decay }

  init(decay: Double, right: Double, weight: Double) {
    self.decay = decay
    self.right = right
    self.weight = weight
  }

  /// 0 to 1, drawn towards a half by half an answer that was never given: 0.5 before the first.
  var share: Double { (right + 0.5 * LearnerModel.ghostAnswer) / (weight + LearnerModel.ghostAnswer) }

  mutating func take(right isRight: Bool) {
    right = decay * right + (isRight ? 1 : 0)
    weight = decay * weight + 1
  }
}
