import BigInt

/// An exact rational number: 3/4, −7, 0.1. No answer is ever rounded.
///
/// Always in lowest terms with a positive denominator, so that equal values are equal members.
public struct Rational: Hashable, Sendable {
  /// Carries the sign, and has no factor in common with the denominator.
  public let numerator: BigInt
  /// Greater than 0.
  public let denominator: BigInt

  public init(_ whole: Int) { self.init(BigInt(whole)) }

  public init(_ whole: BigInt) {
    numerator = whole
    denominator = 1
  }

  /// nil where the denominator is 0.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    self.init(numerator, overNonzero: denominator)
  }

  /// nil where the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    self.init(BigInt(numerator), over: BigInt(denominator))
  }

  /// What a pupil wrote, as its value: `3/4`, `০.৭৫`, `1½`, `75%`. nil where it is not a number, or where a
  /// unit stands beside it.
  public init?(reading text: String) {
    guard let quantity = Quantity.read(text) else { return nil }
    switch quantity.unit {
    case .none: self = quantity.value
    case .measure(.percent): self = quantity.value * Rational.hundredth
    case .measure, .named: return nil
    }
  }

  init(_ numerator: BigInt, overNonzero denominator: BigInt) {
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = denominator
      return
    }
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// 0, the neutral element of addition.
  public static let zero = Rational(0)
  /// 1, the neutral element of multiplication.
  public static let one = Rational(1)
  /// What a percent sign stands for.
  public static let hundredth = Rational(1, overNonzero: 100)

  /// Whether it is 0, which has one form: 0/1.
  public var isZero: Bool { numerator.isZero }
  /// Whether it is an integer: 6/3 is one.
  public var isWhole: Bool { denominator == 1 }
  /// Whether it is less than 0; 0 is not.
  public var isNegative: Bool { numerator.sign == .minus }
}

extension Rational {
  /// The exact sum, in lowest terms.
  public static func + (a: Self, b: Self) -> Self {
    Self(
      a.numerator * b.denominator + b.numerator * a.denominator, overNonzero: a.denominator * b.denominator)
  }

  /// The exact difference, in lowest terms.
  public static func - (a: Self, b: Self) -> Self { a + -b }

  /// The exact product, in lowest terms.
  public static func * (a: Self, b: Self) -> Self {
    Self(a.numerator * b.numerator, overNonzero: a.denominator * b.denominator)
  }

  public static prefix func - (a: Self) -> Self { Self(-a.numerator, overNonzero: a.denominator) }

  /// The quotient; nil where `divisor` is 0.
  public func divided(by divisor: Self) -> Self? {
    Self(numerator * divisor.denominator, over: denominator * divisor.numerator)
  }
}

extension Rational: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
}
