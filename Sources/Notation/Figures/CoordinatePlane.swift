/// Points and lines between two axes: `plane x=-5..5 y=-4..4 points=2:3,-1:4 labels=A,B lines=0:1..2:5 join=closed`.
public struct CoordinatePlane: FigureContent {
  /// What an axis shows; it has 1 to 40 units.
  public struct Axis: Hashable, Sendable {
    public let from: Int
    /// Greater than `from`.
    public let to: Int

    public init(from: Int, to: Int) throws(UnreadableFigure) {
      try CoordinatePlane.require(from < to, "x and y", "must go from less to more")
      try CoordinatePlane.require(to - from <= 40 && abs(from) <= 1000, "x and y", "must be at most 40 long")
      (self.from, self.to) = (from, to)
    }
  }

  /// A place by its two coordinates.
  public struct Place: Hashable, Sendable {
    public var x: FigureNumber
    public var y: FigureNumber

    public init(x: FigureNumber, y: FigureNumber) { (self.x, self.y) = (x, y) }
  }

  /// A point that is marked.
  public struct Point: Hashable, Sendable {
    public var place: Place
    /// Its name; may be empty.
    public var label: String

    public init(_ place: Place, label: String = "") { (self.place, self.label) = (place, label) }
  }

  /// A straight line through two places, to the edges of the picture.
  public struct Line: Hashable, Sendable {
    public let one: Place
    /// Another place than `one`.
    public let other: Place

    public init(_ one: Place, _ other: Place) throws(UnreadableFigure) {
      try CoordinatePlane.require(
        one.x.value != other.x.value || one.y.value != other.y.value, "lines", "must go through two places")
      (self.one, self.other) = (one, other)
    }
  }

  /// How the points are joined, in their order.
  public enum Join: String, Hashable, Sendable, CaseIterable {
    case no, open
    /// The last one is joined to the first.
    case closed
  }

  public let x: Axis
  public let y: Axis
  /// At most 12; each lies in the picture.
  public let points: [Point]
  /// At most 4.
  public let lines: [Line]
  public let join: Join

  static let name = "plane"
  static let keys = ["x", "y", "points", "labels", "lines", "join"]

  public init(
    x: Axis, y: Axis, points: [Point] = [], lines: [Line] = [], join: Join = .no
  ) throws(UnreadableFigure) {
    try Self.require(points.count <= 12, "points", "may be at most 12")
    try Self.require(lines.count <= 4, "lines", "may be at most 4")
    let isInside = points.allSatisfy { point in
      let (px, py) = (point.place.x.value, point.place.y.value)
      return px >= Rational(x.from) && px <= Rational(x.to) && py >= Rational(y.from) && py <= Rational(y.to)
    }
    try Self.require(isInside, "points", "must lie between the ends of x and y")
    (self.x, self.y, self.points, self.lines, self.join) = (x, y, points, lines, join)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let (places, labels) = (try fields.texts("points"), try fields.texts("labels"))
    try Self.require(labels.count <= places.count, "labels", "must not be more than the points")
    var points: [Point] = []
    for (index, text) in places.enumerated() {
      points.append(
        Point(try Self.place(text, of: "points", fields), label: labels.indices.contains(index) ? labels[index] : ""))
    }
    var lines: [Line] = []
    for text in try fields.texts("lines") {
      let ends = split(text, "..")
      guard ends.count == 2 else { throw fields.unreadable("lines", text, "two places like 0:1..2:5") }
      lines.append(try Line(Self.place(ends[0], of: "lines", fields), Self.place(ends[1], of: "lines", fields)))
    }
    try self.init(
      x: Self.axis("x", fields), y: Self.axis("y", fields), points: points, lines: lines,
      join: fields.choice("join", Join.self) ?? .no)
  }

  private static func axis(_ key: String, _ fields: FigureFields) throws(UnreadableFigure) -> Axis {
    let ends = split(try fields.neededText(key), "..").compactMap { Int($0) }
    guard ends.count == 2 else {
      throw fields.unreadable(key, try fields.neededText(key), "two whole numbers like -5..5")
    }
    return try Axis(from: ends[0], to: ends[1])
  }

  private static func place(
    _ text: String, of key: String, _ fields: FigureFields
  ) throws(UnreadableFigure) -> Place {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw fields.unreadable(key, text, "a place like 2:3") }
    return Place(x: try fields.number(parts[0], of: key), y: try fields.number(parts[1], of: key))
  }

  var fields: [FigureLine.Field] {
    func written(_ place: Place) -> String { "\(place.x.written):\(place.y.written)" }
    let labels = points.contains { !$0.label.isEmpty } ? points.map(\.label) : []
    return [
      .init("x", "\(x.from)..\(x.to)"), .init("y", "\(y.from)..\(y.to)"),
      .init("points", points.map { written($0.place) }), .init("labels", labels),
      .init("lines", lines.map { "\(written($0.one))..\(written($0.other))" }),
      .init("join", join == .no ? nil : join.rawValue),
    ].compactMap { $0 }
  }
}
