/// A model's Markdown without what a reader does not see: marks of emphasis and code, tags, signs of no width; a character that is
/// written as its number is that character. Rougher than a reader of Markdown, on purpose: it is only listened to, for answers.
struct UnmarkedText {
  let text: String

  init(_ markdown: String) {
    var plain = String.UnicodeScalarView()
    var rest = Substring(markdown).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*", "_", "`", "~": continue
      case "\\":
        // A sign that is only kept from being a mark.
        if rest.first.map({ $0.isASCII && $0.properties.generalCategory.isSign }) == true { continue }
        plain.append(scalar)
      case "<":
        guard let first = rest.first, first.properties.isAlphabetic || "/!?".unicodeScalars.contains(first),
          let end = rest.prefix(Self.longestTag).firstIndex(of: ">")
        else {
          plain.append(scalar)
          continue
        }
        rest = rest[rest.index(after: end)...]
      case "&":
        if let (meant, end) = Self.character(rest) {
          plain.append(meant)
          rest = rest[end...]
        } else {
          plain.append(scalar)
        }
      default: if !Self.hasNoWidth(scalar) { plain.append(scalar) }
      }
    }
    text = String(plain)
  }

  private static let longestTag = 200
  private static let named: [String: Unicode.Scalar] = ["frac12": "½", "frac14": "¼", "frac34": "¾", "percnt": "%"]

  /// What stands behind an ampersand, and where it ends; nil where it is only an ampersand.
  private static func character(
    _ rest: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, Substring.UnicodeScalarView.Index)? {
    guard let semicolon = rest.prefix(10).firstIndex(of: ";") else { return nil }
    let name = String(Substring(rest[..<semicolon]))
    let end = rest.index(after: semicolon)
    if let known = named[name] { return (known, end) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } == true
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, end)
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar == "\u{034F}"
  }
}

extension Unicode.GeneralCategory {
  /// Punctuation and symbols.
  fileprivate var isSign: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
