import BigInt

/// A real number between two bounds, as near as is asked: for the sign of what has roots and π in it, for rounding and
/// for tolerances. The bounds are proved, so what is said of them is.
public struct Approximation: Sendable {
  /// It is not less than this.
  public let lower: Rational
  /// It is not more than this.
  public let upper: Rational

  /// The sign of a number.
  public enum Sign: Sendable { case minus, zero, plus }

  /// The bits after the point with which a sign is looked for, one after the other.
  private static let precisions = [64, 256, 1024]

  /// The sign of a number without letters; throws `.tooLarge` where it is nearer to 0 than can be told apart, and
  /// `.notAValue` where it is no number.
  static func sign(of sum: Polynomial, _ budget: inout Budget) throws(Unworkable) -> Sign {
    if sum.isZero { return .zero }
    if let number = sum.constant { return number.isNegative ? .minus : .plus }
    for bits in precisions {
      let value = try Fixed.value(of: sum, bits: bits, &budget)
      if value.lower > 0 { return .plus }
      if value.upper < 0 { return .minus }
    }
    throw .tooLarge
  }

  /// The sign of a number without letters.
  public static func sign(of expression: ExactValue, _ budget: inout Budget) throws(Unworkable) -> Sign {
    let above = try sign(of: expression.numerator, &budget)
    if expression.denominator.isOne || above == .zero { return above }
    let below = try sign(of: expression.denominator, &budget)
    return above == below ? .plus : .minus
  }

  /// A number without letters, with so many bits after the point, about.
  public init(of expression: ExactValue, bits: Int, _ budget: inout Budget) throws(Unworkable) {
    if let exact = expression.constant {
      (lower, upper) = (exact, exact)
      return
    }
    let value = try Fixed.value(of: expression, bits: bits, &budget)
    let scale = BigInt(1) << bits
    lower = Rational(value.lower, overNonzero: scale)
    upper = Rational(value.upper, overNonzero: scale)
  }
}

/// An interval of whole multiples of 2⁻ᵇⁱᵗˢ.
private struct Fixed {
  var lower: BigInt
  var upper: BigInt

  static func value(of expression: ExactValue, bits: Int, _ budget: inout Budget) throws(Unworkable) -> Fixed {
    let above = try value(of: expression.numerator, bits: bits, &budget)
    if expression.denominator.isOne { return above }
    return try above.divided(by: value(of: expression.denominator, bits: bits, &budget), bits: bits)
  }

  static func value(of sum: Polynomial, bits: Int, _ budget: inout Budget) throws(Unworkable) -> Fixed {
    var total = Fixed(lower: 0, upper: 0)
    for term in sum.terms {
      try budget.spend(1 + bits / 64)
      var product = Fixed(term.coefficient, bits: bits)
      for factor in term.monomial.factors {
        product = product.times(try value(of: factor, bits: bits, &budget), bits: bits)
      }
      total = Fixed(lower: total.lower + product.lower, upper: total.upper + product.upper)
    }
    return total
  }

  private static func value(
    of factor: Monomial.Factor, bits: Int, _ budget: inout Budget
  ) throws(Unworkable) -> Fixed {
    let base: Fixed
    switch factor.atom {
    case .prime(let prime): base = Fixed(lower: prime << bits, upper: prime << bits)
    case .pi: base = pi(bits: bits)
    case .root(let sum), .absolute(let sum):
      let inner = try value(of: sum, bits: bits, &budget)
      if case .absolute = factor.atom { throw .notAValue }
      guard inner.lower >= 0 else { throw .tooLarge }
      base = inner
    case .letter, .power, .function: throw .notAValue
    }
    guard let degree = Rational(factor.exponent.denominator).asInt,
      let power = Rational(factor.exponent.numerator).asInt, degree <= 64, abs(power) <= Budget.highestPower
    else { throw .tooLarge }
    try budget.spend(4 * (1 + bits * degree / 64))
    var result = Fixed(lower: 1 << bits, upper: 1 << bits)
    let root = base.root(degree, bits: bits)
    for _ in 0..<abs(power) {
      try budget.spend(1 + bits / 64)
      result = result.times(root, bits: bits)
    }
    return power < 0 ? try Fixed(lower: 1 << bits, upper: 1 << bits).divided(by: result, bits: bits) : result
  }

  init(lower: BigInt, upper: BigInt) {
    self.lower = lower
    self.upper = upper
  }

  private init(_ number: Rational, bits: Int) {
    let scaled = number.numerator << bits
    lower = Self.floor(scaled, number.denominator)
    upper = lower * number.denominator == scaled ? lower : lower + 1
  }

  private static func floor(_ a: BigInt, _ b: BigInt) -> BigInt {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return !remainder.isZero && (remainder.sign == .minus) != (b.sign == .minus) ? quotient - 1 : quotient
  }

  private func times(_ other: Fixed, bits: Int) -> Fixed {
    let products = [lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper]
    let (least, most) = products.reduce((products[0], products[0])) { (min($0.0, $1), max($0.1, $1)) }
    return Fixed(lower: Self.floor(least, 1 << bits), upper: Self.floor(most, 1 << bits) + 1)
  }

  private func divided(by other: Fixed, bits: Int) throws(Unworkable) -> Fixed {
    guard other.lower > 0 || other.upper < 0 else { throw .tooLarge }
    let ends = [lower, upper].flatMap { above in [other.lower, other.upper].map { Self.floor(above << bits, $0) } }
    let (least, most) = ends.reduce((ends[0], ends[0])) { (min($0.0, $1), max($0.1, $1)) }
    return Fixed(lower: least, upper: most + 1)
  }

  /// Of what is not negative.
  private func root(_ degree: Int, bits: Int) -> Fixed {
    if degree == 1 { return self }
    let shift = bits * (degree - 1)
    return Fixed(
      lower: Primes.floorOfRoot(degree, of: lower << shift), upper: Primes.floorOfRoot(degree, of: upper << shift) + 1)
  }

  /// Machin, 1706: π/4 = 4·arctan(1/5) − arctan(1/239). The terms are cut off, so two guard bits for each are kept.
  private static func pi(bits: Int) -> Fixed {
    let guarded = bits + 32
    func arctangent(ofOneOver x: BigInt) -> BigInt {
      var power = (BigInt(1) << guarded) / x
      var (sum, divisor, isPlus) = (power, BigInt(1), true)
      while !power.isZero {
        power /= x * x
        divisor += 2
        isPlus.toggle()
        sum += isPlus ? power / divisor : -(power / divisor)
      }
      return sum
    }
    let value = (16 * arctangent(ofOneOver: 5) - 4 * arctangent(ofOneOver: 239)) >> 32
    return Fixed(lower: value - 1, upper: value + 2)
  }
}
