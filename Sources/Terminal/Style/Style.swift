/// How a role looks. A colour that is not given is the terminal's own.
public struct Style: Equatable, Sendable {
  /// The colour of the text; nil for the terminal's own.
  public var foreground: Colour?
  /// The colour behind the text; nil for the terminal's own.
  public var background: Colour?
  /// Heavier, or brighter on a terminal without a bold face.
  public var bold: Bool
  /// Fainter, where the terminal can.
  public var dim: Bool
  /// Slanted, where the terminal can.
  public var italic: Bool
  /// A line below: it is seen without colours too.
  public var underline: Bool
  /// The two colours change places: it is seen without colours too.
  public var reverse: Bool

  public init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false, italic: Bool = false,
    underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underline = underline
    self.reverse = reverse
  }
}
