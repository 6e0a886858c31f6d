import BigInt

extension Rational {
  /// The greatest whole number that is not greater: 2 for 5/2, −3 for −5/2.
  public var floor: Rational {
    if isWhole { return self }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Rational(remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient)
  }

  /// What is left of a division whose quotient is rounded down: from 0 up to the divisor, where that is positive. Nil where
  /// `divisor` is 0.
  public func remainder(dividingBy divisor: Rational) -> Rational? {
    divided(by: divisor).map { self - divisor * $0.floor }
  }

  /// The product of so many times itself, and 1 over it where `exponent` is negative. Nil for 0 to a negative power.
  public func raised(to exponent: Int) -> Rational? {
    let count = Int(clamping: exponent.magnitude)
    let (above, below) = (numerator.power(count), denominator.power(count))
    return exponent < 0 ? Rational(below, over: above) : Rational(above, over: below)
  }

  /// The greatest that divides both numerators, for whole numbers; 0 where both are 0.
  public static func greatestCommonDivisor(_ a: Rational, _ b: Rational) -> Rational {
    Rational(a.numerator.greatestCommonDivisor(with: b.numerator))
  }

  /// To so many decimal places, a half away from 0: 2.345 to 2 is 2.35. Negative places are tens, hundreds, …
  public func rounded(places: Int) -> Rational {
    let scale = BigInt(10).power(Int(clamping: places.magnitude))
    let (above, below) = places < 0 ? (BigInt(1), scale) : (scale, BigInt(1))
    let doubled = magnitude.numerator * above * 2
    let steps = (doubled + denominator * below) / (denominator * below * 2)
    let rounded = Rational(steps * below, overNonzero: above)
    return isNegative ? -rounded : rounded
  }
}
