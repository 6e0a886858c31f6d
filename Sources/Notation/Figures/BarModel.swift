/// Quantities as bars below each other, to see how they compare:
/// `bar-model names=Asha,Rafi parts=3,3;5 labels=12,?;20 whole=38`.
public struct BarModel: FigureContent {
  /// A piece of a bar.
  public struct Part: Hashable, Sendable {
    /// How long it is beside the others; greater than 0.
    public let length: FigureNumber
    /// What stands in it; may be empty.
    public let label: String

    public init(_ length: FigureNumber, label: String = "") throws(UnreadableFigure) {
      try BarModel.require(length.value > .zero, "parts", "must be greater than 0")
      (self.length, self.label) = (length, label)
    }
  }

  /// A bar: one to twelve parts beside each other.
  public struct Bar: Hashable, Sendable {
    /// Whose it is; may be empty.
    public let name: String
    public let parts: [Part]

    public init(name: String = "", parts: [Part]) throws(UnreadableFigure) {
      try BarModel.require((1...12).contains(parts.count), "parts", "must be 1 to 12 in a bar")
      (self.name, self.parts) = (name, parts)
    }

    /// How long it is beside the others.
    public var length: Rational { parts.reduce(.zero) { $0 + $1.length.value } }
  }

  /// One to five, from top to bottom.
  public let bars: [Bar]
  /// What all of them are together; nil where it is not said.
  public let whole: String?

  static let name = "bar-model"
  static let keys = ["names", "parts", "labels", "whole"]

  public init(_ bars: [Bar], whole: String? = nil) throws(UnreadableFigure) {
    try Self.require((1...5).contains(bars.count), "parts", "must be 1 to 5 bars")
    (self.bars, self.whole) = (bars, whole)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let (rows, labels, names) = (fields.rowsOfTexts("parts"), fields.rowsOfTexts("labels"), try fields.texts("names"))
    guard !rows.isEmpty else { throw .missing(figure: Self.name, key: "parts") }
    try Self.require(names.count <= rows.count, "names", "must not be more than the bars")
    try Self.require(
      labels.count <= rows.count && zip(labels, rows).allSatisfy { $0.count <= $1.count }, "labels",
      "must not be more than the parts")
    var bars: [Bar] = []
    for (row, lengths) in rows.enumerated() {
      let labels = labels.indices.contains(row) ? labels[row] : []
      var parts: [Part] = []
      for (index, length) in lengths.enumerated() {
        parts.append(
          try Part(fields.number(length, of: "parts"), label: labels.indices.contains(index) ? labels[index] : ""))
      }
      bars.append(try Bar(name: names.indices.contains(row) ? names[row] : "", parts: parts))
    }
    try self.init(bars, whole: fields.text("whole"))
  }

  var fields: [FigureLine.Field] {
    let names = bars.contains { !$0.name.isEmpty } ? bars.map(\.name) : []
    let labels = bars.map { $0.parts.map(\.label) }
    let isLabelled = labels.contains { $0.contains { !$0.isEmpty } }
    return [
      .init("names", names), .init(key: "parts", rows: bars.map { $0.parts.map(\.length.written) }),
      isLabelled ? .init(key: "labels", rows: labels) : nil, .init("whole", whole),
    ].compactMap { $0 }
  }
}
