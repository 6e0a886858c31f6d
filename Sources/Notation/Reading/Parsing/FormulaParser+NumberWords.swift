import BigInt

extension FormulaParser {
  /// A number that begins with a word: "three quarters", সাড়ে তিন হাজার, "point five", "half a dozen".
  mutating func spokenNumber() throws(UnreadableFormula) -> Formula {
    let start = index
    switch meaning(at: 0) {
    case .point: return try decimals(behind: Numeral(0), from: start)
    case .part(let parts):
      advance()
      return try multiplied(Rational(1, overNonzero: BigInt(parts)), from: start)
    case .added(let quarters):
      advance()
      return try withQuarters(Rational(BigInt(quarters), overNonzero: 4), from: start)
    case .quarters(let quarters):
      advance()
      return try multiplied(Rational(BigInt(quarters), overNonzero: 4), from: start)
    case .scale(let scale):
      // "হাজার টাকা", "লাখ": one of it.
      advance()
      return try behindCardinal(Rational(scale), from: start)
    case .collection(let count):
      advance()
      return .number(Numeral(count))
    case .article where meaning(at: 1).map { if case .hundred = $0 { false } else { true } } == true:
      if case .scale? = meaning(at: 1) { break }
      // "a half", "a third", "a dozen".
      advance()
      return try spoken(behind: Numeral(1)) ?? .number(Numeral(1))
    default: break
    }
    return try behindCardinal(try cardinal(from: start), from: start)
  }

  /// Whether "a" is a number here, and not a letter: "a half", "a hundred".
  var isArticle: Bool {
    guard dialect == .plain, meaning(at: 0) == .article else { return false }
    switch meaning(at: 1) {
    case .hundred, .scale, .collection, .part, .ordinal: return true
    default: return false
    }
  }

  /// সাড়ে, সোয়া and পৌনে: quarters that are added to the next number, or to each hundred of it.
  private mutating func withQuarters(_ quarters: Rational, from start: Int) throws(UnreadableFormula) -> Formula {
    switch current?.kind {
    case .number(let numeral):
      advance()
      return try multiplied(numeral.value + quarters, from: start)
    case .word(let word):
      switch NumberWords.meaning(of: word) {
      case .count(let count):
        advance()
        return try multiplied(Rational(count) + quarters, from: start)
      case .hundreds(let hundreds):
        advance()
        return number(Rational(hundreds) + quarters * Rational(100), from: start)
      default: break
      }
    default: break
    }
    return try multiplied(.one + quarters, from: start)
  }

  /// A number in digits, with what words make of it: `3 lakh`, `1.5 million`, `2 dozen`, `২ দশমিক ৫`, `2 and a half`.
  mutating func spoken(behind numeral: Numeral) throws(UnreadableFormula) -> Formula? {
    guard let next = meaning(at: 0) else { return try mixedWithWords(numeral) }
    let start = index
    switch next {
    case .point where !numeral.isDecimal: return try decimals(behind: numeral, from: start)
    case .hundred, .scale:
      guard let value = try cardinal(startingWith: numeral.value, from: start) else { return nil }
      return try behindCardinal(value, from: start)
    case .collection(let count):
      advance()
      return number(numeral.value * Rational(count), from: start)
    case .part(let parts), .ordinal(let parts):
      guard !numeral.isDecimal else { return nil }
      advance()
      return .division(.number(numeral), by: .number(Numeral(parts)), .fraction)
    default: return nil
    }
  }

  private func meaning(at ahead: Int) -> NumberWords.Meaning? {
    guard dialect == .plain, case .word(let word)? = token(ahead)?.kind else { return nil }
    return NumberWords.meaning(of: word)
  }

  /// `2 and a half`, `2 and 1/2`: where one number is asked for, "and" adds a proper fraction.
  private mutating func mixedWithWords(_ whole: Numeral) throws(UnreadableFormula) -> Formula? {
    guard isSign(.and), !whole.isDecimal, let (parts, length) = properFraction(ahead: 1) else { return nil }
    let start = index
    advance(1 + length)
    return try scaled(whole, parts.numerator, parts.denominator, from: start)
  }

  /// A mixed number, times the thousand or million that may stand behind it: `2½ million`.
  mutating func scaled(
    _ whole: Numeral, _ numerator: Numeral, _ denominator: Numeral, from start: Int
  ) throws(UnreadableFormula) -> Formula {
    if case .scale? = meaning(at: 0), let part = numerator.value.divided(by: denominator.value) {
      return try multiplied(whole.value + part, from: start)
    }
    return .mixed(whole: whole, numerator: numerator, denominator: denominator)
  }

  /// `a half`, `three quarters`, `1/2` as a proper fraction, and how many tokens it has.
  private func properFraction(ahead: Int) -> (parts: (numerator: Numeral, denominator: Numeral), length: Int)? {
    if case .number(let upper)? = token(ahead)?.kind {
      guard convention.comma == .decimal, isSign(.slash, ahead: ahead + 1),
        case .number(let lower)? = token(ahead + 2)?.kind, !upper.isDecimal, !lower.isDecimal,
        upper.value < lower.value
      else { return nil }
      return ((numerator: upper, denominator: lower), 3)
    }
    switch meaning(at: ahead) {
    case .part(let parts): return ((numerator: Numeral(1), denominator: Numeral(parts)), 1)
    case .article, .count:
      let upper: Int
      if case .count(let count)? = meaning(at: ahead) { upper = count } else { upper = 1 }
      let hyphen = isSign(.minus, ahead: ahead + 1) ? 1 : 0
      guard let lower = parts(at: ahead + 1 + hyphen), upper < lower else { return nil }
      return ((numerator: Numeral(upper), denominator: Numeral(lower)), 2 + hyphen)
    default: return nil
    }
  }

  /// What may follow a whole number: a part, decimals, "and a half", "dozen".
  private mutating func behindCardinal(_ value: Rational, from start: Int) throws(UnreadableFormula) -> Formula {
    guard value.isWhole, value < Rational(1_000_000_000_000_000) else { return number(value, from: start) }
    let numeral = Numeral(String(value.numerator))
    if isSign(.partsOf) { return try parts(of: numeral) }
    let hyphen = isSign(.minus) && current?.isSpaced == false && token(1)?.isSpaced == false ? 1 : 0
    switch meaning(at: hyphen) {
    case .part(let parts), .ordinal(let parts):
      advance(1 + hyphen)
      return .division(.number(numeral), by: .number(Numeral(parts)), .fraction)
    case .point where hyphen == 0: return try decimals(behind: numeral, from: start)
    case .collection(let count) where hyphen == 0:
      advance()
      return number(value * Rational(count), from: start)
    default: return try mixedWithWords(numeral) ?? .number(numeral)
    }
  }

  /// The digits behind "point", in words or in digits: "three point one four", `৩ দশমিক ১৪`.
  private mutating func decimals(behind whole: Numeral, from start: Int) throws(UnreadableFormula) -> Formula {
    let point = index
    advance()
    var fraction = ""
    while fraction.utf8.count < 40, let digits = digits() {
      fraction += digits
      advance()
    }
    guard !fraction.isEmpty else { throw error(.nothingAfter(quoted(tokens[point])), at: point) }
    let numeral = Numeral(whole.whole, fraction: fraction)
    if case .scale? = meaning(at: 0), let value = try cardinal(startingWith: numeral.value, from: start) {
      return number(value, from: start)
    }
    return .number(numeral)
  }

  /// Digits, or a word for them: "fourteen" is 14.
  private func digits() -> String? {
    switch current?.kind {
    case .number(let numeral): return numeral.isDecimal ? nil : numeral.whole
    case .word(let word):
      guard case .count(let value)? = NumberWords.meaning(of: word) else { return nil }
      return String(value)
    default: return nil
    }
  }

  /// A part or a number with quarters, times what stands behind it: সাড়ে তিন হাজার, "half a million", "half a dozen".
  private mutating func multiplied(_ value: Rational, from start: Int) throws(UnreadableFormula) -> Formula {
    let article = meaning(at: 0) == .article ? 1 : 0
    switch meaning(at: article) {
    case .scale, .hundred:
      advance(article)
      guard let product = try cardinal(startingWith: value, from: start) else { break }
      return number(product, from: start)
    case .collection(let count):
      advance(1 + article)
      return number(value * Rational(count), from: start)
    default: break
    }
    return number(value, from: start)
  }

  /// A value as it is written: a whole number, a mixed number, a fraction, or a decimal that words had scaled.
  private func number(_ value: Rational, from start: Int) -> Formula {
    if value.isWhole { return .number(Numeral(String(value.numerator))) }
    if value.denominator > 4, let decimal = value.decimal {
      let parts = decimal.split(separator: ".").map(String.init)
      return .number(Numeral(parts[0], fraction: parts.count > 1 ? parts[1] : ""))
    }
    let (whole, rest) = value.numerator.quotientAndRemainder(dividingBy: value.denominator)
    let numerator = Numeral(String(rest))
    let denominator = Numeral(String(value.denominator))
    if whole.isZero { return .division(.number(numerator), by: .number(denominator), .fraction) }
    return .mixed(whole: Numeral(String(whole)), numerator: numerator, denominator: denominator)
  }

  // MARK: Whole numbers

  private mutating func cardinal(from start: Int) throws(UnreadableFormula) -> Rational {
    var reader = CardinalReader()
    try read(&reader)
    guard let value = reader.value else { throw error(.unknownWord(quoted(tokens[start])), at: start) }
    return value
  }

  private mutating func cardinal(
    startingWith value: Rational, from start: Int
  ) throws(UnreadableFormula) -> Rational? {
    var reader = CardinalReader(value)
    try read(&reader)
    return reader.value
  }

  /// Gives the reader words as long as they make one number.
  private mutating func read(_ reader: inout CardinalReader) throws(UnreadableFormula) {
    while let token = current {
      switch token.kind {
      case .word(let word):
        guard let meaning = NumberWords.meaning(of: word), reader.take(meaning) else { return }
        advance()
      case .number(let numeral) where reader.isAfterScale && numeral.value < reader.limit:
        // ৫ হাজার ২০০.
        guard reader.take(numeral.value) else { return }
        advance()
      case .sign(.and):
        // "one hundred and five".
        guard reader.isAfterHundreds, case .count? = meaning(at: 1) else { return }
        guard !isHyphenatedPart(ahead: 2) else { return }
        advance()
      case .sign(.minus):
        // "twenty-five".
        guard !token.isSpaced, self.token(1)?.isSpaced == false, case .count(let count)? = meaning(at: 1),
          reader.isAfterTens, (1...9).contains(count)
        else { return }
        advance()
      default: return
      }
    }
  }

  /// "three quarters" behind "and": a fraction of its own.
  private func isHyphenatedPart(ahead: Int) -> Bool {
    parts(at: ahead + (isSign(.minus, ahead: ahead) ? 1 : 0)) != nil
  }

  /// 4 for "quarters".
  private func parts(at ahead: Int) -> Int? {
    switch meaning(at: ahead) {
    case .part(let parts), .ordinal(let parts): parts
    default: nil
    }
  }
}
