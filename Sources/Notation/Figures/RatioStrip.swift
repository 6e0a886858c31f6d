/// Equal boxes in two colours or more: `ratio-strip parts=3,4 labels=red,blue unit="5 kg"`.
public struct RatioStrip: FigureContent {
  /// One term of the ratio.
  public struct Term: Hashable, Sendable {
    /// Its boxes: 1 to 12.
    public let parts: Int
    /// What they are; may be empty.
    public let label: String

    public init(_ parts: Int, label: String = "") throws(UnreadableFigure) {
      try RatioStrip.require((1...12).contains(parts), "parts", "must be 1 to 12 each")
      (self.parts, self.label) = (parts, label)
    }
  }

  /// Two to four.
  public let terms: [Term]
  /// What one box is worth; nil where it is not said.
  public let unit: String?

  static let name = "ratio-strip"
  static let keys = ["parts", "labels", "unit"]

  public init(_ terms: [Term], unit: String? = nil) throws(UnreadableFigure) {
    try Self.require((2...4).contains(terms.count), "parts", "must be 2 to 4")
    (self.terms, self.unit) = (terms, unit)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let (parts, labels) = (try fields.neededWholes("parts"), try fields.texts("labels"))
    try Self.require(labels.count <= parts.count, "labels", "must not be more than the parts")
    var terms: [Term] = []
    for (index, count) in parts.enumerated() {
      terms.append(try Term(count, label: labels.indices.contains(index) ? labels[index] : ""))
    }
    try self.init(terms, unit: fields.text("unit"))
  }

  var fields: [FigureLine.Field] {
    let labels = terms.contains { !$0.label.isEmpty } ? terms.map(\.label) : []
    return [.init("parts", terms.map { String($0.parts) }), .init("labels", labels), .init("unit", unit)]
      .compactMap { $0 }
  }
}
