/// An angle, drawn as large as it is: `angle degrees=65 label=x points=A,B,C`.
public struct AngleFigure: FigureContent {
  /// Greater than 0, less than 360.
  public let degrees: FigureNumber
  /// What stands in it; nil for its degrees.
  public let label: String?
  /// Names of a point on the first arm, of the vertex and of a point on the second arm; none, or these three.
  public let points: [String]

  static let name = "angle"
  static let keys = ["degrees", "label", "points"]

  public init(degrees: FigureNumber, label: String? = nil, points: [String] = []) throws(UnreadableFigure) {
    try Self.require(
      degrees.value > .zero && degrees.value < Rational(360), "degrees", "must lie between 0 and 360")
    try Self.require(
      points.isEmpty || points.count == 3, "points", "must be 3: on an arm, the vertex, on the other arm")
    (self.degrees, self.label, self.points) = (degrees, label, points)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(
      degrees: fields.neededNumber("degrees"), label: fields.text("label"), points: fields.texts("points"))
  }

  var fields: [FigureLine.Field] {
    [.init("degrees", degrees), .init("label", label), .init("points", points)].compactMap { $0 }
  }
}
