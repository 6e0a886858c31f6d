import BigInt

/// Whole numbers as products of primes.
enum Primes {
  /// Divisors are tried up to here; what is left then counts as one prime.
  private static let highestDivisor = 10_000

  /// The prime factors of a positive number, in their order; those of the denominator have negative powers.
  static func factors(
    of number: Rational, _ budget: inout Budget
  ) throws(Unworkable) -> [(prime: BigInt, power: Int)] {
    var factors = try factors(of: number.numerator, &budget)
    for (prime, power) in try Self.factors(of: number.denominator, &budget) { factors.append((prime, -power)) }
    return factors.sorted { $0.prime < $1.prime }
  }

  /// The prime factors of a number of 1 or more.
  static func factors(
    of number: BigInt, _ budget: inout Budget
  ) throws(Unworkable) -> [(prime: BigInt, power: Int)] {
    var found: [(prime: BigInt, power: Int)] = []
    if let small = Int(exactly: number) {
      var (left, divisor) = (small, 2)
      while divisor <= highestDivisor, divisor * divisor <= left {
        var power = 0
        while left.isMultiple(of: divisor) {
          left /= divisor
          power += 1
        }
        if power > 0 { found.append((BigInt(divisor), power)) }
        divisor += divisor == 2 ? 1 : 2
      }
      try budget.spend(1 + divisor / 64)
      return left > 1 ? found + [perfectPower(BigInt(left))] : found
    }
    try budget.spend(highestDivisor / 2 + number.bitWidth)
    var left = number
    for divisor in [2] + Array(stride(from: 3, through: highestDivisor, by: 2)) {
      var power = 0
      while true {
        let (quotient, remainder) = left.quotientAndRemainder(dividingBy: BigInt(divisor))
        guard remainder.isZero else { break }
        left = quotient
        power += 1
        try budget.spend()
      }
      if power > 0 { found.append((BigInt(divisor), power)) }
    }
    return left > 1 ? found + [perfectPower(left)] : found
  }

  /// What is left when no small prime divides it: the square or the cube of a large one is found, too.
  private static func perfectPower(_ number: BigInt) -> (prime: BigInt, power: Int) {
    for power in [2, 3, 5] {
      if let root = wholeRoot(power, of: number), root > 1 { return (root, power) }
    }
    return (number, 1)
  }

  /// The whole number whose power this is, where there is one; for numbers of 0 or more.
  static func wholeRoot(_ degree: Int, of number: BigInt) -> BigInt? {
    let root = floorOfRoot(degree, of: number)
    return root.power(degree) == number ? root : nil
  }

  /// The largest whole number whose power is not more; for numbers of 0 or more. Newton's method.
  static func floorOfRoot(_ degree: Int, of number: BigInt) -> BigInt {
    if number < 2 || degree == 1 { return number }
    if degree == 2 { return BigInt(number.magnitude.squareRoot()) }
    if degree >= number.bitWidth { return 1 }
    var guess = BigInt(1) << (number.bitWidth / degree + 1)
    while true {
      let next = (BigInt(degree - 1) * guess + number / guess.power(degree - 1)) / BigInt(degree)
      if next >= guess { return guess }
      guess = next
    }
  }

  /// Whether a positive number has no divisor but 1 and itself; nil where it is too large to say.
  static func isPrime(_ number: BigInt) -> Bool? {
    guard let small = Int(exactly: number), small <= highestDivisor * highestDivisor else { return nil }
    if small < 2 { return false }
    var divisor = 2
    while divisor * divisor <= small {
      if small.isMultiple(of: divisor) { return false }
      divisor += 1
    }
    return true
  }
}
