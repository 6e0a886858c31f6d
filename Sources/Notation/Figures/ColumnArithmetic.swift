import BigInt

/// Adding, subtracting or multiplying with the numbers below each other:
/// `column operation=add numbers=345,278 show=question`.
public struct ColumnArithmetic: FigureContent {
  public enum Operation: String, Hashable, Sendable, CaseIterable {
    case add, subtract
    /// Two whole numbers, with a partial product for each digit of the second.
    case multiply
  }

  /// How much of the working is written.
  public enum Shown: String, Hashable, Sendable, CaseIterable {
    /// The numbers and the line below them.
    case question
    /// Also what is carried or borrowed.
    case carries
    /// The numbers, partial products and the result, but nothing carried.
    case result
    /// All of it.
    case all
  }

  public let operation: Operation
  /// 0 or more, none a fraction, at most nine digits each: two, or up to six that are added.
  public let numbers: [FigureNumber]
  public let shown: Shown

  static let name = "column"
  static let keys = ["operation", "numbers", "show"]

  public init(
    _ operation: Operation, _ numbers: [FigureNumber], shown: Shown = .all
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
    (self.operation, self.numbers, self.shown) = (operation, numbers, shown)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    guard let operation = try fields.choice("operation", Operation.self) else {
      throw .missing(figure: Self.name, key: "operation")
    }
    try self.init(
      operation, fields.neededNumbers("numbers"), shown: fields.choice("show", Shown.self) ?? .all)
  }

  var fields: [FigureLine.Field] {
    [
      .init("operation", operation.rawValue), .init("numbers", numbers),
      .init("show", shown == .all ? nil : shown.rawValue),
    ].compactMap { $0 }
  }

  /// Whether what is carried or borrowed stands above the columns.
  public var showsCarries: Bool { shown == .carries || shown == .all }
  /// Whether partial products and the result are written.
  public var showsResult: Bool { shown == .result || shown == .all }

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
