import Learning
import Terminal

/// What content says has mathematics in it, between dollars: it is never written to a screen as it stands in a file.
extension Context {
  /// Rows of at most `columns`; the axis is that of the first line, where a label belongs. Stacked as in a book, or on
  /// single rows, as is better in dense text and on a small screen.
  func laidOut(_ content: String, _ layout: MathsStyle.Layout, columns: Int) -> MathsBox {
    MathsParagraph(content).box(
      in: MathsStyle(
        layout: layout, glyphs: symbols.glyphs, digits: language.numerals, family: family, columns: columns))
  }

  /// For a list, the clipboard or a note to somebody: formulas as one types them.
  func onOneLine(_ content: String) -> String {
    MathsParagraph(content).onOneLine(symbols.glyphs, digits: language.numerals)
  }

  /// For whoever hears it: formulas in words.
  func spoken(_ content: String) -> String { MathsParagraph(content).spoken(language.spoken) }

  /// The picture beside a problem, in a third of a screen of so many rows where it can be that low.
  func drawn(_ figure: ProblemFigure, columns: Int, screenRows: Int) -> [StyledRow] {
    figure[language].drawn(
      in: FigureStyle(
        dots: symbols.dots, digits: language.numerals, family: family, columns: columns, rows: min(14, screenRows / 3)))
  }

  /// How problems and their options stand on a screen of that many rows: few of them leave no room for fractions that are
  /// three rows high.
  static func layoutOfProblems(rows: Int) -> MathsStyle.Layout { rows < 14 ? .linear : .stacked }
}
