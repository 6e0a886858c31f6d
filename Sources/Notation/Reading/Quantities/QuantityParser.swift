import BigInt

/// Reads lexemes as one quantity:
///
///     quantity = ["="] {currency | sign} number [unit]
///     number   = whole proper | whole vulgar | vulgar | decimal ["/" [sign] decimal]
///
/// Every lexeme is looked at a bounded number of times; nothing is tried twice.
struct QuantityParser {
  private let lexemes: [Lexeme]
  private var index = 0

  init(_ lexemes: [Lexeme]) { self.lexemes = lexemes }

  mutating func quantity() throws(UnreadableNumber) -> Quantity {
    if lexemes.isEmpty { throw .empty }
    if peek()?.kind == .mark(.equals) { index += 1 }
    let (negative, before) = try prefix()
    let (magnitude, form) = try number()
    let after = Array(lexemes[index...])
    return Quantity(
      value: negative ? -magnitude : magnitude, form: form, unit: try Self.unit(before, after),
      unitText: (before + after).reduce("") { $0 + ($1.spaced && !$0.isEmpty ? " " : "") + $1.text })
  }

  private func peek(_ ahead: Int = 0) -> Lexeme? {
    index + ahead < lexemes.count ? lexemes[index + ahead] : nil
  }

  /// A sign and a currency, in either order: `-৳5`, `Rs. -5`.
  private mutating func prefix() throws(UnreadableNumber) -> (negative: Bool, words: [Lexeme]) {
    var sign: Lexeme.Mark?
    var words: [Lexeme] = []
    while let lexeme = peek() {
      switch lexeme.kind {
      case .mark(.minus), .mark(.plus):
        if sign != nil { throw .notANumber }
        sign = lexeme.kind == .mark(.minus) ? .minus : .plus
      case .word: words.append(lexeme)
      case .mark(.point) where !words.isEmpty: break
      default: return (sign == .minus, words)
      }
      index += 1
    }
    throw .notANumber
  }

  /// What stands before a number is money, a percentage, or the time of a rate (ঘণ্টায় ৪০ কিমি); after it,
  /// anything that UnitParser knows.
  private static func unit(_ before: [Lexeme], _ after: [Lexeme]) throws(UnreadableNumber) -> Unit {
    let first = try UnitParser.unit(of: before)
    let second = try UnitParser.unit(of: after)
    switch (first, second) {
    case (.none, _): return second
    case (.measure(let time), .measure(let way)) where time.isPerTime:
      return .measure(Measure(time.powers.merging(way.powers) { $0 + $1 }))
    case (.measure(let measure), _) where measure.isMoney || measure == .percent:
      if second == .none || second == first { return first }
      throw .notANumber
    default: throw .notANumber
    }
  }

  private mutating func number() throws(UnreadableNumber) -> (Rational, Quantity.Form) {
    guard let lexeme = peek() else { throw .notANumber }
    index += 1
    switch lexeme.kind {
    case .vulgar(let numerator, let denominator):
      return (try Self.fraction(Rational(numerator), Rational(denominator)), .fraction)
    case .number(let whole, let fraction):
      let value = try Self.value(whole, fraction)
      if fraction.isEmpty, let proper = try properFraction() { return (value + proper, .fraction) }
      if let divisor = try divisor() { return (try Self.fraction(value, divisor), .fraction) }
      return (value, fraction.isEmpty ? .whole : .decimal)
    default: throw .notANumber
    }
  }

  /// The second part of a mixed number: ` 1/2`, `½`. An improper one (`3 5/2`) is not guessed at.
  private mutating func properFraction() throws(UnreadableNumber) -> Rational? {
    guard let lexeme = peek() else { return nil }
    if case .vulgar(let numerator, let denominator) = lexeme.kind {
      index += 1
      return try Self.fraction(Rational(numerator), Rational(denominator))
    }
    guard case .number(let upper, "") = lexeme.kind else { return nil }
    guard lexeme.spaced, peek(1)?.kind == .mark(.slash), case .number(let lower, "")? = peek(2)?.kind else {
      throw .notANumber
    }
    let fraction = try Self.fraction(Self.value(upper, ""), Self.value(lower, ""))
    guard fraction < .one else { throw .notANumber }
    index += 3
    return fraction
  }

  /// What stands below a fraction line: `/ 4`, `/ -4`. The `/` of `60/h` and `625/-` belongs to the unit.
  private mutating func divisor() throws(UnreadableNumber) -> Rational? {
    guard peek()?.kind == .mark(.slash) else { return nil }
    let isNegative = peek(1)?.kind == .mark(.minus)
    let isSigned = isNegative || peek(1)?.kind == .mark(.plus)
    guard case .number(let whole, let fraction)? = peek(isSigned ? 2 : 1)?.kind else { return nil }
    index += isSigned ? 3 : 2
    let value = try Self.value(whole, fraction)
    return isNegative ? -value : value
  }

  private static func fraction(_ upper: Rational, _ lower: Rational) throws(UnreadableNumber) -> Rational {
    guard let quotient = upper.divided(by: lower) else { throw .zeroDenominator }
    return quotient
  }

  private static func value(_ whole: String, _ fraction: String) throws(UnreadableNumber) -> Rational {
    if fraction.isEmpty, whole.utf8.count <= 18, let small = Int(whole) { return Rational(small) }
    guard let digits = BigInt(whole + fraction) else { throw .notANumber }
    return Rational(digits, overNonzero: BigInt(10).power(fraction.utf8.count))
  }
}
