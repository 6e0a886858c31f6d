import BigInt

/// How a number is written. Units and percent signs are taken away before.
enum NumberForm {
  /// A whole number, or a fraction or ratio that nothing can be cancelled in, with its sign before it or above the line.
  static func isLowest(_ formula: Formula) -> Bool {
    switch formula.withoutSign {
    case .number(let numeral): !numeral.isDecimal
    case .division(let above, by: let below, _):
      if let above = above.writtenWhole, let below = below.writtenWhole {
        below > 1 && above.greatestCommonDivisor(with: below) == 1
      } else {
        false
      }
    case .mixed(_, let numerator, let denominator):
      if let above = BigInt(numerator.whole), let below = BigInt(denominator.whole) {
        above > 0 && above < below && above.greatestCommonDivisor(with: below) == 1
      } else {
        false
      }
    case .ratio(let terms): isLowestRatio(terms)
    default: false
    }
  }

  private static func isLowestRatio(_ terms: [Formula]) -> Bool {
    let wholes = terms.compactMap(\.writtenWhole)
    guard wholes.count == terms.count, wholes.allSatisfy({ $0.sign == .plus }) else { return false }
    return wholes.reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) } == 1
  }

  /// Whether it is one fraction of whole numbers, whatever can be cancelled in it.
  private static func isFraction(_ formula: Formula) -> Bool {
    guard case .division(let above, by: let below, _) = formula.withoutSign, above.writtenWhole != nil,
      let below = below.writtenWhole
    else { return false }
    return below > 0
  }

  /// A whole and a proper fraction; just the one where there is no other.
  static func isMixed(_ formula: Formula, value: Rational) -> Bool {
    switch formula.withoutSign {
    case .number(let numeral): return value.isWhole && !numeral.isDecimal
    case .mixed(_, let numerator, let denominator):
      guard let above = BigInt(numerator.whole), let below = BigInt(denominator.whole) else { return false }
      return above < below && above > 0
    case .division: return value.magnitude < .one && isFraction(formula)
    default: return false
    }
  }

  /// One fraction; a whole number where nothing is below the line.
  static func isImproper(_ formula: Formula, value: Rational) -> Bool {
    if case .number(let numeral) = formula.withoutSign { return value.isWhole && !numeral.isDecimal }
    return isFraction(formula)
  }

  /// Digits with a point; without one where the value is whole.
  static func isDecimal(_ formula: Formula, value: Rational) -> Bool {
    guard case .number(let numeral) = formula.withoutSign else { return false }
    return numeral.isDecimal || value.isWhole
  }

  /// A number that nothing is left to work out in: digits, a fraction in lowest terms, roots as small as they get.
  static func isWorkedOut(_ formula: Formula, value: ExactValue) -> Bool {
    if value.constant != nil {
      if case .number = formula.withoutSign { return true }
      return isLowest(formula)
    }
    return SurdForm.isSimplest(formula, value: value)
  }
}
