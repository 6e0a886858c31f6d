extension ExactValue {
  /// The sign of the number, not 0, that makes the one of the other: 2x + 4 is 2 times x + 2. nil where there is none.
  /// Where both are equations that something is 0, denominators may be cleared first: y − 3/x is as good as xy − 3. Where
  /// something is more than 0 they may not: 1/x > 2 does not say that 1 > 2x.
  public static func proportion(
    _ a: ExactValue, _ b: ExactValue, clearingDenominators: Bool = false, _ budget: inout Budget
  ) throws(Unworkable) -> Approximation.Sign? {
    if a.isZero || b.isZero { return a.isZero && b.isZero ? .plus : nil }
    let (left, right): (Polynomial, Polynomial)
    if clearingDenominators {
      left = try a.numerator.withoutNegativePowers(&budget)
      right = try b.numerator.withoutNegativePowers(&budget)
    } else {
      left = try Polynomial.product(a.numerator, b.denominator, &budget)
      right = try Polynomial.product(b.numerator, a.denominator, &budget)
    }
    guard let first = left.terms.first else { return nil }
    let letters = first.monomial.parted { $0.atom.hasLetters }.0
    let (above, below) = (left.coefficient(of: letters), right.coefficient(of: letters))
    guard !above.isZero, !below.isZero else { return nil }
    let product = try Polynomial.product(left, below, &budget)
    guard product == (try Polynomial.product(right, above, &budget)) else { return nil }
    return try Approximation.sign(of: .quotient(above, below, &budget), &budget)
  }
}

extension Polynomial {
  fileprivate func withoutNegativePowers(_ budget: inout Budget) throws(Unworkable) -> Polynomial {
    let negative = commonMonomial.parted { $0.exponent.isNegative && $0.atom.hasLetters }.0
    return negative.isOne ? self : try .product(self, Polynomial(negative.raised(to: -.one)), &budget)
  }

  /// What a product of powers of letters is multiplied by: a number.
  fileprivate func coefficient(of letters: Monomial) -> Polynomial {
    Polynomial(
      collecting: terms.compactMap { term in
        let (own, number) = term.monomial.parted { $0.atom.hasLetters }
        return own == letters ? Term(number, term.coefficient) : nil
      })
  }
}

extension ExactValue {
  /// Where it is c·x + d in one letter x: that letter, and the numbers c, not 0, and d.
  public func linearParts(
    _ budget: inout Budget
  ) throws(Unworkable) -> (letter: String, factor: ExactValue, rest: ExactValue)? {
    guard denominator.isOne, letters.count == 1, let letter = letters.first else { return nil }
    var (factor, rest) = ([Polynomial.Term](), [Polynomial.Term]())
    for term in numerator.terms {
      let (own, number) = term.monomial.parted { $0.atom.hasLetters }
      if own.isOne {
        rest.append(Polynomial.Term(number, term.coefficient))
      } else if own == Monomial(.letter(letter)) {
        factor.append(Polynomial.Term(number, term.coefficient))
      } else {
        return nil
      }
    }
    try budget.spend(numerator.terms.count)
    return (letter, ExactValue(Polynomial(collecting: factor)), ExactValue(Polynomial(collecting: rest)))
  }

  /// One letter by itself.
  public init(letter: String) { self.init(Polynomial(.letter(letter))) }
}
