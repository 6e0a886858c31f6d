extension Unicode.Scalar {
  /// This character as a plain keyboard writes it: the digits of any script as 0 to 9, every dash as `-`,
  /// full-width forms as ASCII, every space as a space. nil for what cannot be seen.
  ///
  /// These are the compatibility forms (Unicode, UAX #15) that occur in answers, without the ones that would
  /// change a value: `²` does not become 2, nor `½` the three characters 1/2.
  var plain: Unicode.Scalar? {
    if value < 0x7F { return value < 0x20 ? " " : self }
    switch value {
    case 0x9E6...0x9EF: return Unicode.Scalar(value - 0x9E6 + 0x30)
    case 0x980...0x9FF: return self
    case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xFE0E, 0xFE0F, 0x00AD: return nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return "-"
    case 0x2044, 0x2215, 0x00F7: return "/"
    case 0x066A: return "%"
    case 0x066B: return "."
    case 0x060C, 0x066C: return ","
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0)
    case 0x7F...0x9F: return " "
    default: break
    }
    if properties.isWhitespace { return " " }
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return Unicode.Scalar(0x30 + UInt8(digit))
    }
    return self
  }

  /// A letter, or a sign that belongs to the letter before it: Bengali's vowel signs, hasanta and nukta.
  var isOfWord: Bool {
    if value < 0x7F { return (0x61...0x7A).contains(value | 0x20) }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension StringProtocol {
  /// The text in plain characters and small letters, with one space where there were several and none at the
  /// ends: what two writings of one thing have in common. `৩ ∕ ৪` is `3 / 4`.
  public var plainForm: String { String(String.UnicodeScalarView(plainScalars)) }

  /// The characters of `plainForm`.
  public var plainScalars: [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(utf8.count)
    var spaced = false
    for scalar in unicodeScalars {
      guard let folded = scalar.plain else { continue }
      if folded == " " {
        spaced = !plain.isEmpty
        continue
      }
      if spaced { plain.append(" ") }
      spaced = false
      switch folded.value {
      case 0x41...0x5A: plain.append(Unicode.Scalar(UInt8(folded.value | 0x20)))
      case ..<0x80, 0x980...0x9FF: plain.append(folded)
      default: plain += folded.properties.lowercaseMapping.unicodeScalars
      }
    }
    return plain
  }
}
