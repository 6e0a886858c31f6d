import BigInt

/// Works out what a formula is worth: numbers and letters, no units.
public struct Evaluation: Sendable {
  /// The work that may still be done.
  public var budget: Budget
  /// Letters that are to be read as others: `X` as `x`.
  public var renamed: [String: String]

  public init(budget: Budget = Budget(), renaming renamed: [String: String] = [:]) {
    self.budget = budget
    self.renamed = renamed
  }

  /// Its value. Throws `.notAValue` for relations, lists, units and words.
  public mutating func value(of formula: Formula) throws(Unworkable) -> ExactValue {
    try budget.spend()
    switch formula {
    case .number(let numeral): return ExactValue(try number(numeral))
    case .letter(let letter): return ExactValue(Polynomial(.letter(renamed[letter] ?? letter)))
    case .constant(.pi): return ExactValue(Polynomial(.pi))
    case .signed(let sign, let inner): return try signed(sign, value(of: inner))
    case .sum(let first, let addends):
      var sum = try value(of: first)
      for addend in addends {
        let term = try signed(addend.sign, value(of: addend.term))
        sum = try .sum(sum, term, &budget)
      }
      return sum
    case .product(let first, let factors):
      var product = try value(of: first)
      for factor in factors { product = try .product(product, value(of: factor.factor), &budget) }
      return product
    case .division(let above, by: let below, _):
      let dividend = try value(of: above)
      return try .quotient(dividend, value(of: below), &budget)
    case .mixed(let whole, let numerator, let denominator):
      guard let part = try number(numerator).divided(by: number(denominator)) else { throw .undefined }
      return ExactValue(try number(whole) + part)
    case .power(let base, let exponent):
      let value = try value(of: base)
      return try .power(value, self.value(of: exponent), &budget)
    case .index: return ExactValue(Polynomial(.letter(try name(of: formula))))
    case .root(let inner, let degree): return try root(inner, degree)
    case .percent(let inner): return try .product(value(of: inner), ExactValue(.hundredth), &budget)
    case .bracketed(let inner, .bars): return try value(of: inner).absolute(&budget)
    case .bracketed(let inner, _), .decorated(let inner, .box): return try value(of: inner)
    case .function(let function, let argument): return try value(of: function, argument)
    case .ratio(let terms) where terms.count == 2:
      // 3 : 4 is 3/4, where a number is meant.
      let first = try value(of: terms[0])
      return try .quotient(first, value(of: terms[1]), &budget)
    case .constant, .words, .decorated, .ratio, .relation, .sequence, .set, .tuple, .interval, .measured, .compound,
      .aligned,
      .table, .row, .verbatim:
      throw .notAValue
    }
  }

  func signed(_ sign: Formula.Sign, _ value: ExactValue) throws(Unworkable) -> ExactValue {
    switch sign {
    case .plus: return value
    case .minus: return value.negated
    case .plusMinus, .minusPlus: throw .notAValue
    }
  }

  private mutating func number(_ numeral: Numeral) throws(Unworkable) -> Rational {
    let digits = numeral.whole.utf8.count + numeral.fraction.utf8.count + numeral.recurring.utf8.count
    guard digits <= Budget.bitsPerNumber / 8 else { throw .tooLarge }
    if digits > 18 { try budget.spend(digits) }
    return numeral.value
  }

  /// `x_1`, as one letter.
  private mutating func name(of formula: Formula) throws(Unworkable) -> String {
    switch formula {
    case .letter(let letter): return renamed[letter] ?? letter
    case .number(let numeral): return numeral.whole
    case .index(let letter, let index):
      guard case .letter = letter else { throw .notAValue }
      let base = try name(of: letter)
      return base + "_" + (try name(of: index))
    default: throw .notAValue
    }
  }

  private mutating func root(_ inner: Formula, _ degree: Formula?) throws(Unworkable) -> ExactValue {
    let value = try value(of: inner)
    guard let degree else { return try value.root(2, &budget) }
    guard let number = try self.value(of: degree).constant else { throw .notAValue }
    guard let whole = number.asInt, whole >= 1, whole <= Budget.highestPower else { throw .undefined }
    return try value.root(whole, &budget)
  }
}

// MARK: - Functions

extension Evaluation {
  private mutating func value(
    of function: Formula.Function, _ argument: Formula
  ) throws(Unworkable) -> ExactValue {
    switch function {
    case .gcd, .lcm: return try wholeFunction(function, of: Self.members(of: argument))
    case .min, .max: return try extreme(function, of: Self.members(of: argument))
    case .sin, .cos, .tan, .cot, .sec, .cosec: return try ratio(function, of: argument)
    case .log, .ln:
      let inner = try value(of: argument)
      if inner == .one { return .zero }
      if !inner.hasLetters, try Approximation.sign(of: inner, &budget) != .plus { throw .undefined }
      if function == .log, let power = try powerOfTen(inner) { return ExactValue(Rational(power)) }
      return ExactValue(Polynomial(.function(function, [inner])))
    }
  }

  private static func members(of argument: Formula) -> [Formula] {
    switch argument {
    case .sequence(let members, _), .tuple(let members), .set(let members): members
    case .bracketed(let inner, .round): members(of: inner)
    default: [argument]
    }
  }

  private mutating func powerOfTen(_ value: ExactValue) throws(Unworkable) -> Int? {
    guard let number = value.constant else { return nil }
    var (left, power) = (number, 0)
    while Rational(10) <= left {
      left = left * Rational(1, overNonzero: 10)
      power += 1
      try budget.spend()
    }
    while left < .one {
      left = left * Rational(10)
      power -= 1
      try budget.spend()
    }
    return left == .one ? power : nil
  }

  private mutating func wholeFunction(
    _ function: Formula.Function, of members: [Formula]
  ) throws(Unworkable) -> ExactValue {
    var result: BigInt?
    for member in members {
      guard let number = try value(of: member).constant, number.isWhole else { throw .notAValue }
      let whole = number.magnitude.numerator
      guard let before = result else {
        result = whole
        continue
      }
      let divisor = before.greatestCommonDivisor(with: whole)
      if function == .gcd {
        result = divisor
      } else {
        result = divisor.isZero ? 0 : before / divisor * whole
      }
      // Euclid's algorithm takes as many steps as there are digits.
      let size = Rational(result ?? 0)
      try budget.spend(on: size)
      try budget.spend(size.bitWidth)
    }
    guard let result else { throw .notAValue }
    return ExactValue(Rational(result))
  }

  private mutating func extreme(
    _ function: Formula.Function, of members: [Formula]
  ) throws(Unworkable) -> ExactValue {
    var result: ExactValue?
    for member in members {
      let next = try value(of: member)
      guard let before = result else {
        result = next
        continue
      }
      let sign = try Approximation.sign(of: .difference(next, before, &budget), &budget)
      if sign == (function == .max ? .plus : .minus) { result = next }
    }
    guard let result else { throw .notAValue }
    return result
  }

  /// sin, cos and the rest: exact for the multiples of 30° and 45°.
  private mutating func ratio(
    _ function: Formula.Function, of argument: Formula
  ) throws(Unworkable) -> ExactValue {
    var argument = argument
    while case .bracketed(let inner, .round) = argument { argument = inner }
    let angle: ExactValue
    if case .measured(let number, let measured) = argument, measured.unit == .measure(Measure(.degree)) {
      let turn = try ExactValue.product(value(of: number), ExactValue(Polynomial(.pi)), &budget)
      angle = try .product(turn, ExactValue(Rational(1, overNonzero: 180)), &budget)
    } else {
      angle = try value(of: argument)
    }
    let ofPi = try ExactValue.quotient(angle, ExactValue(Polynomial(.pi)), &budget)
    if let degrees = ofPi.constant.flatMap({ ($0 * Rational(180)).asInt }),
      let sine = try exactSine(ofDegrees: degrees),
      let cosine = try exactSine(ofDegrees: degrees + 90)
    {
      switch function {
      case .sin: return sine
      case .cos: return cosine
      case .tan: return try .quotient(sine, cosine, &budget)
      case .cot: return try .quotient(cosine, sine, &budget)
      case .sec: return try cosine.reciprocal(&budget)
      default: return try sine.reciprocal(&budget)
      }
    }
    return ExactValue(Polynomial(.function(function, [angle])))
  }

  /// Of so many degrees; nil where it has no simple root.
  private mutating func exactSine(ofDegrees degrees: Int) throws(Unworkable) -> ExactValue? {
    let turn = ((degrees % 360) + 360) % 360
    let isNegative = turn >= 180
    let half = turn % 180
    let square: Rational
    switch min(half, 180 - half) {
    case 0: square = .zero
    case 30: square = Rational(1, overNonzero: 4)
    case 45: square = .half
    case 60: square = Rational(3, overNonzero: 4)
    case 90: square = .one
    default: return nil
    }
    let value = try ExactValue(square).root(2, &budget)
    return isNegative ? value.negated : value
  }
}
