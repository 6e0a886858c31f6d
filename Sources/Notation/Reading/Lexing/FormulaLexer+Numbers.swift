extension FormulaLexer {
  /// A number that begins here: its commas, its point, what recurs, and the power of ten that a calculator writes.
  mutating func number() throws(UnreadableFormula) {
    let start = index
    if singleDigits > 0 {
      singleDigits -= 1
      index += 1
      append(.number(Numeral(text[start..<index])), from: start)
      return
    }
    let whole = digits()
    var groups = [whole]
    var end = index
    var isGrouped = false
    if !commaSeparates || commaLength > 1, !whole.isEmpty {
      while isComma, let first = peek(commaLength), first.isDigit {
        index += commaLength
        groups.append(digits())
      }
      isGrouped = groups.count > 1 && Numeral.areGroups(groups)
      if isGrouped { end = index }
    }
    if groups.count == 1, !whole.isEmpty, groupSpace > 0 {
      groups += spacedGroups(after: whole)
      isGrouped = groups.count > 1
      end = index
    }
    if groups.count > 1, !isGrouped {
      // A decimal comma is read only where nothing else it could be: one comma, no bracket, no point behind it.
      let isDecimal =
        groups.count == 2 && !isWithinBrackets && (convention.comma == .decimal || hasSemicolons) && peek() != "."
        && !isComma
      if isDecimal {
        note(.decimalComma)
        append(.number(Numeral(whole, fraction: groups[1])), from: start)
        return
      }
      index = end
      hasSeparatingCommas = true
    }
    if commaSeparates, !isWithinBrackets, isComma, peek(commaLength)?.isDigit == true { note(.separatingComma) }
    let grouping: Numeral.Grouping =
      !isGrouped ? .none : groups.dropFirst().dropLast().contains { $0.count == 2 } ? .indian : .western
    var numeral = Numeral(isGrouped ? groups.joined() : whole, grouping: grouping)
    try fraction(of: &numeral, from: start)
    append(.number(numeral), from: start)
    try calculatorPower(after: numeral)
  }

  private var isComma: Bool { commaLength > 0 }
  /// `,` or, as LaTeX keeps a comma from parting a number, `{,}` and `,\!`.
  private var commaLength: Int {
    if peek() == "{", peek(1) == ",", peek(2) == "}" { return 3 }
    guard peek() == "," else { return 0 }
    guard peek(1) == "\\", peek(2) == "!" else { return 1 }
    var length = 3
    while peek(length) == " " { length += 1 }
    return length
  }

  /// The groups of three behind `whole` with a space before each, as in `12 500 000`; the last of them is none where it
  /// is the numerator of a fraction: `3 125/200`.
  private mutating func spacedGroups(after whole: String) -> [String] {
    guard dialect == .plain, convention.comma == .decimal, !isWithinBrackets, whole.utf8.count <= 3, whole.first != "0"
    else { return [] }
    var groups: [String] = []
    while groupSpace > 0, let first = peek(groupSpace), first.isDigit {
      var length = groupSpace
      while let digit = peek(length), digit.isDigit { length += 1 }
      guard length == groupSpace + 3 else { return groups }
      while peek(length) == " " { length += 1 }
      if peek(length) == "/", first != "0" { return groups }
      index += groupSpace
      groups.append(digits())
    }
    return groups
  }

  /// How long the space is that stands here: ` `, or `\,` and `\ ` of LaTeX.
  private var groupSpace: Int {
    if peek() == " " { return 1 }
    return peek() == "\\" && (peek(1) == "," || peek(1) == " ") ? 2 : 0
  }

  private mutating func digits() -> String {
    let start = index
    while let scalar = peek(), scalar.isDigit { index += 1 }
    steps += index - start
    return text[start..<index]
  }

  private mutating func fraction(of numeral: inout Numeral, from start: Int) throws(UnreadableFormula) {
    guard isPoint else { return }
    let isEllipsis = peek(1) == "." && peek(2) == "."
    if isEllipsis { return }
    if peek(1)?.isDigit == true {
      index += 1
      numeral.fraction = digits()
      try recurring(of: &numeral, from: start)
    } else if let block = bracketed(from: 1) ?? overlined(from: 1) {
      index += 1 + block.length
      numeral.recurring = block.digits
    } else if peek() == ".", peek(1)?.isOfWord != true, dialect == .plain {
      // `5.` is five.
      index += 1
    }
  }

  /// A point, or the raised one of school books in Bengali: ৩·৫.
  private var isPoint: Bool {
    guard let scalar = peek() else { return false }
    return scalar == "." || scalar == "·" && text.wasForeignDigit(index - 1) && text.wasForeignDigit(index + 1)
  }

  private mutating func recurring(of numeral: inout Numeral, from start: Int) throws(UnreadableFormula) {
    if let block = bracketed(from: 0) {
      note(.recurringBrackets)
      index += block.length
      numeral.recurring = block.digits
    } else if let block = overlined(from: 0) {
      index += block.length
      numeral.recurring = block.digits
    } else if let block = marked(numeral.fraction) {
      numeral.fraction = block.before
      numeral.recurring = block.digits
    } else if let length = ellipsisLength {
      index += length
      guard let split = Self.repetition(in: numeral.fraction) else { throw error(.unclearEllipsis, at: start) }
      note(.recurringEllipsis)
      numeral.fraction = split.before
      numeral.recurring = split.block
    } else if peek() == ".", peek(1)?.isDigit == true {
      throw error(.unclearNumber, at: start)
    }
  }

  private var ellipsisLength: Int? {
    if peek() == "…" { return 1 }
    if peek() == ".", peek(1) == ".", peek(2) == "." { return 3 }
    return nil
  }

  /// `(3)` of `0.(3)`.
  private func bracketed(from ahead: Int) -> (digits: String, length: Int)? {
    guard peek(ahead) == "(" else { return nil }
    return closed(by: ")", from: ahead + 1).map { ($0.digits, $0.length + 1) }
  }

  /// `\overline{3}` of `0.\overline{3}`; also `\bar 3` and `\dot{1}42\dot{7}`.
  private func overlined(from ahead: Int) -> (digits: String, length: Int)? {
    guard peek(ahead) == "\\" else { return nil }
    for name in ["overline", "bar", "dot"] {
      guard text.scalars[(index + ahead + 1)...].starts(with: name.unicodeScalars) else { continue }
      var length = 1 + name.utf8.count
      while peek(ahead + length) == " " { length += 1 }
      if let digit = peek(ahead + length), digit.isDigit { return (String(digit), length + 1) }
      guard peek(ahead + length) == "{", let block = closed(by: "}", from: ahead + length + 1) else { return nil }
      length += 1 + block.length
      guard name == "dot" else { return (block.digits, length) }
      return dotted(block.digits, from: ahead, length: length)
    }
    return nil
  }

  /// The rest of `\dot{1}42\dot{7}`, whose first dot is read: all from dot to dot recurs.
  private func dotted(_ first: String, from ahead: Int, length: Int) -> (digits: String, length: Int) {
    var end = ahead + length
    var digits = first
    while let digit = peek(end), digit.isDigit {
      digits.unicodeScalars.append(digit)
      end += 1
    }
    let last = "\\dot{"
    guard index + end < text.scalars.count, text.scalars[(index + end)...].starts(with: last.unicodeScalars),
      let block = closed(by: "}", from: end + last.utf8.count)
    else { return (first, length) }
    return (digits + block.digits, end + last.utf8.count + block.length - ahead)
  }

  private func closed(by bracket: Unicode.Scalar, from ahead: Int) -> (digits: String, length: Int)? {
    var end = ahead
    while let digit = peek(end), digit.isDigit { end += 1 }
    guard end > ahead, peek(end) == bracket else { return nil }
    return (text[(index + ahead)..<(index + end)], end + 1 - ahead)
  }

  /// Marks above digits, which a keyboard writes behind each: `0.16̄`, `0.1̇42̇`. The digits before the first are read;
  /// a dot above the first and the last is enough.
  private mutating func marked(_ read: String) -> (before: String, digits: String)? {
    guard let mark = peek(), Self.isMark(mark), let first = read.last else { return nil }
    var block = String(first)
    var end = 1
    var ahead = 1
    var pending = ""
    while let scalar = peek(ahead) {
      if scalar.isDigit {
        pending.unicodeScalars.append(scalar)
      } else if Self.isMark(scalar), !pending.isEmpty {
        block += pending
        pending = ""
        end = ahead + 1
      } else {
        break
      }
      ahead += 1
    }
    guard pending.isEmpty else { return nil }
    index += end
    return (String(read.dropLast()), block)
  }

  /// A macron, an overline or a dot above.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x304 || scalar.value == 0x305 || scalar.value == 0x307
  }

  /// The shortest block that stands three times or more at the end of the digits: 3 of 1333, but nothing of 718281828.
  private static func repetition(in digits: String) -> (before: String, block: String)? {
    let digits = Array(digits.utf8)
    for length in 1...16 where length * 3 <= digits.count {
      let tail = digits.count - 3 * length
      guard (tail..<(digits.count - length)).allSatisfy({ digits[$0] == digits[$0 + length] }) else { continue }
      var start = digits.count - length
      while start >= length, digits[(start - length)..<start].elementsEqual(digits[start..<(start + length)]) {
        start -= length
      }
      return (
        String(decoding: digits[..<start], as: UTF8.self),
        String(decoding: digits[start..<(start + length)], as: UTF8.self)
      )
    }
    return nil
  }

  /// `e5` of `3.2e5`: times a power of ten. `2e + 5` is a letter, and so is `2e+5` where letters are expected.
  private mutating func calculatorPower(after numeral: Numeral) throws(UnreadableFormula) {
    guard let letter = peek(), letter == "e" || letter == "E" else { return }
    let start = index
    let sign = peek(1)
    let isSigned = sign == "+" || sign == "-"
    guard peek(isSigned ? 2 : 1)?.isDigit == true else { return }
    if isSigned, convention.letter == .unknown, !numeral.isDecimal { return }
    index += isSigned ? 2 : 1
    let exponent = digits()
    if let next = peek(), next.isOfWord {
      index = start
      return
    }
    append(.sign(.cross), from: start)
    append(.number(Numeral("10")), from: start)
    append(.sign(.open(.raised)), from: start)
    if sign == "-" { append(.sign(.minus), from: start) }
    append(.number(Numeral(exponent)), from: start)
    append(.sign(.close(.raised)), from: start)
  }
}
