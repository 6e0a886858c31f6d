/// A triangle in its true shape: `triangle sides=4,3,5 labels="4 cm","3 cm",x points=A,B,C`.
public struct TriangleFigure: FigureContent {
  /// The lengths of AB, BC and CA: each is less than the two others together.
  public let sides: [FigureNumber]
  /// What stands beside AB, BC and CA; an empty one stands for nothing.
  public let labels: [String]
  /// The names of A, B and C, or none.
  public let points: [String]

  static let name = "triangle"
  static let keys = ["sides", "labels", "points"]

  /// Without `labels` the lengths stand beside the sides.
  public init(sides: [FigureNumber], labels: [String] = [], points: [String] = []) throws(UnreadableFigure) {
    try Self.require(sides.count == 3, "sides", "must be 3")
    let values = sides.map(\.value)
    let isTriangle = values.indices.allSatisfy { index in
      values[index] > .zero && values[index] < values[(index + 1) % 3] + values[(index + 2) % 3]
    }
    try Self.require(isTriangle, "sides", "must make a triangle: each is less than the two others together")
    try Self.require(labels.isEmpty || labels.count == 3, "labels", "must be 3, one for each side")
    try Self.require(points.isEmpty || points.count == 3, "points", "must be 3")
    (self.sides, self.labels, self.points) = (sides, labels, points)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(
      sides: fields.neededNumbers("sides"), labels: fields.texts("labels"), points: fields.texts("points"))
  }

  var fields: [FigureLine.Field] {
    [.init("sides", sides), .init("labels", labels), .init("points", points)].compactMap { $0 }
  }

  /// The corner with a right angle, 0 for A to 2 for C; nil where there is none. Exact, by Pythagoras' theorem.
  public var rightAngle: Int? {
    let squares = sides.map { $0.value * $0.value }
    return (0..<3).first { squares[($0 + 1) % 3] == squares[$0] + squares[($0 + 2) % 3] }
  }
}
