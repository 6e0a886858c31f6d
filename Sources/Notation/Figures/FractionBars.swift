/// Bars cut in equal parts, some of them filled: `fraction-bars bars=3/4,6/8 labels=Asha,Rafi`.
public struct FractionBars: FigureContent {
  /// One bar. 6/8 is not 3/4: it has eight parts.
  public struct Bar: Hashable, Sendable {
    /// 0 to `parts`.
    public let filled: Int
    /// 1 to `mostParts`.
    public let parts: Int
    /// What stands before it; may be empty.
    public let label: String

    public init(filled: Int, parts: Int, label: String = "") throws(UnreadableFigure) {
      try FractionBars.require(
        (1...FractionBars.mostParts).contains(parts), "bars", "have 1 to \(FractionBars.mostParts) parts each")
      try FractionBars.require((0...parts).contains(filled), "bars", "have no more filled parts than parts")
      (self.filled, self.parts, self.label) = (filled, parts, label)
    }
  }

  /// 1 to 6.
  public let bars: [Bar]

  /// Thinner parts could not be counted.
  public static let mostParts = 24

  static let name = "fraction-bars"
  static let keys = ["bars", "labels"]

  public init(_ bars: [Bar]) throws(UnreadableFigure) {
    try Self.require((1...6).contains(bars.count), "bars", "must be 1 to 6")
    self.bars = bars
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let (texts, labels) = (try fields.texts("bars"), try fields.texts("labels"))
    guard !texts.isEmpty else { throw .missing(figure: Self.name, key: "bars") }
    try Self.require(labels.count <= texts.count, "labels", "must not be more than the bars")
    var bars: [Bar] = []
    for (index, text) in texts.enumerated() {
      let numbers = text.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
      guard numbers.count == 2 else { throw fields.unreadable("bars", text, "a fraction like 3/4") }
      bars.append(
        try Bar(filled: numbers[0], parts: numbers[1], label: labels.indices.contains(index) ? labels[index] : ""))
    }
    try self.init(bars)
  }

  var fields: [FigureLine.Field] {
    let labels = bars.contains { !$0.label.isEmpty } ? bars.map(\.label) : []
    return [.init("bars", bars.map { "\($0.filled)/\($0.parts)" }), .init("labels", labels)].compactMap { $0 }
  }
}
