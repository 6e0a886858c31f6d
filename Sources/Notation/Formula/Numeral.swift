import BigInt

/// A number as it was written, in ASCII digits: `007`, `1,25,000.50`, `0.1(6)`.
public struct Numeral: Hashable, Sendable {
  /// Where the commas of a large number stand.
  public enum Grouping: Hashable, Sendable, CaseIterable {
    case none
    /// `1,234,567`.
    case western
    /// `12,34,567`: lakh and crore.
    case indian
  }

  /// The digits before the point, without commas; never empty: `.5` is `0` and `5`.
  public var whole: String
  /// The digits after the point that do not recur; empty where there are none.
  public var fraction: String
  /// The digits that come again and again: `6` of `0.1(6)`; empty where there are none.
  public var recurring: String
  public var grouping: Grouping

  /// From ASCII digits; an empty `whole` is 0.
  public init(_ whole: String, fraction: String = "", recurring: String = "", grouping: Grouping = .none) {
    self.whole = whole.isEmpty ? "0" : whole
    self.fraction = fraction
    self.recurring = recurring
    self.grouping = grouping
  }

  public init(_ value: Int) { self.init(String(value.magnitude)) }

  /// Whether it was written with a point.
  public var isDecimal: Bool { !fraction.isEmpty || !recurring.isEmpty }

  /// Exactly what it is worth: `0.1(6)` is 1/6. Its sign is outside of it, so it is 0 or more.
  public var value: Rational {
    if !isDecimal, whole.utf8.count <= 18, let small = Int(whole) { return Rational(small) }
    let scale = BigInt(10).power(fraction.utf8.count)
    let plain = BigInt(whole + fraction) ?? 0
    let terminating = Rational(plain, overNonzero: scale)
    guard !recurring.isEmpty else { return terminating }
    let nines = BigInt(10).power(recurring.utf8.count) - 1
    return terminating + Rational(BigInt(recurring) ?? 0, overNonzero: nines * scale)
  }
}
