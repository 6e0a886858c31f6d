/// A pictogram: `pictogram labels=Sat,Sun values=6,9 each=2 unit=books`; one sign stands for `each` things.
public struct Pictogram: FigureContent {
  /// 1 to 8; each makes at most 20 signs, the last of which may be half.
  public let rows: [LabelledValue]
  /// How many things one sign stands for; greater than 0.
  public let each: FigureNumber
  /// What is counted; nil where it is not said.
  public let unit: String?

  static let name = "pictogram"
  static let keys = ["labels", "values", "each", "unit"]

  public init(_ rows: [LabelledValue], each: FigureNumber, unit: String? = nil) throws(UnreadableFigure) {
    try Self.check(rows, counts: 1...8)
    try Self.require(each.value > .zero, "each", "must be greater than 0")
    let halves = rows.map { Self.halves($0, each: each) }
    try Self.require(
      halves.allSatisfy { $0 != nil }, "values", "must be whole or half signs: multiples of half of each")
    try Self.require(halves.allSatisfy { ($0 ?? 0) <= 40 }, "values", "must be at most 20 signs each")
    (self.rows, self.each, self.unit) = (rows, each, unit)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(
      Self.labelledValues(fields), each: fields.number("each") ?? FigureNumber(1), unit: fields.text("unit"))
  }

  var fields: [FigureLine.Field] {
    (fields(of: rows) + [.init("each", each), .init("unit", unit)]).compactMap { $0 }
  }

  /// How many half signs a row has; nil where that is no whole number.
  private static func halves(_ row: LabelledValue, each: FigureNumber) -> Int? {
    guard let signs = (row.value.value * Rational(2)).divided(by: each.value), signs.isWhole else { return nil }
    return Int(exactly: signs.numerator)
  }

  /// How many whole signs a row has, and whether half of one follows.
  public func signs(of row: LabelledValue) -> (whole: Int, hasHalf: Bool) {
    let halves = Self.halves(row, each: each) ?? 0
    return (halves / 2, halves % 2 == 1)
  }
}
