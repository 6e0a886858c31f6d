extension Formula {
  /// As LaTeX, without dollars: `\frac{3}{4}`, `x^{2}`, `28\,\text{km}`. What it prints is read as the same tree, for the
  /// trees that reading LaTeX makes.
  public var latex: String { LatexPrinter().write(self, at: .line) }
}
