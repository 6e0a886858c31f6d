import Notation

/// A text that people read, taken apart once: its numbers, and its words for finding others in it.
struct Prose {
  /// Plain and small, with single spaces.
  private let plain: [Unicode.Scalar]

  init(_ text: String) {
    var plain = text.plainScalars
    // ২·৫ is how school books print 2.5.
    for index in plain.indices.dropFirst().dropLast()
    where plain[index] == "·" && Self.isDigit(plain[index - 1]) && Self.isDigit(plain[index + 1]) {
      plain[index] = "."
    }
    self.plain = plain
  }

  // MARK: - Numbers

  /// Each run of digits, with its point and its grouping commas, in order of size. A sign is not part of it, nor is the line
  /// of a fraction. A raised ² counts after a number or a bracket; after a letter it may be a unit, which the other
  /// language writes as a word (m², বর্গমিটার).
  var digitRuns: [String] {
    var runs: [String] = []
    var index = 0
    while index < plain.count {
      let scalar = plain[index]
      if Self.isDigit(scalar) {
        let end = end(from: index)
        runs += Self.numbers(plain[index..<end])
        index = end
        continue
      }
      if let type = Self.unusualNumber(scalar) {
        let isAfterNumber = index > 0 && (Self.isDigit(plain[index - 1]) || plain[index - 1] == ")")
        if type != .digit || isAfterNumber { runs.append(String(scalar)) }
      }
      index += 1
    }
    return runs.sorted()
  }

  /// The values of the numbers and fractions that stand by themselves: `3/4`, `-2`, `1,200`, `3 1/2`; of
  /// `85%` both 85 and 0.85. A minus belongs to the number only where nothing is taken away: not in `10 − 3`.
  var values: [Rational] {
    var values: [Rational] = []
    var index = 0
    while index < plain.count {
      guard Self.isDigit(plain[index]) else {
        if Self.isVulgar(plain[index]), let vulgar = Rational(reading: String(plain[index])) { values.append(vulgar) }
        index += 1
        continue
      }
      let start = index
      index = end(from: start)
      if index + 1 < plain.count, plain[index] == "/", Self.isDigit(plain[index + 1]) {
        index = end(from: index + 1)
      } else if let mixed = endOfMixed(after: index) {
        index = mixed
      }
      let isNegative = start > 0 && plain[start - 1] == "-" && !isSubtraction(at: start - 1)
      let isPercent = plain[index...].first { $0 != " " } == "%"
      for value in Self.values(of: plain[start..<index]) {
        let signed = isNegative ? -value : value
        values.append(signed)
        if isPercent { values.append(signed * .hundredth) }
      }
    }
    return values
  }

  // MARK: - Words

  /// Without what people write differently: a space is kept only between two digits or two letters.
  var form: [Unicode.Scalar] { OptionReader.form(plain) }

  /// Whether `form` holds `words` as words or numbers of their own, however they are spaced.
  static func says(_ form: [Unicode.Scalar], _ words: [Unicode.Scalar]) -> Bool {
    guard let first = words.first, let last = words.last, form.count >= words.count else { return false }
    return (0...(form.count - words.count)).contains { start in
      let end = start + words.count
      return form[start] == first && form[start..<end].elementsEqual(words)
        && !areOne(form[..<start].reversed(), first) && !areOne(form[end...], last)
    }
  }

  /// Whether `edge` and what stands beside it, going away from it, belong to one word or to one number.
  private static func areOne(_ beside: some Collection<Unicode.Scalar>, _ edge: Unicode.Scalar) -> Bool {
    guard let near = beside.first else { return false }
    if isNumeric(edge), isNumeric(near) { return true }
    if isLetter(edge) { return isLetter(near) }
    guard isNumeric(edge), [".", "/"].contains(near), let far = beside.dropFirst().first else { return false }
    return isNumeric(far)
  }

  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || unusualNumber(scalar) != nil
  }

  /// ½, ², ৴: a number that is no plain digit. The letters of both languages are passed over at once.
  private static func unusualNumber(_ scalar: Unicode.Scalar) -> Unicode.NumericType? {
    switch scalar.value {
    case ..<0x80, 0x980...0x9F3: nil
    default: scalar.properties.numericType
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x80: (0x61...0x7A).contains(scalar.value | 0x20)
    case 0x980...0x9E3: true
    default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  // MARK: - Parts of numbers

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// ½, and not ².
  private static func isVulgar(_ scalar: Unicode.Scalar) -> Bool {
    unusualNumber(scalar) == .numeric
  }

  /// Where the run of digits that begins at `start` ends; a comma or a point is within it only before a
  /// digit.
  private func end(from start: Int) -> Int {
    var index = start
    while index < plain.count {
      if !Self.isDigit(plain[index]) {
        let isJoint = [",", ".", "·"].contains(plain[index]) && index + 1 < plain.count
        guard isJoint, Self.isDigit(plain[index + 1]) else { break }
      }
      index += 1
    }
    return index
  }

  /// Where ` 1/2` after a whole number ends; nil if none stands there.
  private func endOfMixed(after index: Int) -> Int? {
    guard index + 1 < plain.count, plain[index] == " ", Self.isDigit(plain[index + 1]) else { return nil }
    let slash = end(from: index + 1)
    guard slash + 1 < plain.count, plain[slash] == "/", Self.isDigit(plain[slash + 1]) else { return nil }
    return end(from: slash + 1)
  }

  private func isSubtraction(at minus: Int) -> Bool {
    guard let before = plain[..<minus].last(where: { $0 != " " }) else { return false }
    return Self.isDigit(before) || before == ")" || before == "%"
      || before.isASCII && before.properties.isAlphabetic && plain[minus - 1] != " "
  }

  /// The value of one run: of most runs, which are short whole numbers, without a reader.
  private static func values(of run: ArraySlice<Unicode.Scalar>) -> [Rational] {
    if let number = smallNumber(run) { return [Rational(number)] }
    if run.contains("/") { return Rational(reading: string(run)).map { [$0] } ?? [] }
    return numbers(run).compactMap { Rational(reading: $0) }
  }

  /// One number in one writing: `1,200` is 1200. What is no grouping (`6,9`) is several.
  private static func numbers(_ run: ArraySlice<Unicode.Scalar>) -> [String] {
    if let number = smallNumber(run) { return [String(number)] }
    let written = string(run)
    if let number = Rational(reading: written) { return [number.decimal ?? number.description] }
    return written.split(separator: ",").map { part in
      Rational(reading: String(part)).flatMap { $0.decimal ?? $0.description } ?? String(part)
    }
  }

  private static func smallNumber(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    guard run.count <= 9, run.allSatisfy(isDigit) else { return nil }
    return run.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  private static func string(_ run: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(run)) }
}
