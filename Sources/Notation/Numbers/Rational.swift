import BigInt

/// An exact rational number: 3/4, −7, 0.1. No answer is ever rounded.
///
/// Always in lowest terms with a positive denominator, so that equal values are equal members.
public struct Rational: Hashable, Sendable {
  /// What fits into two machine words is kept in them, always, so that equal values are stored alike.
  private enum Storage: Hashable, Sendable {
    case small(Int, Int)
    case large(BigInt, BigInt)
  }

  private let storage: Storage

  /// Carries the sign, and has no factor in common with the denominator.
  public var numerator: BigInt {
    switch storage {
    case .small(let numerator, _): BigInt(numerator)
    case .large(let numerator, _): numerator
    }
  }

  /// Greater than 0.
  public var denominator: BigInt {
    switch storage {
    case .small(_, let denominator): BigInt(denominator)
    case .large(_, let denominator): denominator
    }
  }

  public init(_ whole: Int) { self.init(small: whole, 1) }

  public init(_ whole: BigInt) { self.init(reduced: whole, 1) }

  /// nil where the denominator is 0.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    self.init(numerator, overNonzero: denominator)
  }

  /// nil where the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(numerator, overNonzero: denominator)
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
      self.init(reduced: numerator, denominator)
      return
    }
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    if denominator.sign == .minus {
      self.init(reduced: -(numerator / divisor), -(denominator / divisor))
    } else {
      self.init(reduced: numerator / divisor, denominator / divisor)
    }
  }

  /// Neither may be the least Int: its opposite is none.
  private init(_ numerator: Int, overNonzero denominator: Int) {
    guard numerator != .min, denominator != .min else {
      self.init(BigInt(numerator), overNonzero: BigInt(denominator))
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    let sign = denominator < 0 ? -1 : 1
    self.init(small: sign * (numerator / divisor), sign * (denominator / divisor))
  }

  /// In lowest terms already, with a denominator that is greater than 0.
  private init(reduced numerator: BigInt, _ denominator: BigInt) {
    if let small = Int(exactly: numerator), let below = Int(exactly: denominator) {
      self.init(small: small, below)
    } else {
      self.init(large: numerator, denominator)
    }
  }

  /// 0, the neutral element of addition.
  public static let zero = Rational(0)
  /// 1, the neutral element of multiplication.
  public static let one = Rational(1)
  /// What a percent sign stands for.
  public static let hundredth = Rational(1, overNonzero: 100)

  /// Whether it is 0, which has one form: 0/1.
  public var isZero: Bool { storage == .small(0, 1) }
  /// Whether it is an integer: 6/3 is one.
  public var isWhole: Bool {
    switch storage {
    case .small(_, let denominator): denominator == 1
    case .large(_, let denominator): denominator == 1
    }
  }
  /// Whether it is less than 0; 0 is not.
  public var isNegative: Bool {
    switch storage {
    case .small(let numerator, _): numerator < 0
    case .large(let numerator, _): numerator.sign == .minus
    }
  }

  /// Its value, where it is whole and a machine word holds it.
  public var asInt: Int? {
    if case .small(let numerator, 1) = storage { numerator } else { nil }
  }

  /// How many bits the numerator and the denominator have together, about: what arithmetic with it costs.
  public var bitWidth: Int {
    switch storage {
    case .small: 64
    case .large(let numerator, let denominator): numerator.bitWidth + denominator.bitWidth
    }
  }

  /// Euclid's algorithm; 1 or more where one of them is not 0.
  static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(exactly: a) ?? 1
  }
}

extension Rational {
  /// The exact sum, in lowest terms.
  public static func + (a: Self, b: Self) -> Self {
    if case .small(let n, let d) = a.storage, case .small(let m, let e) = b.storage {
      if d == 1, e == 1 {
        let (sum, overflow) = n.addingReportingOverflow(m)
        if !overflow { return Self(sum) }
      }
      let (left, over1) = n.multipliedReportingOverflow(by: e)
      let (right, over2) = m.multipliedReportingOverflow(by: d)
      let (below, over3) = d.multipliedReportingOverflow(by: e)
      let (sum, over4) = left.addingReportingOverflow(right)
      if !over1, !over2, !over3, !over4 { return Self(sum, overNonzero: below) }
    }
    return Self(
      a.numerator * b.denominator + b.numerator * a.denominator, overNonzero: a.denominator * b.denominator)
  }

  /// The exact difference, in lowest terms.
  public static func - (a: Self, b: Self) -> Self { a + -b }

  /// The exact product, in lowest terms.
  public static func * (a: Self, b: Self) -> Self {
    if case .small(let n, let d) = a.storage, case .small(let m, let e) = b.storage {
      let (above, over1) = n.multipliedReportingOverflow(by: m)
      let (below, over2) = d.multipliedReportingOverflow(by: e)
      if !over1, !over2 { return below == 1 ? Self(above) : Self(above, overNonzero: below) }
    }
    return Self(a.numerator * b.numerator, overNonzero: a.denominator * b.denominator)
  }

  public static prefix func - (a: Self) -> Self {
    if case .small(let n, let d) = a.storage, n != .min { return Self(small: -n, d) }
    return Self(reduced: -a.numerator, a.denominator)
  }

  private init(small numerator: Int, _ denominator: Int) { storage = .small(numerator, denominator) }
  private init(large numerator: BigInt, _ denominator: BigInt) { storage = .large(numerator, denominator) }

  /// The quotient; nil where `divisor` is 0.
  public func divided(by divisor: Self) -> Self? {
    divisor.reciprocal.map { self * $0 }
  }

  /// 1 over it; nil where it is 0.
  public var reciprocal: Self? {
    if isZero { return nil }
    if case .small(let n, let d) = storage, n != .min {
      return n < 0 ? Self(small: -d, -n) : Self(small: d, n)
    }
    return Self(denominator, overNonzero: numerator)
  }

  /// Without its sign.
  public var magnitude: Self { isNegative ? -self : self }
}

extension Rational: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    if case .small(let n, let d) = a.storage, case .small(let m, let e) = b.storage {
      if d == e { return n < m }
      let (left, over1) = n.multipliedReportingOverflow(by: e)
      let (right, over2) = m.multipliedReportingOverflow(by: d)
      if !over1, !over2 { return left < right }
    }
    return a.numerator * b.denominator < b.numerator * a.denominator
  }
}
