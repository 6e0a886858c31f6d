/// The shares of a whole as one strip, which a terminal draws better than a circle:
/// `shares labels=rice,wheat,jute values=50,30,20 unit=bigha`.
public struct ShareStrip: FigureContent {
  /// 2 to 8; none is less than 0, and one is more.
  public let shares: [LabelledValue]
  /// What the values are counted in; nil where it is not said.
  public let unit: String?

  static let name = "shares"
  static let keys = ["labels", "values", "unit"]

  public init(_ shares: [LabelledValue], unit: String? = nil) throws(UnreadableFigure) {
    try Self.check(shares, counts: 2...8)
    try Self.require(shares.contains { !$0.value.value.isZero }, "values", "must not all be 0")
    (self.shares, self.unit) = (shares, unit)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(Self.labelledValues(fields), unit: fields.text("unit"))
  }

  var fields: [FigureLine.Field] { (fields(of: shares) + [.init("unit", unit)]).compactMap { $0 } }

  /// The shares as parts of one.
  public var parts: [Rational] {
    let whole = shares.reduce(Rational.zero) { $0 + $1.value.value }
    return shares.map { $0.value.value.divided(by: whole) ?? .zero }
  }
}
