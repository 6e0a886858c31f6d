/// Cuts a text into lexemes, from left to right, each character looked at once.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var lexemes: [Lexeme] = []

  /// The lexemes of `text`; one character that no number or unit has makes it unreadable.
  static func lexemes(of text: String) throws(UnreadableNumber) -> [Lexeme] {
    var lexer = Lexer(text)
    try lexer.run()
    return lexer.lexemes
  }

  private init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var wasForeignDigit = false
    for scalar in text.unicodeScalars {
      guard let plain = scalar.plain else { continue }
      // School books of both Bengals print the decimal point raised: ৩·৫. Between our own digits it multiplies.
      scalars.append(plain == "·" && wasForeignDigit ? "." : plain)
      wasForeignDigit = plain.isDigit && plain != scalar
    }
    self.scalars = scalars
  }

  private mutating func run() throws(UnreadableNumber) {
    var spaced = false
    while let scalar = peek() {
      if scalar == " " {
        spaced = true
        index += 1
        continue
      }
      let start = index
      let kind = try lexeme(from: scalar)
      let text = String(String.UnicodeScalarView(scalars[start..<index]))
      lexemes.append(Lexeme(kind: kind, spaced: spaced, text: text))
      spaced = false
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func lexeme(from scalar: Unicode.Scalar) throws(UnreadableNumber) -> Lexeme.Kind {
    // The point of `Rs.625` ends an abbreviation: it is not 0.625 of a rupee.
    let isAfterWord = index > 0 && scalars[index - 1].isOfWord
    if scalar.isDigit || (isPoint(scalar) && peek(1)?.isDigit == true && !isAfterWord) { return try number() }
    if scalar.isOfWord || scalar == "°" { return word() }
    index += 1
    if let mark = Lexeme.Mark(rawValue: scalar) { return .mark(mark) }
    if let (numerator, denominator) = Self.vulgar[scalar] {
      return .vulgar(numerator: numerator, denominator: denominator)
    }
    if let power = Self.powers[scalar] { return .power(power) }
    switch scalar {
    case "℃": return .word("°c")
    case "℉": return .word("°f")
    default: break
    }
    if scalar.properties.generalCategory == .currencySymbol { return .word(String(scalar)) }
    throw .notANumber
  }

  private mutating func word() -> Lexeme.Kind {
    let start = index
    index += 1
    while let scalar = peek(), scalar.isOfWord { index += 1 }
    return .word(String(String.UnicodeScalarView(scalars[start..<index])).lowercased())
  }

  private mutating func number() throws(UnreadableNumber) -> Lexeme.Kind {
    var groups = [digits()]
    while peek() == ",", peek(1)?.isDigit == true {
      index += 1
      groups.append(digits())
    }
    guard Self.areGroups(groups) else { throw .notANumber }
    var fraction = ""
    if let point = peek(), isPoint(point) {
      if peek(1)?.isDigit == true {
        index += 1
        fraction = digits()
      } else if point == "." {
        index += 1
      }
    }
    return .number(whole: groups.joined(), fraction: fraction)
  }

  private mutating func digits() -> String {
    let start = index
    while let scalar = peek(), scalar.isDigit { index += 1 }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." }

  /// 1,234,567 and 12,34,567: the last group has three digits, those between all three or all two. Anything
  /// else may be a decimal comma or a list, and is not guessed at.
  private static func areGroups(_ groups: [String]) -> Bool {
    guard groups.count > 1, let first = groups.first, let last = groups.last else { return true }
    let between = groups.dropFirst().dropLast()
    guard last.count == 3, !first.isEmpty, first.first != "0" else { return false }
    return first.count <= 3 && between.allSatisfy { $0.count == 3 }
      || first.count <= 2 && between.allSatisfy { $0.count == 2 }
  }

  private static let vulgar: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
  ]

  private static let powers: [Unicode.Scalar: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
}
