import BigInt

extension ExactValue {
  /// The real root of a degree of 1 or more: of even degree never negative, of odd degree with the sign of what it is
  /// of. Throws `.undefined` where there is none: √(−4).
  public func root(_ degree: Int, _ budget: inout Budget) throws(Unworkable) -> ExactValue {
    guard degree >= 1 else { throw .undefined }
    if degree == 1 { return self }
    if denominator.isOne { return try numerator.root(degree, &budget) }
    // √(a/b) is √(ab)/b, which keeps the sign of both together.
    if degree == 2 {
      let above = try Polynomial.product(numerator, denominator, &budget).root(2, &budget)
      return try .quotient(above, ExactValue(denominator).absolute(&budget), &budget)
    }
    return try .quotient(numerator.root(degree, &budget), denominator.root(degree, &budget), &budget)
  }

  /// Without its sign: |x|.
  public func absolute(_ budget: inout Budget) throws(Unworkable) -> ExactValue {
    let above = try numerator.absolute(&budget)
    if denominator.isOne { return above }
    return try .quotient(above, denominator.absolute(&budget), &budget)
  }
}

extension Polynomial {
  fileprivate func root(_ degree: Int, _ budget: inout Budget) throws(Unworkable) -> ExactValue {
    try budget.spend()
    if isZero { return .zero }
    if terms.count == 1, let term = terms.first { return try term.root(degree, &budget) }
    var content = content
    var sum = scaled(by: content.reciprocal ?? .one)
    if !hasLetters {
      // A number: √(3 + 2√2).
      if try Approximation.sign(of: self, &budget) == .minus {
        if degree.isMultiple(of: 2) { throw .undefined }
        return try (-self).root(degree, &budget).negated
      }
      if degree == 2, let root = try squareRootOfSurd(&budget) { return ExactValue(root) }
    } else if !degree.isMultiple(of: 2), sum.isLedByMinus {
      sum = -sum
      content = -content
    }
    // Powers of letters that all terms have come out, where that is right for every sign.
    let common = sum.commonMonomial.parted { ($0.exponent * Rational(2)).asInt == nil }.1
    let outer = Monomial(
      factors: common.factors.compactMap { factor in
        let whole = (factor.exponent * (Rational(1, over: degree) ?? .one)).split.whole
        return whole == 0 ? nil : Monomial.Factor(factor.atom, Rational(whole))
      })
    if !outer.isOne {
      sum = try .product(sum, Polynomial(outer.raised(to: Rational(-degree))), &budget)
    }
    var root = try Term(.one, content).root(degree, &budget)
    if !outer.isOne {
      let factor = Polynomial(outer)
      root = try .product(
        root, degree.isMultiple(of: 2) ? factor.absolute(&budget) : ExactValue(factor), &budget)
    }
    if let exact = try sum.wholeRoot(degree, &budget) {
      let value = degree.isMultiple(of: 2) ? try exact.absolute(&budget) : ExactValue(exact)
      return try .product(root, value, &budget)
    }
    guard let exponent = Rational(1, over: degree) else { throw .undefined }
    return try .product(root, ExactValue(Polynomial(Monomial(.root(sum), exponent))), &budget)
  }

  /// |a| of a sum: what is known to be positive stands as it is.
  fileprivate func absolute(_ budget: inout Budget) throws(Unworkable) -> ExactValue {
    if isZero { return .zero }
    if !hasLetters {
      return ExactValue(try Approximation.sign(of: self, &budget) == .minus ? -self : self)
    }
    guard terms.count == 1, let term = terms.first else {
      let content = content
      let sum = scaled(by: (isLedByMinus ? -content : content).reciprocal ?? .one)
      return ExactValue(Polynomial(Monomial(.absolute(sum)), content))
    }
    var factors: [Monomial.Factor] = []
    for factor in term.monomial.factors {
      switch factor.atom {
      case .letter, .function:
        // An even power is never negative; a broken one is only of what is not.
        if let whole = factor.exponent.asInt, !whole.isMultiple(of: 2) {
          factors.append(Monomial.Factor(.absolute(Polynomial(factor.atom))))
          factors.append(Monomial.Factor(factor.atom, factor.exponent - .one))
        } else {
          factors.append(factor)
        }
      case .power, .prime, .pi, .root, .absolute: factors.append(factor)
      }
    }
    var product = Monomial.one
    for factor in factors { product = product * Monomial(factor.atom, factor.exponent) }
    return ExactValue(Polynomial(product, term.coefficient.magnitude))
  }

  /// √(a + b√c) is √x + √y where x and y are (a ± √(a² − b²c))/2 and rational; nil where they are not.
  private func squareRootOfSurd(_ budget: inout Budget) throws(Unworkable) -> Polynomial? {
    guard terms.count == 2 else { return nil }
    let rational = terms.first { $0.monomial.isOne }
    guard let a = rational?.coefficient, let other = terms.first(where: { !$0.monomial.isOne }) else { return nil }
    let square = try Polynomial.product(Polynomial(other), Polynomial(other), &budget)
    guard let c = square.constant else { return nil }
    let difference = a * a - c
    guard !difference.isNegative, let d = Self.squareRoot(of: difference) else { return nil }
    let (x, y) = ((a + d) * .half, (a - d) * .half)
    guard !x.isNegative, !y.isNegative else { return nil }
    let first = try Term(.one, x).rootOrZero(&budget)
    let second = try Term(.one, y).rootOrZero(&budget)
    return try .sum(first, other.coefficient.isNegative ? -second : second, &budget)
  }

  private static func squareRoot(of number: Rational) -> Rational? {
    guard let above = Primes.wholeRoot(2, of: number.numerator), let below = Primes.wholeRoot(2, of: number.denominator)
    else { return nil }
    return Rational(above, overNonzero: below)
  }

  /// The polynomial whose power this is, where there is one with rational coefficients: x + 1 for x² + 2x + 1.
  func wholeRoot(_ degree: Int, _ budget: inout Budget) throws(Unworkable) -> Polynomial? {
    guard terms.count <= 64, let first = terms.first, !first.coefficient.isNegative || !degree.isMultiple(of: 2) else {
      return nil
    }
    guard terms.allSatisfy({ $0.monomial.hasOnlyFreeExponents }) else { return nil }
    let sign: Rational = first.coefficient.isNegative ? -.one : .one
    guard let above = Primes.wholeRoot(degree, of: first.coefficient.magnitude.numerator),
      let below = Primes.wholeRoot(degree, of: first.coefficient.denominator),
      let part = Rational(1, over: degree)
    else { return nil }
    let lead = Term(first.monomial.raised(to: part), sign * Rational(above, overNonzero: below))
    guard lead.monomial.factors.allSatisfy({ $0.exponent.isWhole }) else { return nil }
    // Term by term, as one divides: the next term is the first of what is missing over n·leadⁿ⁻¹.
    var root = Polynomial(lead)
    let divisor = try Polynomial(lead).raised(to: degree - 1, &budget).scaled(by: Rational(degree))
    guard let divisorTerm = divisor.terms.first, let scale = divisorTerm.coefficient.reciprocal else { return nil }
    for _ in 0..<terms.count {
      let missing = try Polynomial.sum(self, -root.raised(to: degree, &budget), &budget)
      guard let next = missing.terms.first else { return root }
      let monomial = next.monomial * divisorTerm.monomial.raised(to: -.one)
      guard let last = root.terms.last, last.monomial < monomial else { return nil }
      root = try .sum(root, Polynomial(monomial, next.coefficient * scale), &budget)
    }
    return nil
  }
}

extension Polynomial.Term {
  /// The square root of a rational number that is not negative.
  fileprivate func rootOrZero(_ budget: inout Budget) throws(Unworkable) -> Polynomial {
    coefficient.isZero ? .zero : try root(2, &budget).numerator
  }

  /// The root of a single term, not 0.
  fileprivate func root(_ degree: Int, _ budget: inout Budget) throws(Unworkable) -> ExactValue {
    let isEven = degree.isMultiple(of: 2)
    guard let part = Rational(1, over: degree) else { throw .undefined }
    if coefficient.isNegative {
      let positive = Polynomial.Term(monomial, -coefficient)
      if !isEven { return try positive.root(degree, &budget).negated }
      guard monomial.hasLetters else { throw .undefined }
      // √(−4x): the sign stays within.
      let inner = Polynomial(Polynomial.Term(monomial, -.one))
      let outer = try Polynomial.Term(.one, -coefficient).root(degree, &budget)
      return try .product(outer, ExactValue(Polynomial(Monomial(.root(inner), part))), &budget)
    }
    var factors: [Monomial.Factor] = []
    for (prime, power) in try Primes.factors(of: coefficient, &budget) {
      factors.append(Monomial.Factor(.prime(prime), Rational(power) * part))
    }
    for factor in monomial.factors {
      let exponent = factor.exponent * part
      switch factor.atom {
      case .prime, .pi, .power, .root, .absolute: factors.append(Monomial.Factor(factor.atom, exponent))
      case .letter, .function:
        let isEvenPower = factor.exponent.asInt?.isMultiple(of: 2) ?? false
        if isEven, isEvenPower, exponent.asInt?.isMultiple(of: 2) != true {
          // √(x²) is |x|; of x³ there is only a root where x is not negative.
          let whole = exponent.split.whole
          let even = whole.isMultiple(of: 2) ? whole : whole - 1
          factors.append(Monomial.Factor(factor.atom, Rational(even)))
          factors.append(
            Monomial.Factor(.absolute(Polynomial(factor.atom)), exponent - Rational(even)))
        } else {
          factors.append(Monomial.Factor(factor.atom, exponent))
        }
      }
    }
    var product = Monomial.one
    for factor in factors where !factor.exponent.isZero { product = product * Monomial(factor.atom, factor.exponent) }
    var term = Polynomial.Term(product, .one)
    let expanded = try term.settle(&budget)
    return ExactValue(try .product(Polynomial(term), expanded ?? .one, &budget))
  }
}
