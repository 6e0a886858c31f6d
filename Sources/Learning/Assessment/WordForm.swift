import Notation

/// A text without what people write differently: capitals, spaces, punctuation, the digits of either script.
enum WordForm {
  static func folded(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var isSpaced = false
    let scalars = Array(text.plainForm.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isPart(of: scalar, scalars, index) {
        if isSpaced, !words.isEmpty { words.append(" ") }
        isSpaced = false
        words.append(scalar)
      } else if scalar != "'", scalar != "’" {
        isSpaced = true
      }
    }
    return String(words)
  }

  /// The members of a list or a set of words: `{red, blue}`.
  static func list(_ text: String) -> [String] {
    text.plainForm.trimming("{}[]() ").split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" })
      .map { folded(String($0)) }.filter { !$0.isEmpty }
  }

  /// Letters, marks, digits and symbols count; punctuation does not, but for the point and the line within a number,
  /// and the sign before it.
  private static func isPart(of scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .otherNumber, .letterNumber, .mathSymbol, .currencySymbol, .otherSymbol:
      return true
    default: break
    }
    let isBeforeDigit = index + 1 < scalars.count && scalars[index + 1].properties.numericType != nil
    let isAfterDigit = index > 0 && scalars[index - 1].properties.numericType != nil
    switch scalar {
    case ".", "/", ":", ",": return isBeforeDigit && isAfterDigit
    case "-": return isBeforeDigit && (index == 0 || scalars[index - 1] == " ")
    case "%": return isAfterDigit
    default: return false
    }
  }
}
