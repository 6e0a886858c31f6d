import BigInt

/// Sums without brackets, like terms together.
enum ExpandedForm {
  /// Whether it is a sum of single terms, each kind of term once; a quotient of two such sums where it has a
  /// denominator. `isSimplest`: coefficients in lowest terms, too.
  static func isExpanded(
    _ formula: Formula, isSimplest: Bool, _ budget: inout Budget
  ) throws(Unworkable) -> Bool {
    var evaluation = Evaluation(budget: budget)
    defer { budget = evaluation.budget }
    let value = try evaluation.value(of: formula)
    if !value.hasLetters {
      return isSimplest || value.constant == nil
        ? NumberForm.isWorkedOut(formula, value: value)
        : formula.addends.count == 1 && NumberForm.isWorkedOut(formula, value: value)
          || formula.addends.count == 1 && isCoefficient(formula.withoutSign)
    }
    let addends = formula.addends
    if value.denominator.isOne {
      guard addends.count == value.numerator.terms.count else { return false }
      return addends.allSatisfy { isTerm($0, isSimplest: isSimplest) }
    }
    guard case .division(let above, by: let below, _) = formula.withoutSign else { return false }
    guard try isSum(above, isSimplest, &evaluation), try isSum(below, isSimplest, &evaluation) else { return false }
    return try isSimplest ? !hasCommonFactor(above, below, &evaluation) : true
  }

  /// Whether a fraction of sums cannot be cancelled: what stands above and below may be left as products.
  static func isCancelled(_ formula: Formula, _ budget: inout Budget) throws(Unworkable) -> Bool {
    guard case .division(let above, by: let below, _) = formula.withoutSign else { return false }
    var evaluation = Evaluation(budget: budget)
    defer { budget = evaluation.budget }
    for part in [above, below] {
      guard try isPart(part, &evaluation) else { return false }
    }
    return try !hasCommonFactor(above, below, &evaluation)
  }

  /// A sum of terms, or a product of such sums.
  private static func isPart(_ formula: Formula, _ evaluation: inout Evaluation) throws(Unworkable) -> Bool {
    switch formula.withoutSign {
    case .product(let first, let rest):
      if isTerm(formula, isSimplest: true) { return true }
      for factor in [first] + rest.map(\.factor) {
        guard try isPart(factor, &evaluation) else { return false }
      }
      return true
    case .power(let base, let exponent):
      guard exponent.writtenWhole != nil else { return isTerm(formula, isSimplest: true) }
      return try isPart(base, &evaluation)
    default: return try isSum(formula, true, &evaluation)
    }
  }

  private static func isSum(
    _ formula: Formula, _ isSimplest: Bool, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Bool {
    let value = try evaluation.value(of: formula)
    guard value.denominator.isOne else { return false }
    let addends = formula.addends
    return addends.count == value.numerator.terms.count
      && addends.allSatisfy { isTerm($0, isSimplest: isSimplest) }
  }

  private static func hasCommonFactor(
    _ above: Formula, _ below: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Bool {
    let (a, b) = (try evaluation.value(of: above).numerator, try evaluation.value(of: below).numerator)
    let (content, divisor) = (a.content, b.content)
    guard content.isWhole, divisor.isWhole else { return true }
    if content.numerator.greatestCommonDivisor(with: divisor.numerator) != 1 { return true }
    guard a.isProper, b.isProper else { return false }
    let common = try Polynomial.greatestCommonDivisor(a, b, &evaluation.budget)
    return common.constant == nil
  }

  /// A coefficient and powers of letters, each letter once: 3x²y, −x/2, (3/4)ab.
  static func isTerm(_ formula: Formula, isSimplest: Bool) -> Bool {
    var letters: Set<Formula> = []
    var numbers = 0
    return isTerm(formula, isSimplest, &letters, &numbers)
  }

  private static func isTerm(
    _ formula: Formula, _ isSimplest: Bool, _ letters: inout Set<Formula>, _ numbers: inout Int
  ) -> Bool {
    let core = formula.withoutSign
    switch core {
    case .letter, .index: return letters.insert(core).inserted
    case .power(let base, let exponent):
      let base = base.withoutBrackets
      switch base {
      case .letter, .index: break
      case .constant(.pi): break
      case .number where exponent.writtenWhole == nil: break
      default: return false
      }
      guard isExponent(exponent) else { return false }
      return letters.insert(base).inserted
    case .constant(.pi), .root, .function: return letters.insert(core).inserted
    case .bracketed(_, .bars): return letters.insert(core).inserted
    case .product(let first, let rest):
      return ([first] + rest.map(\.factor)).allSatisfy { isTerm($0, isSimplest, &letters, &numbers) }
    case .division(let above, by: let below, _):
      if isCoefficient(core) {
        numbers += 1
        return numbers == 1 && (!isSimplest || NumberForm.isLowest(core))
      }
      // 3x/4, and 3/(4x): what is below must not be above, too.
      var (numbersAbove, numbersBelow) = (0, 0)
      guard isTerm(above, isSimplest, &letters, &numbersAbove), isTerm(below, isSimplest, &letters, &numbersBelow)
      else { return false }
      numbers += max(numbersAbove, numbersBelow)
      guard numbers <= 1, isSimplest else { return numbers <= 1 }
      return coefficient(of: above).greatestCommonDivisor(with: coefficient(of: below)) == 1
    default:
      guard isCoefficient(core) else { return false }
      numbers += 1
      return numbers == 1 && (!isSimplest || isWorkedOutCoefficient(core))
    }
  }

  private static func isExponent(_ exponent: Formula) -> Bool {
    if exponent.writtenWhole != nil { return true }
    if case .division(let above, by: let below, _) = exponent.withoutSign {
      return above.writtenWhole != nil && below.writtenWhole != nil
    }
    return isTerm(exponent, isSimplest: false) || exponent.addends.allSatisfy { isTerm($0, isSimplest: false) }
  }

  private static func isCoefficient(_ formula: Formula) -> Bool {
    switch formula {
    case .number, .mixed: true
    case .division(let above, by: let below, _): above.writtenWhole != nil && below.writtenWhole != nil
    default: false
    }
  }

  private static func isWorkedOutCoefficient(_ formula: Formula) -> Bool {
    if case .number = formula { true } else { NumberForm.isLowest(formula) }
  }

  /// The whole number among the factors of a term; 1 where there is none.
  private static func coefficient(of formula: Formula) -> BigInt {
    if let whole = formula.writtenWhole { return whole }
    guard case .product(let first, let rest) = formula.withoutSign else { return 1 }
    return ([first] + rest.map(\.factor)).compactMap(\.writtenWhole).first ?? 1
  }
}
