/// How a role looks. A colour that is not given is the terminal's own.
public struct Style: Equatable, Sendable {
  public var foreground: Colour?
  public var background: Colour?
  public var bold: Bool
  public var dim: Bool
  public var italic: Bool
  public var underline: Bool
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
