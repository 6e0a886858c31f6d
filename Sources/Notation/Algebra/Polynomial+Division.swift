import BigInt

/// Division of polynomials proper: rational coefficients, letters to the powers 0, 1, 2, …
extension Polynomial {
  /// Whether it is one: no root, no π, no broken or negative exponent.
  public var isProper: Bool {
    terms.allSatisfy { term in
      term.monomial.factors.allSatisfy { factor in
        guard case .letter = factor.atom, let exponent = factor.exponent.asInt else { return false }
        return exponent > 0
      }
    }
  }

  /// The highest power of a letter.
  func degree(in letter: String) -> Int {
    terms.reduce(0) { max($0, $1.monomial.exponent(of: .letter(letter)).asInt ?? 0) }
  }

  /// The coefficients of the powers of a letter, from the power 0 on; they are polynomials in the other letters.
  func coefficients(in letter: String) -> [Polynomial] {
    var parts = [[Term]](repeating: [], count: degree(in: letter) + 1)
    for term in terms {
      let power = term.monomial.exponent(of: .letter(letter)).asInt ?? 0
      parts[power].append(Term(term.monomial.replacing(.letter(letter), by: .zero), term.coefficient))
    }
    return parts.map { Polynomial(collecting: $0) }
  }

  /// The quotient where nothing is left over; nil where something is. Both are proper, the divisor not 0.
  func dividedExactly(by divisor: Polynomial, _ budget: inout Budget) throws(Unworkable) -> Polynomial? {
    guard let lead = divisor.terms.first, let scale = lead.coefficient.reciprocal else { return nil }
    var (rest, quotient) = (self, [Term]())
    while let first = rest.terms.first {
      let monomial = first.monomial * lead.monomial.raised(to: -.one)
      guard monomial.factors.allSatisfy({ !$0.exponent.isNegative }) else { return nil }
      let term = Term(monomial, first.coefficient * scale)
      quotient.append(term)
      rest = try .sum(rest, -Polynomial.product(Polynomial(term), divisor, &budget), &budget)
    }
    return Polynomial(collecting: quotient)
  }

  /// The largest polynomial that divides both, with whole coefficients that have no common factor and a positive
  /// first one. Both are proper.
  static func greatestCommonDivisor(
    _ a: Polynomial, _ b: Polynomial, _ budget: inout Budget
  ) throws(Unworkable) -> Polynomial {
    if a.isZero { return b.primitive }
    if b.isZero { return a.primitive }
    if a.constant != nil || b.constant != nil { return .one }
    guard let letter = Set(a.letters).intersection(b.letters).min() else {
      // No letter in common: only what all the coefficients of one share with the other can divide both.
      return .one
    }
    let (left, right) = (a.coefficients(in: letter), b.coefficients(in: letter))
    let leftContent = try divisor(of: left, &budget)
    let rightContent = try divisor(of: right, &budget)
    let common = try greatestCommonDivisor(leftContent, rightContent, &budget)
    guard var longer = try a.dividedExactly(by: leftContent, &budget)?.primitive,
      var shorter = try b.dividedExactly(by: rightContent, &budget)?.primitive
    else { return common }
    if longer.degree(in: letter) < shorter.degree(in: letter) { swap(&longer, &shorter) }
    while !shorter.isZero {
      guard shorter.degree(in: letter) > 0 else { return common }
      let rest = try longer.pseudoRemainder(by: shorter, in: letter, &budget)
      let content = try divisor(of: rest.coefficients(in: letter), &budget)
      longer = shorter
      shorter = rest.isZero ? .zero : try rest.dividedExactly(by: content, &budget)?.primitive ?? .zero
    }
    return try product(common, longer, &budget).primitive
  }

  /// What divides all of them; 1 where one of them is a number.
  private static func divisor(
    of parts: [Polynomial], _ budget: inout Budget
  ) throws(Unworkable) -> Polynomial {
    var result = Polynomial.zero
    for part in parts where !part.isZero {
      result = try greatestCommonDivisor(result, part, &budget)
      if result.isOne { break }
    }
    return result.isZero ? .one : result
  }

  /// What is left of a multiple of this after the division, as a polynomial in one letter.
  private func pseudoRemainder(
    by divisor: Polynomial, in letter: String, _ budget: inout Budget
  ) throws(Unworkable) -> Polynomial {
    let size = divisor.degree(in: letter)
    guard let lead = divisor.coefficients(in: letter).last else { return self }
    var rest = self
    while !rest.isZero {
      let degree = rest.degree(in: letter)
      guard degree >= size, let top = rest.coefficients(in: letter).last else { break }
      let shift = Polynomial(Monomial(.letter(letter), Rational(degree - size)))
      let left = try Polynomial.product(rest, lead, &budget)
      let right = try Polynomial.product(.product(top, shift, &budget), divisor, &budget)
      rest = try .sum(left, -right, &budget)
    }
    return rest
  }

  /// Divided by its content, with a positive first coefficient.
  var primitive: Polynomial {
    guard let scale = (isLedByMinus ? -content : content).reciprocal else { return self }
    return scaled(by: scale)
  }
}
