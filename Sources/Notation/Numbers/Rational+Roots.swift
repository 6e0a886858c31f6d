import BigInt

extension Rational {
  /// The root that is not negative; nil where no rational number is one.
  public var squareRoot: Rational? {
    if isNegative { return nil }
    let (above, below) = (numerator.squareRoot(), denominator.squareRoot())
    guard above * above == numerator, below * below == denominator else { return nil }
    return Rational(above, over: below)
  }

  /// Nil where no rational number is one.
  public var cubeRoot: Rational? {
    guard let above = Self.cubeRoot(of: numerator.magnitude), let below = Self.cubeRoot(of: denominator.magnitude),
      let root = Rational(BigInt(above), over: BigInt(below))
    else { return nil }
    return isNegative ? -root : root
  }

  /// By halving the interval that it lies in.
  private static func cubeRoot(of number: BigUInt) -> BigUInt? {
    var (low, high) = (BigUInt(0), BigUInt(1) << (number.bitWidth / 3 + 1))
    while low < high {
      let middle = (low + high) / 2
      if middle.power(3) < number { low = middle + 1 } else { high = middle }
    }
    return low.power(3) == number ? low : nil
  }
}
