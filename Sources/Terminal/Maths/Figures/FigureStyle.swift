import Notation

/// How figures are drawn in cells.
public struct FigureStyle: Hashable, Sendable {
  /// What curves and slanted lines are made of.
  public enum Dots: Hashable, Sendable, CaseIterable {
    /// Eight dots a cell.
    case braille
    /// Four quarters a cell, for fonts without braille.
    case blocks
    /// Two places a cell, and nothing but ASCII around the words and Bengali digits.
    case ascii
  }

  public var dots: Dots
  /// What the digits are.
  public var digits: Digits
  /// How the terminal counts Indic signs.
  public var family: WidthFamily
  /// Nothing is wider; never less than `narrowest`.
  public let columns: Int
  /// Nothing that has a choice is higher; a column of numbers or a table is as high as it must be. Never less than
  /// `lowest`.
  public let rows: Int

  /// Every figure still says something in so many columns.
  public static let narrowest = 24
  /// Every figure still says something in so many rows.
  public static let lowest = 6

  public init(
    dots: Dots = .braille, digits: Digits = .western, family: WidthFamily = .spacing, columns: Int = 76,
    rows: Int = 14
  ) {
    self.dots = dots
    self.digits = digits
    self.family = family
    self.columns = max(Self.narrowest, columns)
    self.rows = max(Self.lowest, rows)
  }

  var isUnicode: Bool { dots != .ascii }

  /// A number in this style's digits and signs.
  func shown(_ number: FigureNumber) -> String {
    let text = number.shown(in: digits)
    return !isUnicode && text.hasPrefix("−") ? "-" + text.dropFirst() : text
  }

  var maths: MathsStyle {
    MathsStyle(glyphs: isUnicode ? .unicode : .ascii, digits: digits, family: family, columns: columns)
  }
}

extension Figure {
  /// The picture, in rows of cells that are never wider than the style allows.
  public func drawn(in style: FigureStyle) -> [StyledRow] {
    var rows = sketch(in: style).grid.styledRows
    while rows.last?.runs.isEmpty == true { rows.removeLast() }
    return rows
  }

  private func sketch(in style: FigureStyle) -> FigureSketch {
    switch self {
    case .numberLine(let figure): figure.sketch(in: style)
    case .fractionBars(let figure): figure.sketch(in: style)
    case .barModel(let figure): figure.sketch(in: style)
    case .ratioStrip(let figure): figure.sketch(in: style)
    case .angle(let figure): figure.sketch(in: style)
    case .triangle(let figure): figure.sketch(in: style)
    case .rectangle(let figure): figure.sketch(in: style)
    case .circle(let figure): figure.sketch(in: style)
    case .plane(let figure): figure.sketch(in: style)
    case .barChart(let figure): figure.sketch(in: style)
    case .pictogram(let figure): figure.sketch(in: style)
    case .shares(let figure): figure.sketch(in: style)
    case .column(let figure): figure.sketch(in: style)
    case .division(let figure): figure.sketch(in: style)
    case .table(let figure): figure.sketch(in: style)
    case .dots(let figure): figure.sketch(in: style)
    }
  }
}
