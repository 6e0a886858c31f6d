import BigInt

/// Sums of roots: 2√3, (1 + √5)/2, 3 − 2√2; also with π.
enum SurdForm {
  /// Whether the roots are as small as they get, like ones together, and none below a line.
  static func isSimplest(_ formula: Formula, value: ExactValue) -> Bool {
    guard value.denominator.isOne else { return false }
    if value.constant != nil {
      if case .number(let numeral) = formula.withoutSign { return !numeral.isDecimal }
      return NumberForm.isLowest(formula)
    }
    let terms = value.numerator.terms
    if case .division(let above, by: let below, _) = formula.withoutSign {
      // The whole of it over a whole number, and nothing to cancel.
      guard let divisor = below.writtenWhole, divisor > 1, above.addends.count == terms.count,
        above.addends.allSatisfy(isTerm)
      else { return false }
      let content = value.numerator.content * Rational(divisor)
      return content.isWhole && content.numerator.greatestCommonDivisor(with: divisor) == 1
    }
    let addends = formula.addends
    return addends.count == terms.count && addends.allSatisfy(isTerm)
  }

  /// One term: a rational coefficient in lowest terms, at most one root, at most one power of π.
  private static func isTerm(_ formula: Formula) -> Bool {
    switch formula.withoutSign {
    case .number(let numeral): return !numeral.isDecimal
    case .constant(.pi), .root: return isIrrational(formula.withoutSign)
    case .power: return isIrrational(formula.withoutSign)
    case .mixed: return NumberForm.isLowest(formula)
    case .division(let above, by: let below, _):
      if NumberForm.isLowest(formula) { return true }
      guard let divisor = below.writtenWhole, divisor > 1, isTerm(above) else { return false }
      guard case .product(let first, _) = above.withoutSign, let factor = first.writtenWhole else { return true }
      return factor.greatestCommonDivisor(with: divisor) == 1
    case .product(let first, let rest):
      let factors = [first] + rest.map(\.factor)
      let numbers = factors.filter { $0.writtenWhole != nil || NumberForm.isLowest($0) }
      let others = factors.filter { !($0.writtenWhole != nil || NumberForm.isLowest($0)) }
      let roots = others.count { if case .root = $0.withoutBrackets { true } else { false } }
      return numbers.count <= 1 && roots <= 1 && others.count <= 2 && others.count - roots <= 1
        && others.allSatisfy { isIrrational($0.withoutBrackets) }
    default: return false
    }
  }

  private static func isIrrational(_ formula: Formula) -> Bool {
    switch formula {
    case .constant(.pi): return true
    case .power(let base, let exponent):
      return base.withoutBrackets == .constant(.pi) && (exponent.writtenWhole ?? 0) > 1
    case .root(let inner, let degree):
      guard let number = inner.writtenWhole, number > 1 else {
        // √π, and roots of sums that stay.
        return inner.withoutBrackets == .constant(.pi)
      }
      let order = degree.map { $0.writtenWhole.flatMap { Int(exactly: $0) } ?? 0 } ?? 2
      guard order >= 2 else { return false }
      var budget = Budget(steps: 20_000)
      do {
        return try Primes.factors(of: number, &budget).allSatisfy { $0.power < order }
      } catch {
        return false
      }
    default: return false
    }
  }
}
