extension FormulaParser {
  /// A unit that stands before its number: `৳`, `Rs.`, ঘণ্টায়, শতকরা.
  struct UnitBefore {
    var unit: Unit
    var text: String
    var length: Int
  }

  /// The unit before a number, if one stands here.
  func unitBefore() -> UnitBefore? {
    if case .word(let per)? = current?.kind, Vocabulary.per.contains(per), lettersTaken == 0 {
      // প্রতি ঘণ্টায় ৬০ কিমি.
      guard case .word(let time)? = token(1)?.kind, let base = Vocabulary.rates[time], beginsNumber(ahead: 2) else {
        return nil
      }
      return UnitBefore(unit: .measure(Measure([base: -1])), text: time, length: 2)
    }
    var length = 1
    if isSign(.point, ahead: 1) { length = 2 }
    let unit: Measure
    let text: String
    switch current?.kind {
    case .currency(let sign):
      guard let base = Vocabulary.bases[sign] else { return nil }
      (unit, text) = (Measure(base), sign)
    case .text(let words):
      let plain = words.lowercased().split(separator: ".").joined()
      guard let base = Vocabulary.bases[plain], Measure(base).isMoney else { return nil }
      (unit, text) = (Measure(base), words)
    case .word(let word) where lettersTaken == 0:
      let plain = word.lowercased()
      text = length == 2 ? word + "." : word
      if let base = Vocabulary.bases[plain] {
        unit = Measure(base)
        guard unit.isMoney || unit == .percent else { return nil }
        if convention.letter == .unknown, plain.unicodeScalars.count < 2 { return nil }
      } else if let base = Vocabulary.rates[plain] {
        unit = Measure([base: -1])
      } else {
        return nil
      }
    default: return nil
    }
    guard beginsNumber(ahead: length) else { return nil }
    return UnitBefore(unit: .measure(unit), text: text, length: length)
  }

  private func beginsNumber(ahead: Int) -> Bool {
    switch token(ahead)?.kind {
    case .number, .vulgar, .command(.fraction): true
    case .word(let word): NumberWords.isNumberWord(word)
    case .sign(.minus), .sign(.plus):
      token(ahead + 1).map { if case .number = $0.kind { true } else { false } } ?? false
    default: false
    }
  }

  /// The number behind such a unit, and the unit that may stand behind that.
  mutating func measured(behind unit: UnitBefore) throws(UnreadableFormula) -> Formula {
    let start = index
    advance(unit.length)
    let sign = leadingSign()
    let letters = lettersSeen
    let number = try descending { parser throws(UnreadableFormula) in try parser.quantity() }
    let (amount, own) = number.amountAndUnit
    let signed = sign.map { Formula.signed($0, amount) } ?? amount
    guard letters == lettersSeen, case .measure(let before) = unit.unit else {
      throw error(.unclearUnit(unit.text), at: start)
    }
    if let time = Vocabulary.rates[unit.text] {
      guard case .measure(let way)? = own?.unit, let text = own?.text, let name = Vocabulary.bengaliTimes[time] else {
        throw error(.unclearUnit(unit.text), at: start)
      }
      let rate = Measure(before.powers.merging(way.powers) { $0 + $1 })
      return .measured(signed, .init(.measure(rate), text: text + "/" + name))
    }
    switch own?.unit {
    case nil, .some(.none), .measure(before): break
    default: throw error(.unclearUnit(unit.text), at: start)
    }
    if before == .percent { return .percent(signed) }
    return .measured(signed, .init(unit.unit, text: unit.text, isBefore: true))
  }

  /// The formula with the unit that stands here, or the percent sign; nil where there is none.
  mutating func measured(_ formula: Formula, isNumber: Bool) throws(UnreadableFormula) -> Formula? {
    guard lettersTaken == 0 else { return nil }
    if take(.percent) { return .percent(formula) }
    guard let found = unitHere(isNumber: isNumber) else { return nil }
    let start = index
    advance(found.length)
    guard let unit = found.unit else { throw error(.unclearUnit(found.text), at: start) }
    if unit == .measure(.percent) { return .percent(formula) }
    let first = Formula.measured(formula, .init(unit, text: found.text))
    guard isNumber, case .measure(let measure) = unit else { return first }
    return try compound(first, measure)
  }

  /// `5 m 20 cm`: smaller and smaller units of one kind.
  private mutating func compound(_ first: Formula, _ measure: Measure) throws(UnreadableFormula) -> Formula {
    var parts = [first]
    var last = measure
    while let next = nextPart(below: last) {
      if next.hasAnd { advance() }
      let number = try primary()
      guard let found = unitHere(isNumber: true, isWithin: last), let unit = found.unit else { throw missing() }
      advance(found.length)
      parts.append(.measured(number, .init(unit, text: found.text)))
      last = next.measure
    }
    return parts.count == 1 ? first : .compound(parts)
  }

  /// The unit of the number that stands here, if it is a smaller one of the same kind.
  private func nextPart(below last: Measure) -> (measure: Measure, hasAnd: Bool)? {
    let hasAnd = isSign(.and) && convention.comma == .decimal
    let ahead = hasAnd ? 1 : 0
    var length: Int
    switch token(ahead)?.kind {
    case .number: length = 1
    case .word(let word):
      // পঁচিশ টাকা পঞ্চাশ পয়সা; thirty-five has two words.
      guard case .count? = NumberWords.meaning(of: word), dialect == .plain else { return nil }
      length = unit(ahead: ahead + 1, isNumber: true, isWithin: last) == nil ? 2 : 1
      if length == 2, !isTens(word) { return nil }
    default: return nil
    }
    if case .vulgar? = token(ahead + 1)?.kind { length = 2 }
    if isSign(.slash, ahead: ahead + 2) { length = 4 }
    guard let found = unit(ahead: ahead + length, isNumber: true, isWithin: last),
      case .measure(let measure)? = found.unit,
      let factor = last.factor(to: measure), Rational.one < factor
    else { return nil }
    return (measure, hasAnd)
  }

  private func isTens(_ word: String) -> Bool {
    guard case .count(let count)? = NumberWords.meaning(of: word) else { return false }
    return count >= 20 && count % 10 == 0
  }

  // MARK: Behind a number

  struct UnitFound {
    /// nil where units stand here that do not belong together.
    var unit: Unit?
    var text: String
    var length: Int
  }

  /// The unit that stands here.
  func unitHere(isNumber: Bool, isWithin outer: Measure? = nil) -> UnitFound? {
    unit(ahead: 0, isNumber: isNumber, isWithin: outer)
  }

  /// The unit behind a number and a sign of multiplication: `5*km`. A single letter there is a letter.
  mutating func multipliedUnit(_ formula: Formula) -> Formula? {
    guard isSign(.cross) || isSign(.dot), dialect == .plain, convention.letter == .unit,
      case .word(let word)? = token(1)?.kind, word.unicodeScalars.count > 1, !isSign(.open(.round), ahead: 2),
      let found = unit(ahead: 1, isNumber: true, isWithin: nil), case .measure(let measure)? = found.unit,
      measure != .percent
    else { return nil }
    advance(1 + found.length)
    return .measured(formula, .init(.measure(measure), text: found.text))
  }

  private func unit(ahead: Int, isNumber: Bool, isWithin outer: Measure?) -> UnitFound? {
    guard let token = token(ahead) else { return nil }
    switch token.kind {
    case .sign(.degree), .sign(.prime), .sign(.doublePrime):
      return angle(ahead: ahead, isWithin: outer)
    case .currency(let sign):
      guard let base = Vocabulary.bases[sign] else { return nil }
      // `5 $7`: the sign belongs to what stands behind it.
      if token.isSpaced, beginsNumber(ahead: ahead + 1) { return nil }
      return UnitFound(unit: .measure(Measure(base)), text: sign, length: 1)
    case .sign(.slash):
      guard isNumber, isSign(.minus, ahead: ahead + 1), endsHere(ahead: ahead + 2) else { return nil }
      return UnitFound(unit: .measure(Measure(.taka)), text: "/-", length: 2)
    case .text(let words): return unit(inWords: words, ahead: ahead, isNumber: isNumber)
    case .word: return unit(spelled: ahead, isNumber: isNumber)
    default: return nil
    }
  }

  /// Whether nothing more of a number comes: 625/- ends, 3/-4 does not.
  func endsHere(ahead: Int) -> Bool {
    switch token(ahead)?.kind {
    case nil, .sign(.point), .sign(.comma), .sign(.semicolon), .sign(.close), .relation: true
    case .word(let word): !isNumberWord(word)
    default: false
    }
  }

  /// `90°`, `°C`, and minutes and seconds of arc; without degrees, feet and inches.
  private func angle(ahead: Int, isWithin outer: Measure?) -> UnitFound? {
    let isArc = outer == Measure(.degree) || outer == Measure(.arcMinute)
    if isSign(.prime, ahead: ahead) {
      return UnitFound(unit: .measure(Measure(isArc ? .arcMinute : .foot)), text: "′", length: 1)
    }
    if isSign(.doublePrime, ahead: ahead) {
      return UnitFound(unit: .measure(Measure(isArc ? .arcSecond : .inch)), text: "″", length: 1)
    }
    switch token(ahead + 1)?.kind {
    case .word(let scale), .text(let scale):
      guard let base = Vocabulary.scales[scale.lowercased()] else { break }
      return UnitFound(unit: .measure(Measure(base)), text: "°" + scale, length: 2)
    default: break
    }
    return UnitFound(unit: .measure(Measure(.degree)), text: "°", length: 1)
  }

  /// `\text{ cm}^2`: words in a group that are a unit.
  private func unit(inWords words: String, ahead: Int, isNumber: Bool) -> UnitFound? {
    guard isNumber || words.unicodeScalars.count > 1, !words.isEmpty else { return nil }
    var text = words
    var length = 1
    if let (power, taken) = exponent(ahead: ahead + 1) {
      text += power == 2 ? "²" : "³"
      length += taken
    }
    if isSign(.slash, ahead: ahead + length), case .text(let other)? = token(ahead + length + 1)?.kind {
      text += "/" + other
      length += 2
    }
    let unit: Unit
    do {
      unit = try Unit(reading: text)
    } catch {
      return nil
    }
    switch unit {
    case .measure: return UnitFound(unit: unit, text: text, length: length)
    case .none: return isNumber ? UnitFound(unit: unit, text: text, length: length) : nil
    case .named(let names):
      let most = dialect == .plain ? 4 : 1
      guard isNumber, names.count <= most, !names.contains(where: FillerWords.joining.contains) else { return nil }
      return UnitFound(unit: unit, text: text, length: length)
    }
  }

  /// `²`, `^2` or `^{2}` behind a unit, and how many tokens it has.
  private func exponent(ahead: Int) -> (power: Int, length: Int)? {
    func power(_ ahead: Int) -> Int? {
      guard case .number(let numeral)? = token(ahead)?.kind, numeral == Numeral(2) || numeral == Numeral(3) else {
        return nil
      }
      return numeral == Numeral(2) ? 2 : 3
    }
    if isSign(.open(.raised), ahead: ahead), let power = power(ahead + 1), isSign(.close(.raised), ahead: ahead + 2) {
      return (power, 3)
    }
    if isSign(.caret, ahead: ahead) {
      if let power = power(ahead + 1) { return (power, 2) }
      if isSign(.open(.group), ahead: ahead + 1) || isSign(.open(.curly), ahead: ahead + 1),
        let power = power(ahead + 2)
      {
        return (power, 4)
      }
    }
    if case .sign(.raised(let power))? = token(ahead)?.kind { return (power, 1) }
    // `cm2`.
    if let power = power(ahead), token(ahead)?.isSpaced == false { return (power, 1) }
    return nil
  }

  /// Words that make a unit together: `sq. cm`, `km/h`, `km per hour`, কি.মি., `pots`.
  private func unit(spelled ahead: Int, isNumber: Bool) -> UnitFound? {
    var phrase = UnitPhrase(self, from: ahead, isNumber: isNumber)
    guard phrase.read(), let last = token(phrase.end - 1), let first = token(ahead) else { return nil }
    let text = self.text[first.range.lowerBound..<last.range.upperBound].trimmed
    do {
      return UnitFound(unit: try UnitParser.unit(of: phrase.lexemes), text: text, length: phrase.end - ahead)
    } catch {
      return UnitFound(unit: nil, text: text, length: phrase.end - ahead)
    }
  }

  /// For `UnitPhrase`.
  func unitExponent(ahead: Int) -> (power: Int, length: Int)? { exponent(ahead: ahead) }
}

extension Formula {
  /// The number and the unit behind it.
  fileprivate var amountAndUnit: (Formula, Mensuration?) {
    switch self {
    case .measured(let amount, let unit): (amount, unit)
    case .percent(let amount): (amount, .init(.measure(.percent), text: "%"))
    default: (self, nil)
    }
  }
}
