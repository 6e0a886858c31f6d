import BigInt

extension ExactValue {
  /// The exact power. Throws `.undefined` for 0⁰, for 0 to a negative power and for what is no real number.
  public static func power(
    _ base: ExactValue, _ exponent: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    try budget.spend()
    if let number = exponent.constant {
      if let whole = number.asInt { return try base.raised(to: whole, &budget) }
      if number.isWhole { return try base.raisedToHuge(number) }
      guard let degree = Rational(number.denominator).asInt, let above = Rational(number.numerator).asInt else {
        throw .tooLarge
      }
      // The root first: (−8)^(2/3) is 4.
      return try base.root(degree, &budget).raised(to: above, &budget)
    }
    guard exponent.denominator.isOne else { throw .tooLarge }
    var result = ExactValue.one
    for term in exponent.numerator.terms {
      let factor =
        term.monomial.isOne
        ? try power(base, ExactValue(term.coefficient), &budget)
        : try base.raised(to: term.monomial, times: term.coefficient, &budget)
      result = try product(result, factor, &budget)
    }
    return result
  }

  private func raised(to power: Int, _ budget: inout Budget) throws(Unworkable) -> ExactValue {
    if power == 0 {
      if isZero { throw .undefined }
      return .one
    }
    if power == 1 { return self }
    guard power != .min else { throw .tooLarge }
    let size = power < 0 ? -power : power
    let above = try numerator.raised(to: size, &budget)
    let below = denominator.isOne ? denominator : try denominator.raised(to: size, &budget)
    return power < 0
      ? try Self.quotient(below, above, &budget) : try Self.quotient(above, below, &budget)
  }

  /// Only 0, 1 and −1 have powers of any size.
  private func raisedToHuge(_ power: Rational) throws(Unworkable) -> ExactValue {
    if self == .one { return self }
    if isZero {
      if power.isNegative { throw .undefined }
      return self
    }
    guard constant == -.one else { throw .tooLarge }
    return power.numerator.isMultiple(of: 2) ? .one : self
  }

  /// A power whose exponent is no number: aⁿ for the monomial n, to the power of `coefficient`.
  private func raised(
    to monomial: Monomial, times coefficient: Rational, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    if isZero { throw .undefined }
    let above = try numerator.power(monomial, coefficient, &budget)
    if denominator.isOne { return above }
    return try Self.quotient(above, try denominator.power(monomial, coefficient, &budget), &budget)
  }
}

extension Polynomial {
  /// A power of this, not 0, whose exponent is no number. A single term is taken apart: (2x)ⁿ is 2ⁿxⁿ.
  fileprivate func power(
    _ exponent: Monomial, _ coefficient: Rational, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    guard terms.count == 1, let term = terms.first else {
      return ExactValue(Polynomial(Monomial(.power(base: .sum(self), exponent: exponent), coefficient)))
    }
    var factors: [Monomial.Factor] = []
    func add(_ base: Atom.Raised, _ power: Rational) {
      factors.append(Monomial.Factor(.power(base: base, exponent: exponent), power * coefficient))
    }
    if term.coefficient.isNegative { add(.number(-1), .one) }
    for (prime, power) in try Primes.factors(of: term.coefficient.magnitude, &budget) {
      add(.number(prime), Rational(power))
    }
    var inner: [Monomial.Factor] = []
    for factor in term.monomial.factors {
      switch factor.atom {
      case .prime(let prime): add(.number(prime), factor.exponent)
      case .power(let base, let below):
        // (aᵐ)ⁿ is aᵐⁿ.
        inner.append(
          Monomial.Factor(.power(base: base, exponent: below * exponent), factor.exponent * coefficient))
      default: add(.atom(factor.atom), factor.exponent)
      }
    }
    var result = Monomial.one
    for factor in factors + inner { result = result * Monomial(factor.atom, factor.exponent) }
    try budget.spend(factors.count)
    return ExactValue(Polynomial(result))
  }
}
