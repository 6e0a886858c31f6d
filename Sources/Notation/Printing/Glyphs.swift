/// The signs that a line of mathematics is printed with.
public enum Glyphs: Hashable, Sendable, CaseIterable {
  /// `x² ≤ √18 × 3`.
  case unicode
  /// `x^2 <= sqrt(18) * 3`.
  case ascii
}
