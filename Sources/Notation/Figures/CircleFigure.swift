/// A circle with one length drawn in it: `circle radius="7 cm" centre=O` or `circle diameter=?`.
public struct CircleFigure: FigureContent {
  /// The line that is drawn, and what stands beside it.
  public enum Length: Hashable, Sendable {
    case radius(String)
    case diameter(String)
  }

  public let length: Length
  /// The name of its centre; nil where it has none.
  public let centre: String?

  static let name = "circle"
  static let keys = ["radius", "diameter", "centre"]

  public init(_ length: Length, centre: String? = nil) {
    (self.length, self.centre) = (length, centre)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    let centre = try fields.text("centre")
    switch (try fields.text("radius"), try fields.text("diameter")) {
    case (let radius?, nil): self.init(.radius(radius), centre: centre)
    case (nil, let diameter?): self.init(.diameter(diameter), centre: centre)
    case (nil, nil): throw .missing(figure: Self.name, key: "radius")
    case (.some, .some): throw Self.impossible("diameter", "cannot be drawn together with radius")
    }
  }

  var fields: [FigureLine.Field] {
    let drawn: FigureLine.Field? =
      switch length {
      case .radius(let label): .init("radius", label)
      case .diameter(let label): .init("diameter", label)
      }
    return [drawn, .init("centre", centre)].compactMap { $0 }
  }
}
