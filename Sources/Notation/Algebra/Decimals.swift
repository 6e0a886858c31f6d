import BigInt

/// Rounding to decimal places and to significant figures. A half goes away from 0.
public enum Decimals {
  /// The value of one step in the last of so many places: 1/100 for 2, 10 for −1.
  public static func unit(places: Int) -> Rational {
    let power = BigInt(10).power(min(places.magnitude.asInt, 10_000))
    return places < 0 ? Rational(power) : Rational(1, overNonzero: power)
  }

  /// Rounded to so many decimal places; those before the point are negative.
  public static func rounded(
    _ value: ExactValue, places: Int, _ budget: inout Budget
  ) throws(Unworkable) -> Rational {
    let unit = unit(places: places)
    if let exact = value.constant { return rounded(exact, unit) }
    for bits in [128, 512, 2048] {
      let near = try Approximation(of: value, bits: bits, &budget)
      let (lower, upper) = (rounded(near.lower, unit), rounded(near.upper, unit))
      if lower == upper { return lower }
    }
    throw .tooLarge
  }

  /// Rounded to so many significant figures, 1 or more.
  public static func rounded(
    _ value: ExactValue, figures: Int, _ budget: inout Budget
  ) throws(Unworkable) -> Rational {
    if value.isZero { return .zero }
    let near = try Approximation(of: value, bits: 256, &budget)
    // 9.99 becomes 10.0: what it is rounded to decides nothing, its own first digit does.
    let place = firstPlace(of: near.lower.magnitude)
    guard place == firstPlace(of: near.upper.magnitude) else { throw .tooLarge }
    return try rounded(value, places: figures - 1 - place, &budget)
  }

  /// How many significant figures a number has that is written with so many places: 3 for 0.120 with three.
  public static func figures(of number: Rational, places: Int) -> Int {
    number.isZero ? 1 : max(0, firstPlace(of: number.magnitude) + 1 + places)
  }

  private static func rounded(_ value: Rational, _ unit: Rational) -> Rational {
    guard let scaled = value.divided(by: unit) else { return value }
    let size = scaled.magnitude
    let half = size + .half
    let whole = half.numerator / half.denominator
    let result = Rational(whole) * unit
    return value.isNegative ? -result : result
  }

  /// The power of ten of its first digit: 2 for 345, −3 for 0.005. The number is more than 0.
  private static func firstPlace(of number: Rational) -> Int {
    let digits = String(number.numerator).utf8.count - String(number.denominator).utf8.count
    let power = BigInt(10).power(digits < 0 ? -digits : digits)
    let scale = digits < 0 ? Rational(1, overNonzero: power) : Rational(power)
    return number < scale ? digits - 1 : digits
  }
}

extension UInt {
  fileprivate var asInt: Int { Int(clamping: self) }
}

extension Formula {
  /// How many digits stand after the point of a number in digits; 0 where there is no point; nil where it is no number
  /// in digits, or where they go on for ever. A power of ten beside it moves the point: 1.2 × 10³ has none, 1.25 × 10¹
  /// has one.
  public var decimalPlaces: Int? {
    switch unbracketed {
    case .number(let numeral): return numeral.recurring.isEmpty ? numeral.fraction.utf8.count : nil
    case .signed(let sign, let inner) where sign == .plus || sign == .minus: return inner.decimalPlaces
    case .product(let first, let rest):
      guard rest.count == 1, let own = first.decimalPlaces, case .power(let base, let exponent) = rest[0].factor,
        base.writtenWhole == 10, let power = exponent.writtenWhole.flatMap({ Int(exactly: $0) })
      else { return nil }
      return own - max(-10_000, min(10_000, power))
    default: return nil
    }
  }
}
