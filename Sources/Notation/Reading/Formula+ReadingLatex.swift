extension Formula {
  /// Reads LaTeX as authors and language models write it, without its dollars: the commands are in `LatexCommands`. What
  /// is in no table stays as it was written (`.verbatim`), with the groups behind it; what has no end is refused.
  public init(latex: String) throws(UnreadableFormula) {
    self = try FormulaReading(of: TypedText(latex), .algebra, .latex).formula
  }

  /// Mathematics between dollars: LaTeX where it has commands or braces, else plain notation, else LaTeX after all.
  public init(betweenDollars text: String) throws(UnreadableFormula) {
    let typed = try TypedText(text)
    if !text.unicodeScalars.contains(where: { $0 == "\\" || $0 == "{" }) {
      do {
        self = try FormulaReading(of: typed, .algebra, .plain).formula
        return
      } catch {
        // What a pupil would be told is no matter here: the other reader has the word.
      }
    }
    self = try FormulaReading(of: typed, .algebra, .latex).formula
  }
}
