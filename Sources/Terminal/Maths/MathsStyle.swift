import Notation

/// How mathematics is laid out in cells.
public struct MathsStyle: Hashable, Sendable {
  /// Whether a fraction is as high as in a book, or one row.
  public enum Layout: Hashable, Sendable, CaseIterable {
    /// `3/4`: everything on one row.
    case linear
    /// Numerators above, powers raised, brackets that grow.
    case stacked
  }

  public var layout: Layout
  public var glyphs: Glyphs
  /// What the digits and the words between formulas are.
  public var digits: Digits
  /// How the terminal counts Indic signs.
  public var family: WidthFamily
  /// Nothing is wider; never less than `narrowest`.
  public var columns: Int {
    didSet { columns = max(Self.narrowest, columns) }
  }

  /// The longest cluster still has room in so many columns.
  public static let narrowest = 8

  public init(
    layout: Layout = .stacked, glyphs: Glyphs = .unicode, digits: Digits = .western,
    family: WidthFamily = .spacing, columns: Int = 76
  ) {
    self.layout = layout
    self.glyphs = glyphs
    self.digits = digits
    self.family = family
    self.columns = max(Self.narrowest, columns)
  }
}
