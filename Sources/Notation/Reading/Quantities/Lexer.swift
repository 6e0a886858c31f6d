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
    if scalar.isDigit || (scalar == "." && peek(1)?.isDigit == true && !isAfterWord) { return try number() }
    if scalar.isOfWord || scalar == "°" { return word() }
    index += 1
    if let mark = Lexeme.Mark(rawValue: scalar) { return .mark(mark) }
    if let (numerator, denominator) = FormulaSigns.vulgar[scalar] {
      return .vulgar(numerator: numerator, denominator: denominator)
    }
    if let digit = FormulaSigns.superscripts[scalar], digit.isDigit { return .power(Int(digit.value) - 0x30) }
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
    guard groups.count == 1 || Numeral.areGroups(groups) else { throw .notANumber }
    var fraction = ""
    if peek() == "." {
      index += 1
      fraction = digits()
    }
    return .number(whole: groups.joined(), fraction: fraction)
  }

  private mutating func digits() -> String {
    let start = index
    while let scalar = peek(), scalar.isDigit { index += 1 }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }
}
