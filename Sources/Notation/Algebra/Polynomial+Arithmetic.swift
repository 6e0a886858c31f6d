import BigInt

extension Polynomial {
  /// The exact sum.
  static func sum(_ a: Polynomial, _ b: Polynomial, _ budget: inout Budget) throws(Unworkable) -> Polynomial {
    if a.isZero { return b }
    if b.isZero { return a }
    try budget.spend(a.terms.count + b.terms.count)
    let terms = try [Term].merged(a.terms, b.terms, by: \.monomial) { x, y throws(Unworkable) in
      let coefficient = x.coefficient + y.coefficient
      try budget.spend(on: coefficient)
      return coefficient.isZero ? nil : Term(x.monomial, coefficient)
    }
    return Polynomial(canonical: terms)
  }

  /// The exact product.
  static func product(_ a: Polynomial, _ b: Polynomial, _ budget: inout Budget) throws(Unworkable) -> Polynomial {
    if a.isZero || b.isZero { return .zero }
    if a.isOne { return b }
    if b.isOne { return a }
    let (count, overflow) = a.terms.count.multipliedReportingOverflow(by: b.terms.count)
    if overflow { throw .tooLarge }
    try budget.spend(count)
    var terms: [Term] = []
    terms.reserveCapacity(count)
    var rest = Polynomial.zero
    for x in a.terms {
      for y in b.terms {
        var term = Term(x.monomial * y.monomial, x.coefficient * y.coefficient)
        try budget.spend(on: term.coefficient)
        guard let expanded = try term.settle(&budget) else {
          terms.append(term)
          continue
        }
        rest = try sum(rest, product(Polynomial(term), expanded, &budget), &budget)
      }
    }
    return try sum(Polynomial(collecting: terms), rest, &budget)
  }

  /// The exact power, 0 or more.
  func raised(to power: Int, _ budget: inout Budget) throws(Unworkable) -> Polynomial {
    if power == 0 { return .one }
    guard power <= Budget.highestPower || terms.count <= 1 else { throw .tooLarge }
    if terms.count == 1, let term = terms.first, term.monomial.hasOnlyFreeExponents {
      let coefficient = try term.coefficient.raised(to: power, &budget)
      return Polynomial(term.monomial.raised(to: Rational(power)), coefficient)
    }
    var result = Polynomial.one
    var (square, left) = (self, power)
    while true {
      if left & 1 == 1 { result = try Self.product(result, square, &budget) }
      left >>= 1
      if left == 0 { return result }
      square = try Self.product(square, square, &budget)
    }
  }
}

extension Monomial {
  /// Whether any exponent may stand at each of its atoms.
  var hasOnlyFreeExponents: Bool {
    factors.allSatisfy { factor in
      switch factor.atom {
      case .letter, .pi, .power, .function: true
      case .prime, .root, .absolute: false
      }
    }
  }
}

extension Polynomial.Term {
  /// Brings the exponents of roots and absolute values back to where they belong. What is a sum then (the square of
  /// √(x + 1)) is returned, to be multiplied with what is left; nil where there is none.
  mutating func settle(_ budget: inout Budget) throws(Unworkable) -> Polynomial? {
    if monomial.hasOnlyFreeExponents { return nil }
    var expanded: Polynomial?
    for factor in monomial.factors {
      switch factor.atom {
      case .letter, .pi, .power, .function: break
      case .prime(let prime):
        let (whole, part) = factor.exponent.split
        if whole == 0 { continue }
        monomial = monomial.replacing(factor.atom, by: part)
        let power = try Rational(prime).raised(to: abs(whole), &budget)
        guard let multiplier = whole < 0 ? power.reciprocal : power else { throw .undefined }
        coefficient = coefficient * multiplier
        try budget.spend(on: coefficient)
      case .root(let sum):
        let (whole, part) = factor.exponent.split
        if whole <= 0 { continue }
        monomial = monomial.replacing(factor.atom, by: part)
        expanded = try .product(expanded ?? .one, sum.raised(to: whole, &budget), &budget)
      case .absolute(let sum):
        let (whole, part) = (factor.exponent * Rational.half).split
        if whole <= 0 { continue }
        monomial = monomial.replacing(factor.atom, by: part + part)
        expanded = try .product(expanded ?? .one, sum.raised(to: 2 * whole, &budget), &budget)
      }
    }
    return expanded
  }
}

extension Rational {
  static let half = Rational(BigInt(1), overNonzero: BigInt(2))

  /// The largest whole number that is not more, and what is left: 0 or more, less than 1.
  var split: (whole: Int, part: Rational) {
    if let whole = asInt { return (whole, .zero) }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let floor = remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
    return (Int(clamping: floor), self - Rational(floor))
  }

  /// The power, 0 or more.
  func raised(to power: Int, _ budget: inout Budget) throws(Unworkable) -> Rational {
    if power == 0 || self == .one { return .one }
    if isZero { return self }
    if self == -.one { return power.isMultiple(of: 2) ? .one : self }
    let bits = max(numerator.magnitude.bitWidth, denominator.bitWidth)
    let (size, overflow) = bits.multipliedReportingOverflow(by: power)
    guard !overflow, size <= Budget.bitsPerNumber else { throw .tooLarge }
    try budget.spend(1 + size / 128)
    return Rational(numerator.power(power), overNonzero: denominator.power(power))
  }
}
