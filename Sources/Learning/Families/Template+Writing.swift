import Notation

extension Template {
  /// For whom a text is written.
  public enum Writing: Hashable, Sendable {
    /// For people: digits of the language, `−` for minus, numbers from 10,000 grouped as India and Bangladesh do.
    case prose(Language)
    /// For the reader of keys and figures: ASCII digits and signs, no commas; words are of the language.
    case notation(Language)

    var language: Language {
      switch self {
      case .prose(let language), .notation(let language): language
      }
    }
  }

  /// The text with its values put in. Between `$` and `$` numbers have no commas: there they would part the members of a
  /// list.
  public func written(_ writing: Writing, in scope: [String: Value]) throws(ExpressionFailure) -> String {
    var text = ""
    var isMathematics = false
    for part in parts {
      switch part {
      case .literal(let literal):
        text += literal
        for byte in literal.utf8 where byte == UInt8(ascii: "$") { isMathematics.toggle() }
      case .value(let expression, let format):
        switch try expression.value(in: scope) {
        case .number(let number): text += try format.written(number, writing, mayGroup: !isMathematics)
        case .text(let phrase): text += try format.written(phrase, writing)
        case .truth(let truth): text += try format.written(truth ? Self.trueWord : Self.falseWord, writing)
        }
      }
    }
    return text
  }

  private static let trueWord = Phrase(en: "true", bn: "সত্য")
  private static let falseWord = Phrase(en: "false", bn: "মিথ্যা")
}

extension Template.Format {
  fileprivate func written(_ words: Phrase, _ writing: Template.Writing) throws(ExpressionFailure) -> String {
    guard self == .automatic else { throw .unwritable("\"\(words.en)\" has no format \"\(rawValue)\"") }
    return words[writing.language]
  }

  fileprivate func written(
    _ number: Rational, _ writing: Template.Writing, mayGroup: Bool
  ) throws(ExpressionFailure) -> String {
    let size = number.magnitude
    var isGrouped = false
    if case .prose = writing { isGrouped = mayGroup && self != .plain }
    let digits: String
    switch self {
    case .automatic, .added, .bracketed, .plain, .coefficient, .power:
      guard size.isWhole else {
        let formats = "fraction, mixed or decimal"
        throw .unwritable("\(number) is not whole: it needs the format \(formats)")
      }
      digits = Self.grouped(size.description, isGrouped)
    case .fraction: digits = size.description
    case .mixed:
      let whole = size.floor
      let part = size - whole
      digits = part.isZero || whole.isZero ? size.description : "\(whole) \(part)"
    case .decimal:
      guard let decimal = size.decimal else { throw .unwritable("\(number) is a decimal without an end") }
      let halves = decimal.split(separator: ".", maxSplits: 1)
      digits = ([Self.grouped(String(halves[0]), isGrouped)] + halves.dropFirst().map(String.init))
        .joined(separator: ".")
    }
    return signed(digits, number, writing)
  }

  /// The digits with the sign of `number`, as the format and the language write them.
  private func signed(_ digits: String, _ number: Rational, _ writing: Template.Writing) -> String {
    let (minus, text): (String, String) =
      switch writing {
      case .prose(let language): ("−", language.digits(digits))
      case .notation: ("-", digits)
      }
    switch self {
    case .added: return (number.isNegative ? minus : "+") + " " + text
    case .coefficient: return (number.isNegative ? minus : "") + (digits == "1" ? "" : text)
    case .bracketed: return number.isNegative ? "(\(minus)\(text))" : text
    case .power:
      guard case .prose = writing else { return "^" + (number.isNegative ? "(-\(digits))" : digits) }
      return Self.raised(digits, isNegative: number.isNegative)
    default: return number.isNegative ? minus + text : text
    }
  }

  /// `1,25,000`: the last three digits, then pairs; from five digits up.
  private static func grouped(_ digits: String, _ isGrouped: Bool) -> String {
    guard isGrouped, digits.utf8.count >= 5 else { return digits }
    var written = ""
    for (index, digit) in digits.enumerated() {
      let left = digits.utf8.count - index
      if index > 0, left >= 3, left % 2 == 1 { written += "," }
      written.append(digit)
    }
    return written
  }

  private static func raised(_ digits: String, isNegative: Bool) -> String {
    let signs: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    return (isNegative ? "⁻" : "") + String(digits.map { signs[$0, default: $0] })
  }
}
