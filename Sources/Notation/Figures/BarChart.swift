/// A bar chart: `bar-chart labels=Sat,Sun,Mon values=3,5,4 unit=books`.
public struct BarChart: FigureContent {
  /// 1 to 12; none is less than 0, and one is more.
  public let bars: [LabelledValue]
  /// What is counted; nil where it is not said.
  public let unit: String?

  static let name = "bar-chart"
  static let keys = ["labels", "values", "unit"]

  public init(_ bars: [LabelledValue], unit: String? = nil) throws(UnreadableFigure) {
    try Self.check(bars, counts: 1...12)
    try Self.require(bars.contains { !$0.value.value.isZero }, "values", "must not all be 0")
    (self.bars, self.unit) = (bars, unit)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(Self.labelledValues(fields), unit: fields.text("unit"))
  }

  var fields: [FigureLine.Field] { (fields(of: bars) + [.init("unit", unit)]).compactMap { $0 } }
}
