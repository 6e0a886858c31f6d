/// A number line, with points on it: `number-line from=0 to=10 step=1 points=4,7 labels=A,B`.
public struct NumberLine: FigureContent {
  /// One point of the line.
  public struct Point: Hashable, Sendable {
    public var value: FigureNumber
    /// What stands above it; may be empty.
    public var label: String

    public init(_ value: FigureNumber, label: String = "") {
      self.value = value
      self.label = label
    }
  }

  public let from: FigureNumber
  /// Greater than `from`.
  public let to: FigureNumber
  /// From one mark to the next, beginning at `from`; greater than 0, and at most `mostSteps` to the end.
  public let step: FigureNumber
  /// None lies outside of the line.
  public let points: [Point]

  /// More marks than this cannot be told from each other.
  public static let mostSteps = 60

  static let name = "number-line"
  static let keys = ["from", "to", "step", "points", "labels"]

  public init(
    from: FigureNumber, to: FigureNumber, step: FigureNumber = FigureNumber(1), points: [Point] = []
  ) throws(UnreadableFigure) {
    try Self.require(from < to, "to", "must be greater than from")
    try Self.require(step.value > .zero, "step", "must be greater than 0")
    try Self.require(
      to.value - from.value <= step.value * Rational(Self.mostSteps), "step",
      "must be larger: there is room for \(Self.mostSteps) steps")
    try Self.require(points.count <= 12, "points", "may be at most 12")
    try Self.require(points.allSatisfy { from <= $0.value && $0.value <= to }, "points", "must lie on the line")
    (self.from, self.to, self.step, self.points) = (from, to, step, points)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let (values, labels) = (try fields.numbers("points"), try fields.texts("labels"))
    try Self.require(labels.count <= values.count, "labels", "must not be more than the points")
    try self.init(
      from: fields.neededNumber("from"), to: fields.neededNumber("to"),
      step: fields.number("step") ?? FigureNumber(1),
      points: values.enumerated().map { Point($1, label: labels.indices.contains($0) ? labels[$0] : "") })
  }

  var fields: [FigureLine.Field] {
    let labels = points.contains { !$0.label.isEmpty } ? points.map(\.label) : []
    return [
      .init("from", from), .init("to", to), .init("step", step), .init("points", points.map(\.value)),
      .init("labels", labels),
    ].compactMap { $0 }
  }
}
