import BigInt

/// Products that cannot be taken apart any further over the rationals.
enum FactorisedForm {
  /// Whether it is a product of irreducible factors, what all terms share taken out. Order, signs and repeated factors
  /// are free. A whole number is a product of primes.
  static func isFactorised(_ formula: Formula, _ budget: inout Budget) throws(Unworkable) -> Bool {
    var evaluation = Evaluation(budget: budget)
    defer { budget = evaluation.budget }
    let value = try evaluation.value(of: formula)
    if !value.hasLetters {
      guard let number = value.constant, number.isWhole else { return false }
      return isProductOfPrimes(formula, number)
    }
    if !value.denominator.isOne {
      guard case .division(let above, by: let below, _) = formula.withoutSign else { return false }
      guard try areIrreducible(above, &evaluation), try areIrreducible(below, &evaluation) else { return false }
      let common = try Polynomial.greatestCommonDivisor(
        evaluation.value(of: above).numerator, evaluation.value(of: below).numerator, &evaluation.budget)
      return common.constant != nil
    }
    return try areIrreducible(formula, &evaluation)
  }

  private static func areIrreducible(_ formula: Formula, _ evaluation: inout Evaluation) throws(Unworkable) -> Bool {
    for factor in factors(of: formula) {
      let value = try evaluation.value(of: factor)
      guard value.denominator.isOne else { return false }
      let polynomial = value.numerator
      if polynomial.constant != nil { continue }
      guard polynomial.isProper else { return false }
      if polynomial.terms.count == 1 {
        // 6x² as it stands is a number and letters.
        guard ExpandedForm.isTerm(factor, isSimplest: false) else { return false }
        continue
      }
      guard polynomial.content == .one, try polynomial.isIrreducible(&evaluation.budget) else { return false }
    }
    return true
  }

  /// What is multiplied here; the base of a whole power stands for it.
  private static func factors(of formula: Formula) -> [Formula] {
    switch formula.withoutSign {
    case .product(let first, let rest): factors(of: first) + rest.flatMap { factors(of: $0.factor) }
    case .power(let base, let exponent) where (exponent.writtenWhole ?? 0) > 0: factors(of: base)
    case .division(let above, by: let below, _) where below.writtenWhole != nil: factors(of: above)
    default: [formula.withoutSign]
    }
  }

  private static func isProductOfPrimes(_ formula: Formula, _ value: Rational) -> Bool {
    if value.magnitude <= .one { return formula.writtenWhole != nil }
    return factors(of: formula).allSatisfy { factor in
      factor.writtenWhole.map { Primes.isPrime($0) == true } ?? false
    }
  }
}
