/// How many answers there were, and how many of them were right.
public struct AnswerTally: Equatable, Sendable {
  /// Scored answers, 0 or more: a skip is not among them, a revealed solution is.
  public private(set) var answered: Int
  /// Of those, the ones that were right at the first try.
  public private(set) var right: Int

  public init(answered: Int = 0, right: Int = 0) {
    self.answered = answered
    self.right = right
  }

  /// 0 to 1; nil where nothing was answered.
  public var share: Double? { answered == 0 ? nil : Double(right) / Double(answered) }

  /// Whole per cent, a half rounded up; nil where nothing was answered.
  public var percent: Int? { answered == 0 ? nil : (right * 100 + answered / 2) / answered }

  mutating func take(right isRight: Bool) {
    answered += 1
    if isRight { right += 1 }
  }
}
