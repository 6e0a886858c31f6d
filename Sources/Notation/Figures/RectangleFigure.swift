/// A rectangle in its true shape: `rectangle width=12 height=5 labels="12 m","5 m" inside=?`.
public struct RectangleFigure: FigureContent {
  /// Greater than 0.
  public let width: FigureNumber
  /// Greater than 0.
  public let height: FigureNumber
  /// What stands beside the width and the height: none for the lengths themselves, or two.
  public let labels: [String]
  /// What stands in it; nil for nothing.
  public let inside: String?

  static let name = "rectangle"
  static let keys = ["width", "height", "labels", "inside"]

  public init(
    width: FigureNumber, height: FigureNumber, labels: [String] = [], inside: String? = nil
  ) throws(UnreadableFigure) {
    try Self.require(width.value > .zero, "width", "must be greater than 0")
    try Self.require(height.value > .zero, "height", "must be greater than 0")
    try Self.require(labels.isEmpty || labels.count == 2, "labels", "must be 2: of the width and of the height")
    (self.width, self.height, self.labels, self.inside) = (width, height, labels, inside)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(
      width: fields.neededNumber("width"), height: fields.neededNumber("height"), labels: fields.texts("labels"),
      inside: fields.text("inside"))
  }

  var fields: [FigureLine.Field] {
    [.init("width", width), .init("height", height), .init("labels", labels), .init("inside", inside)]
      .compactMap { $0 }
  }
}
