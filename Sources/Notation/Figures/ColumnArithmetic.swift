import BigInt

/// Adding, subtracting or multiplying with the numbers below each other:
/// `column operation=add numbers=345,278 carries=yes result=no`.
public struct ColumnArithmetic: FigureContent {
  public enum Operation: String, Hashable, Sendable, CaseIterable {
    case add, subtract
    /// Two whole numbers, with a partial product for each digit of the second.
    case multiply
  }

  public let operation: Operation
  /// 0 or more, none a fraction, at most nine digits each: two, or up to six that are added.
  public let numbers: [FigureNumber]
  /// Whether what is carried or borrowed stands above the columns.
  public let showsCarries: Bool
  /// Whether partial products and result are written; without them it is a question.
  public let showsResult: Bool

  static let name = "column"
  static let keys = ["operation", "numbers", "carries", "result"]

  public init(
    _ operation: Operation, _ numbers: [FigureNumber], showsCarries: Bool = true, showsResult: Bool = true
  ) throws(UnreadableFigure) {
    let counts = operation == .add ? 2...6 : 2...2
    try Self.require(counts.contains(numbers.count), "numbers", operation == .add ? "must be 2 to 6" : "must be 2")
    try Self.require(
      numbers.allSatisfy { !$0.isFraction && !$0.value.isNegative }, "numbers", "must be decimals of 0 or more")
    try Self.require(
      numbers.allSatisfy { $0.written.utf8.count { $0 != 0x2E } <= 9 }, "numbers", "must have at most 9 digits")
    try Self.require(
      operation != .multiply || numbers.allSatisfy(\.value.isWhole), "numbers", "must be whole to be multiplied")
    try Self.require(
      operation != .subtract || numbers[0] >= numbers[1], "numbers", "must begin with the larger one")
    (self.operation, self.numbers) = (operation, numbers)
    (self.showsCarries, self.showsResult) = (showsCarries, showsResult)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    guard let operation = try fields.choice("operation", Operation.self) else {
      throw .missing(figure: Self.name, key: "operation")
    }
    try self.init(
      operation, fields.neededNumbers("numbers"), showsCarries: fields.isOn("carries", otherwise: true),
      showsResult: fields.isOn("result", otherwise: true))
  }

  var fields: [FigureLine.Field] {
    [
      .init("operation", operation.rawValue), .init("numbers", numbers),
      .init("carries", showsCarries ? nil : "no"), .init("result", showsResult ? nil : "no"),
    ].compactMap { $0 }
  }

  /// The exact result.
  public var result: Rational {
    let values = numbers.map(\.value)
    return switch operation {
    case .add: values.reduce(.zero, +)
    case .subtract: values[0] - values[1]
    case .multiply: values[0] * values[1]
    }
  }
}
