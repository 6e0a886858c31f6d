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

    /// The formula of its lines. A curly bracket about a table is open at the right: cases.
    func formula(_ lines: [[Formula]]) -> Formula {
      switch self {
      case .aligned, .align, .split, .gathered, .equation: .aligned(lines)
      case .array, .matrix, .tabular: .table(lines)
      case .cases: .bracketed(.table(lines), .curly)
      case .pmatrix: .bracketed(.table(lines), .round)
      case .bmatrix: .bracketed(.table(lines), .square)
      case .vmatrix: .bracketed(.table(lines), .bars)
      }
    }
  }
}
