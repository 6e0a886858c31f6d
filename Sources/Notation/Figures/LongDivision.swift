/// Long division as schools in Bengal write it, divisor ) dividend ( quotient, with what is brought down:
/// `long-division dividend=845 divisor=5 steps=no`.
public struct LongDivision: FigureContent {
  /// 0 to 999,999,999.
  public let dividend: Int
  /// 1 to 9,999.
  public let divisor: Int
  /// Whether quotient and steps are written; without them it is a question.
  public let showsSteps: Bool

  static let name = "long-division"
  static let keys = ["dividend", "divisor", "steps"]

  public init(dividend: Int, divisor: Int, showsSteps: Bool = true) throws(UnreadableFigure) {
    try Self.require((0...999_999_999).contains(dividend), "dividend", "must be whole, 0 to 999999999")
    try Self.require((1...9_999).contains(divisor), "divisor", "must be whole, 1 to 9999")
    (self.dividend, self.divisor, self.showsSteps) = (dividend, divisor, showsSteps)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    func whole(_ key: String) throws(UnreadableFigure) -> Int {
      let wholes = try fields.neededWholes(key)
      guard wholes.count == 1 else { throw fields.unreadable(key, try fields.neededText(key), "one whole number") }
      return wholes[0]
    }
    try self.init(
      dividend: whole("dividend"), divisor: whole("divisor"), showsSteps: fields.isOn("steps", otherwise: true))
  }

  var fields: [FigureLine.Field] {
    [
      .init("dividend", String(dividend)), .init("divisor", String(divisor)),
      .init("steps", showsSteps ? nil : "no"),
    ].compactMap { $0 }
  }

  public var quotient: Int { dividend / divisor }
  public var remainder: Int { dividend % divisor }

  /// One round of dividing, multiplying and subtracting.
  public struct Step: Hashable, Sendable {
    /// What is divided in this round.
    public let part: Int
    /// What is taken away: the divisor times a digit of the quotient; 0 where it does not go.
    public let product: Int
    /// How many digits of the dividend have been used, this round's included.
    public let digits: Int

    /// What is left of it.
    public var rest: Int { part - product }
  }

  /// From the first digits into which the divisor goes, one step for each digit of the quotient.
  public var steps: [Step] {
    let digits = String(dividend).utf8.map { Int($0) - 0x30 }
    var steps: [Step] = []
    var part = 0
    for (index, digit) in digits.enumerated() {
      part = part * 10 + digit
      let isLast = index == digits.count - 1
      if steps.isEmpty, part < divisor, !isLast { continue }
      let step = Step(part: part, product: part / divisor * divisor, digits: index + 1)
      steps.append(step)
      part = step.rest
    }
    return steps
  }
}
