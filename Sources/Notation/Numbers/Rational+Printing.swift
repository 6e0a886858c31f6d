import BigInt

extension Rational: CustomStringConvertible {
  /// `28`, `-3/4`: in lowest terms, in ASCII digits.
  public var description: String {
    isWhole ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// As a decimal if it was written so and has an end, else as `description`.
  public func written(as form: Quantity.Form) -> String {
    if form == .decimal, let decimal { return decimal }
    return description
  }

  /// `0.75`, `-12`, `39.8`: in ASCII digits, without needless zeros. nil where the decimal has no end: 1/3.
  public var decimal: String? {
    if isWhole { return String(numerator) }
    guard let places = decimalPlaces else { return nil }
    let scaled = numerator.magnitude * BigUInt(10).power(places) / denominator.magnitude
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(isNegative ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// A fraction in lowest terms ends as a decimal if and only if its denominator is 2ᵃ·5ᵇ; then it has max(a,
  /// b) places.
  private var decimalPlaces: Int? {
    var rest = denominator.magnitude
    let twos = rest.trailingZeroBitCount
    rest >>= twos
    var fives = 0
    while rest != 1 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 5)
      guard remainder.isZero else { return nil }
      rest = quotient
      fives += 1
    }
    return max(twos, fives)
  }
}
