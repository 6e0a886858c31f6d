/// A number with what it is of: what bar charts, pictograms and shares are made of.
public struct LabelledValue: Hashable, Sendable {
  public var label: String
  public var value: FigureNumber

  public init(_ label: String, _ value: FigureNumber) {
    self.label = label
    self.value = value
  }
}

extension FigureContent {
  /// From the keys `labels` and `values`, which are equally long; no value is less than 0.
  static func labelledValues(_ fields: FigureFields) throws(UnreadableFigure) -> [LabelledValue] {
    let values = try fields.neededNumbers("values")
    let labels = try fields.texts("labels")
    try require(labels.count == values.count, "labels", "must be as many as the values")
    return zip(labels, values).map { LabelledValue($0, $1) }
  }

  static func check(_ values: [LabelledValue], counts: ClosedRange<Int>) throws(UnreadableFigure) {
    try require(
      counts.contains(values.count), "values", "must be \(counts.lowerBound) to \(counts.upperBound)")
    try require(values.allSatisfy { !$0.value.value.isNegative }, "values", "must not be less than 0")
  }

  func fields(of values: [LabelledValue]) -> [FigureLine.Field?] {
    [.init("labels", values.map(\.label)), .init("values", values.map(\.value))]
  }
}
