/// A LaTeX command that takes what stands behind it, or stands for a part of a table.
enum LatexCommand: Equatable {
  /// `\frac{3}{4}`.
  case fraction
  /// `\sqrt[3]{27}`.
  case root
  case decoration(Formula.Decoration)
  case begin(Environment)
  case end(Environment)

  /// What stands between `\begin` and `\end`.
  enum Environment: String, CaseIterable {
    case aligned, align, split, gathered, equation, cases
    case array, matrix, pmatrix, bmatrix, vmatrix, tabular

    /// Whether its lines stand below each other with their relation signs in one column.
    var isAligned: Bool {
      switch self {
      case .aligned, .align, .split, .gathered, .equation: true
      case .cases, .array, .matrix, .pmatrix, .bmatrix, .vmatrix, .tabular: false
      }
    }
  }
}
