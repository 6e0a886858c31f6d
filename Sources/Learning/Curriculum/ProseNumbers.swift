import Notation

/// The numbers that stand in a sentence, in either digit system.
enum ProseNumbers {
  /// Each run of digits, with its point and its grouping commas, and how often it stands there. A sign is not
  /// part of it, nor is the line of a fraction. A raised ² counts after a number or a bracket; after a letter
  /// it may be a unit, which the other language writes as a word (m², বর্গমিটার).
  static func digitRuns(in text: String) -> [String: Int] {
    let scalars = Array(text.plainForm.unicodeScalars)
    var counts: [String: Int] = [:]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isDigit(scalar) {
        let end = end(of: scalars, from: index)
        for run in numbers(String(String.UnicodeScalarView(scalars[index..<end]))) {
          counts[run, default: 0] += 1
        }
        index = end
        continue
      }
      if scalar.properties.numericType != nil {
        let isPower = scalar.properties.numericType == .digit
        let isAfterNumber = index > 0 && (isDigit(scalars[index - 1]) || scalars[index - 1] == ")")
        if !isPower || isAfterNumber { counts[String(scalar), default: 0] += 1 }
      }
      index += 1
    }
    return counts
  }

  /// The values of the numbers and fractions that stand by themselves: `3/4`, `-2`, `1,200`, `3 1/2`; of
  /// `85%` both 85 and 0.85. A minus belongs to the number only where nothing is taken away: not in `10 − 3`.
  static func values(in text: String) -> Set<Rational> {
    let scalars = Array(text.plainForm.unicodeScalars)
    var values: Set<Rational> = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        if let vulgar = Rational(reading: String(scalars[index])) { values.insert(vulgar) }
        index += 1
        continue
      }
      let start = index
      index = end(of: scalars, from: start)
      if index + 1 < scalars.count, scalars[index] == "/", isDigit(scalars[index + 1]) {
        index = end(of: scalars, from: index + 1)
      } else if let mixed = endOfMixed(scalars, after: index) {
        index = mixed
      }
      let written = String(String.UnicodeScalarView(scalars[start..<index]))
      let isNegative = start > 0 && scalars[start - 1] == "-" && !isSubtraction(scalars, at: start - 1)
      let texts = written.contains("/") ? [written] : numbers(written)
      for value in texts.compactMap({ Rational(reading: $0) }) {
        let signed = isNegative ? -value : value
        values.insert(signed)
        let after = scalars[index...].first { $0 != " " }
        if after == "%" { values.insert(signed * .hundredth) }
      }
    }
    return values
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Where the run of digits that begins at `start` ends; a comma or a point is within it only before a
  /// digit.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count {
      let isJoint =
        [",", ".", "·"].contains(scalars[index]) && index + 1 < scalars.count && isDigit(scalars[index + 1])
      guard isDigit(scalars[index]) || isJoint else { break }
      index += 1
    }
    return index
  }

  /// Where ` 1/2` after a whole number ends; nil if none stands there.
  private static func endOfMixed(_ scalars: [Unicode.Scalar], after index: Int) -> Int? {
    guard index + 1 < scalars.count, scalars[index] == " ", isDigit(scalars[index + 1]) else { return nil }
    let slash = end(of: scalars, from: index + 1)
    guard slash + 1 < scalars.count, scalars[slash] == "/", isDigit(scalars[slash + 1]) else { return nil }
    return end(of: scalars, from: slash + 1)
  }

  private static func isSubtraction(_ scalars: [Unicode.Scalar], at minus: Int) -> Bool {
    guard let before = scalars[..<minus].last(where: { $0 != " " }) else { return false }
    return isDigit(before) || before == ")" || before == "%"
      || before.isASCII && before.properties.isAlphabetic && scalars[minus - 1] != " "
  }

  /// One number in one writing: `1,200` is 1200. What is no grouping (`6,9`) is several.
  private static func numbers(_ run: String) -> [String] {
    if let number = Rational(reading: run) { return [number.decimal ?? number.description] }
    return run.split(separator: ",").map { part in
      Rational(reading: String(part)).flatMap { $0.decimal ?? $0.description } ?? String(part)
    }
  }
}
