extension FormulaParser {
  /// Products with signs between them.
  mutating func sum() throws(UnreadableFormula) -> Formula {
    let first = try firstTerm()
    var addends: [Formula.Addend] = []
    while let sign = additionSign() {
      addends.append(.init(sign, try termAfterSign()))
    }
    return addends.isEmpty ? first : .sum(first, addends)
  }

  private mutating func firstTerm() throws(UnreadableFormula) -> Formula {
    skipApproximately()
    guard let sign = leadingSign() else { return try product() }
    return .signed(sign, try product())
  }

  /// `x = 2 - -3`: a term may have a sign of its own.
  private mutating func termAfterSign() throws(UnreadableFormula) -> Formula {
    guard current?.isSpaced == true || isSign(.minus), let sign = leadingSign() else { return try product() }
    return .signed(sign, try product())
  }

  /// A sign before a number; `+-3` is ±3.
  mutating func leadingSign() -> Formula.Sign? {
    guard let sign = additionSign() else { return nil }
    if sign == .plus, let next = current, !next.isSpaced, take(.minus) { return .plusMinus }
    return sign
  }

  private mutating func additionSign() -> Formula.Sign? {
    let found: Formula.Sign? =
      switch sign {
      case .plus: .plus
      case .minus: .minus
      case .plusMinus: .plusMinus
      case .minusPlus: .minusPlus
      default: nil
      }
    if found != nil { advance() }
    return found
  }

  /// Quantities that are multiplied or divided with a sign.
  mutating func product() throws(UnreadableFormula) -> Formula {
    let letters = lettersSeen
    let first = try quantity()
    if lettersSeen == letters, let measured = multipliedUnit(first) { return measured }
    var factors = FactorChain(first)
    var divisions = 0
    while let multiplication = multiplicationSign() {
      if let multiplication {
        factors.append(multiplication, try factor())
        continue
      }
      divisions += 1
      guard depth + divisions <= FormulaReading.deepest else { throw error(.tooDeep, at: index) }
      let place = index
      let divisor = try factor()
      guard !divisor.isWrittenZero else { throw error(.zeroDenominator, at: place) }
      factors = FactorChain(.division(factors.formula, by: divisor, .sign))
    }
    return factors.formula
  }

  /// Takes a sign of multiplication or division; `.some(nil)` is ÷.
  private mutating func multiplicationSign() -> Formula.Factor.Multiplication?? {
    let found: Formula.Factor.Multiplication??
    switch sign {
    case .cross, .of: found = .cross
    case .dot:
      if isRaisedPoint { note(.raisedPoint) }
      found = .dot
    case .divide: found = .some(nil)
    default: found = isCrossLetter ? .cross : nil
    }
    if found != nil { advance() }
    return found
  }

  /// A quantity behind a sign of multiplication, which may have its own sign: `2 × -3`.
  private mutating func factor() throws(UnreadableFormula) -> Formula {
    guard let sign = leadingSign() else { return try quantity() }
    return .signed(sign, try quantity())
  }

  /// `3·5` with no spaces: the dot may be meant as a decimal point.
  private var isRaisedPoint: Bool {
    guard let dot = current, text[dot.range] == "·", !dot.isSpaced, let next = token(1), !next.isSpaced,
      case .number = next.kind, index > 0, case .number = tokens[index - 1].kind
    else { return false }
    return true
  }

  /// Powers with nothing between them, and the fractions and units of them.
  mutating func quantity() throws(UnreadableFormula) -> Formula {
    if let unit = unitBefore() { return try measured(behind: unit) }
    let letters = lettersSeen
    let outer = lettersBefore
    lettersBefore = letters
    defer { lettersBefore = outer }
    var result = try run(after: nil)
    var divisions = 0
    var hasUnit = false
    while true {
      if let measured = try measured(result, isNumber: lettersSeen == letters) {
        result = measured
        hasUnit = true
      }
      guard isFractionLine else { return result }
      let line = index
      advance()
      divisions += 1
      guard depth + divisions <= FormulaReading.deepest else { throw error(.tooDeep, at: line) }
      let place = index
      var (divisor, isLeft) = try denominator(ofNumber: lettersSeen == letters)
      guard !divisor.isWrittenZero else { throw error(.zeroDenominator, at: place) }
      if hasUnit, let measured = try measured(divisor, isNumber: lettersSeen == letters) { divisor = measured }
      result = .division(result.unbracketed, by: divisor.unbracketed, .fraction)
      if isLeft || beginsBeside { result = try run(after: result) }
    }
  }

  /// `/`, but not that of `625/-`.
  private var isFractionLine: Bool {
    guard isSign(.slash) else { return false }
    return !(isSign(.minus, ahead: 1) && endsHere(ahead: 2))
  }

  /// What stands below a fraction line: all that touches it, except where a number stands before a letter below a
  /// number; and whether something is left beside the fraction.
  private mutating func denominator(
    ofNumber isNumber: Bool
  ) throws(UnreadableFormula) -> (divisor: Formula, isLeft: Bool) {
    let sign = leadingSign()
    let letters = lettersSeen
    let first = try power()
    let signed = sign.map { Formula.signed($0, first) } ?? first
    guard let next = current, !next.isSpaced, beginsBeside else { return (signed, false) }
    note(.besideAfterSlash)
    let takesAll = (isNumber && lettersSeen == letters) == bindsOtherwise
    guard takesAll else { return (signed, true) }
    var factors: [Formula.Factor] = []
    while let next = current, !next.isSpaced, beginsBeside { factors.append(.init(.beside, try power())) }
    let product = Formula.product(first, factors)
    return (sign.map { Formula.signed($0, product) } ?? product, false)
  }

  /// Powers that touch, or stand beside each other: `3x`, `2(x + 1)`, `2 sin x`.
  private mutating func run(after fraction: Formula?) throws(UnreadableFormula) -> Formula {
    let first: Formula
    if let fraction { first = fraction } else { first = try power() }
    var factors: [Formula.Factor] = []
    while beginsBeside { factors.append(.init(.beside, try power())) }
    return factors.isEmpty ? first : .product(first, factors)
  }
}

extension Formula {
  /// Without the round brackets that only say how far a fraction line or a root goes.
  var unbracketed: Formula {
    if case .bracketed(let inner, .round) = self { inner } else { self }
  }

  /// A number that is written as 0.
  var isWrittenZero: Bool {
    guard case .number(let numeral) = unbracketed else { return false }
    return (numeral.whole + numeral.fraction + numeral.recurring).utf8.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
