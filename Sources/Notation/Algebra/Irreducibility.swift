import BigInt

extension Polynomial {
  /// Whether it is no product of two polynomials of a positive degree with rational coefficients. True for numbers and
  /// for what is linear. What cannot be settled within the bounds counts as reducible: nobody is told that a product
  /// is complete which is not.
  func isIrreducible(_ budget: inout Budget) throws(Unworkable) -> Bool {
    let letters = letters
    if letters.isEmpty { return true }
    guard isProper else { return false }
    guard let letter = letters.min(by: { (degree(in: $0), $0) < (degree(in: $1), $1) }) else { return true }
    // What divides all coefficients is a factor.
    var common = Polynomial.zero
    for part in coefficients(in: letter) where !part.isZero {
      common = try .greatestCommonDivisor(common, part, &budget)
    }
    guard common.constant != nil else { return false }
    let size = degree(in: letter)
    if size == 1 { return true }
    if letters.count == 1 { return try Univariate(self, in: letter).isIrreducible(&budget) }
    if size == 2 { return try !hasSquareDiscriminant(in: letter, &budget) }
    // Where one choice of numbers for the other letters leaves it irreducible, of the same degree, it is (Gauss).
    for attempt in 0..<12 {
      var special = self
      for (place, other) in letters.enumerated() where other != letter {
        let number = Rational([2, 3, -2, 5, 7, -3, 11, 13, -5, 17, 19, 4][(attempt + 5 * place) % 12])
        special = try special.substituting(number, for: other, &budget)
      }
      if special.degree(in: letter) == size,
        try Univariate(special, in: letter).isIrreducible(&budget)
      {
        return true
      }
    }
    return false
  }

  private func hasSquareDiscriminant(in letter: String, _ budget: inout Budget) throws(Unworkable) -> Bool {
    let parts = coefficients(in: letter)
    let square = try Polynomial.product(parts[1], parts[1], &budget)
    let product = try Polynomial.product(parts[0], parts[2], &budget).scaled(by: Rational(-4))
    let discriminant = try Polynomial.sum(square, product, &budget)
    if discriminant.isZero { return true }
    return try discriminant.wholeRoot(2, &budget) != nil
  }

  func substituting(
    _ number: Rational, for letter: String, _ budget: inout Budget
  ) throws(Unworkable) -> Polynomial {
    var terms: [Term] = []
    for term in self.terms {
      let power = term.monomial.exponent(of: .letter(letter)).asInt ?? 0
      let factor = try number.raised(to: power, &budget)
      terms.append(Term(term.monomial.replacing(.letter(letter), by: .zero), term.coefficient * factor))
    }
    return Polynomial(collecting: terms)
  }
}

/// A polynomial in one letter with whole coefficients that have no common factor.
private struct Univariate {
  /// From the power 0 on; the last is not 0.
  let coefficients: [BigInt]

  init(_ polynomial: Polynomial, in letter: String) {
    let primitive = polynomial.primitive
    coefficients = primitive.coefficients(in: letter).map { ($0.constant ?? .zero).numerator }
  }

  var degree: Int { coefficients.count - 1 }

  func isIrreducible(_ budget: inout Budget) throws(Unworkable) -> Bool {
    if degree <= 1 { return true }
    if coefficients[0].isZero { return false }
    if degree == 2 {
      let discriminant = coefficients[1] * coefficients[1] - 4 * coefficients[0] * coefficients[2]
      return discriminant < 0 || Primes.wholeRoot(2, of: discriminant) == nil
    }
    // The degrees that a factor may have, by its degrees modulo primes.
    var possible = Set(1..<degree)
    for prime in [3, 5, 7, 11, 13, 17, 19, 23, 29, 31] where !possible.isEmpty {
      try budget.spend(degree * degree * 8)
      if let degrees = factorDegrees(modulo: prime) { possible.formIntersection(Self.sums(of: degrees)) }
    }
    if possible.isEmpty { return true }
    guard possible.contains(1) || possible.contains(degree - 1) else { return try hasNoQuadraticFactor(&budget) }
    if try hasRationalRoot(&budget) { return false }
    return degree == 3 ? true : try hasNoQuadraticFactor(&budget)
  }

  /// The sums of some, not all, of the degrees.
  private static func sums(of degrees: [Int]) -> Set<Int> {
    var sums: Set<Int> = [0]
    for degree in degrees { sums.formUnion(sums.map { $0 + degree }) }
    sums.remove(0)
    sums.remove(degrees.reduce(0, +))
    return sums
  }

  private func hasRationalRoot(_ budget: inout Budget) throws(Unworkable) -> Bool {
    guard let lowest = try divisors(of: coefficients[0], &budget),
      let highest = try divisors(of: coefficients[degree], &budget)
    else { return true }
    for above in lowest {
      for below in highest {
        try budget.spend(2 * degree)
        for signed in [above, -above] where value(at: signed, over: below).isZero { return true }
      }
    }
    return false
  }

  /// The numerator of its value at a fraction.
  private func value(at above: BigInt, over below: BigInt) -> BigInt {
    var (sum, scale) = (BigInt(0), BigInt(1))
    for coefficient in coefficients.reversed() {
      sum = sum * above + coefficient * scale
      scale *= below
    }
    return sum
  }

  /// Kronecker, 1882: the values of a factor divide the values of the whole. True only for degree 4 and 5, where a
  /// factor of degree 2 is the last that there could be.
  private func hasNoQuadraticFactor(_ budget: inout Budget) throws(Unworkable) -> Bool {
    guard degree <= 5 else { return false }
    let values = [-1, 0, 1].map { value(at: BigInt($0), over: 1) }
    guard values.allSatisfy({ !$0.isZero }) else { return false }
    var choices: [[BigInt]] = []
    for value in values {
      guard let divisors = try divisors(of: value, &budget) else { return false }
      choices.append(divisors)
    }
    for middle in choices[1] {
      for left in choices[0].flatMap({ [$0, -$0] }) {
        for right in choices[2].flatMap({ [$0, -$0] }) {
          try budget.spend(4)
          // a − b + c = left, c = middle, a + b + c = right.
          let twiceA = left + right - 2 * middle
          let twiceB = right - left
          guard twiceA.isMultiple(of: 2), !twiceA.isZero else { continue }
          if isDivisible(by: [middle, twiceB / 2, twiceA / 2]) { return false }
        }
      }
    }
    return true
  }

  private func isDivisible(by divisor: [BigInt]) -> Bool {
    var rest = coefficients
    while rest.count >= 3, let top = rest.last {
      let (quotient, remainder) = top.quotientAndRemainder(dividingBy: divisor[2])
      guard remainder.isZero else { return false }
      for offset in 0..<3 { rest[rest.count - 3 + offset] -= quotient * divisor[offset] }
      rest.removeLast()
    }
    return rest.allSatisfy(\.isZero)
  }

  /// The positive divisors; nil where there are too many, or the number is too large.
  private func divisors(of number: BigInt, _ budget: inout Budget) throws(Unworkable) -> [BigInt]? {
    var divisors = [BigInt(1)]
    for (prime, power) in try Primes.factors(of: BigInt(number.magnitude), &budget) {
      let before = divisors
      var factor = BigInt(1)
      for _ in 0..<power {
        factor *= prime
        divisors += before.map { $0 * factor }
      }
      if divisors.count > 200 { return nil }
    }
    return divisors
  }
}

// MARK: - Modulo a prime

extension Univariate {
  /// The degrees of its factors modulo a prime; nil where a factor is there twice, or the degree falls.
  fileprivate func factorDegrees(modulo prime: Int) -> [Int]? {
    var rest = coefficients.map { Int($0.modulus(BigInt(prime))) }
    guard rest.last != 0 else { return nil }
    let derivative = rest.enumerated().dropFirst().map { ($0.offset * $0.element) % prime }
    guard Self.divisor(rest, derivative, prime).count == 1 else { return nil }
    var (degrees, size) = ([Int](), 1)
    // x to the power of the prime, again and again, has the factors of degree 1, 2, 3, … in common with it.
    var power = [0, 1]
    while rest.count > 2 * size {
      power = Self.power(power, prime, modulo: rest, prime)
      var difference = power
      while difference.count < 2 { difference.append(0) }
      difference[1] = (difference[1] + prime - 1) % prime
      let common = Self.divisor(rest, difference, prime)
      if common.count > 1 {
        degrees += Array(repeating: size, count: (common.count - 1) / size)
        rest = Self.division(rest, common, prime).quotient
        power = Self.division(power, rest, prime).remainder
      }
      size += 1
    }
    if rest.count > 1 { degrees.append(rest.count - 1) }
    return degrees
  }

  private static func trimmed(_ a: [Int]) -> [Int] {
    var a = a
    while a.last == 0 { a.removeLast() }
    return a
  }

  private static func inverse(_ a: Int, _ prime: Int) -> Int {
    var (result, base, left) = (1, a % prime, prime - 2)
    while left > 0 {
      if left & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      left >>= 1
    }
    return result
  }

  private static func division(_ a: [Int], _ b: [Int], _ prime: Int) -> (quotient: [Int], remainder: [Int]) {
    var rest = trimmed(a)
    let divisor = trimmed(b)
    guard let lead = divisor.last, rest.count >= divisor.count else { return ([], rest) }
    let scale = inverse(lead, prime)
    var quotient = [Int](repeating: 0, count: rest.count - divisor.count + 1)
    while rest.count >= divisor.count, let top = rest.last {
      let factor = top * scale % prime
      let shift = rest.count - divisor.count
      quotient[shift] = factor
      for (place, coefficient) in divisor.enumerated() {
        rest[shift + place] = (rest[shift + place] + prime * prime - factor * coefficient) % prime
      }
      rest = trimmed(rest)
    }
    return (quotient, rest)
  }

  private static func divisor(_ a: [Int], _ b: [Int], _ prime: Int) -> [Int] {
    var (a, b) = (trimmed(a), trimmed(b))
    while !b.isEmpty { (a, b) = (b, division(a, b, prime).remainder) }
    return a
  }

  private static func product(_ a: [Int], _ b: [Int], modulo m: [Int], _ prime: Int) -> [Int] {
    if a.isEmpty || b.isEmpty { return [] }
    var product = [Int](repeating: 0, count: a.count + b.count - 1)
    for (i, x) in a.enumerated() {
      for (j, y) in b.enumerated() { product[i + j] = (product[i + j] + x * y) % prime }
    }
    return division(product, m, prime).remainder
  }

  private static func power(_ a: [Int], _ exponent: Int, modulo m: [Int], _ prime: Int) -> [Int] {
    var (result, base, left) = ([1], a, exponent)
    while left > 0 {
      if left & 1 == 1 { result = product(result, base, modulo: m, prime) }
      base = product(base, base, modulo: m, prime)
      left >>= 1
    }
    return result
  }
}
