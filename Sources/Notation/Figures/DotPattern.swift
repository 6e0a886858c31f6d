/// Numbers as dots, to see how they grow: `dots counts=1,3,6 shape=triangle`.
public struct DotPattern: FigureContent {
  /// How the dots of one number are arranged.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// In rows of ten.
    case row
    /// In rows as long as the pattern is high.
    case square
    /// One in the first row, and one more in each that follows.
    case triangle
  }

  /// 1 to 8 numbers, each 1 to 100.
  public let counts: [Int]
  public let shape: Shape

  static let name = "dots"
  static let keys = ["counts", "shape"]

  public init(counts: [Int], shape: Shape = .row) throws(UnreadableFigure) {
    try Self.require((1...8).contains(counts.count), "counts", "must be 1 to 8")
    try Self.require(counts.allSatisfy { (1...100).contains($0) }, "counts", "must be 1 to 100 each")
    (self.counts, self.shape) = (counts, shape)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(counts: fields.neededWholes("counts"), shape: fields.choice("shape", Shape.self) ?? .row)
  }

  var fields: [FigureLine.Field] {
    [.init("counts", counts.map(String.init)), .init("shape", shape == .row ? nil : shape.rawValue)]
      .compactMap { $0 }
  }

  /// The dots in each row of one number's picture.
  public func rows(of count: Int) -> [Int] {
    var rows: [Int] = []
    var left = count
    let side = (1...10).first { $0 * $0 >= count } ?? 10
    while left > 0 {
      let length =
        switch shape {
        case .row: 10
        case .square: side
        case .triangle: rows.count + 1
        }
      rows.append(min(left, length))
      left -= rows[rows.count - 1]
    }
    return rows
  }
}
