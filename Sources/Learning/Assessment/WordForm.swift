import Notation

/// A text without what people write differently: capitals, spaces, punctuation, the digits of either script.
enum WordForm {
  static func folded(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var isSpaced = false
    let scalars = Array(unwrapped(text).unicodeScalars)
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

  /// Where signs count: only capitals, spaces, the digits of either script and a full stop at the end do not.
  static func exact(_ text: String) -> String {
    let words = unwrapped(text).trimming(".। ").split(separator: " ").joined(separator: " ")
    guard words.contains("{") else { return words }
    // 20_{4} is 20_4: braces about one sign behind _ or ^ only hold it together.
    let scalars = Array(words.unicodeScalars)
    var exact = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      exact.append(scalars[index])
      index += 1
      if scalars[index - 1] == "_" || scalars[index - 1] == "^", index + 2 < scalars.count, scalars[index] == "{",
        scalars[index + 2] == "}"
      {
        exact.append(scalars[index + 1])
        index += 3
      }
    }
    return String(exact)
  }

  /// Whether a text is words and numbers, with no sign that would mean something.
  static func isWords(_ text: String) -> Bool {
    unwrapped(text).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .mathSymbol, .otherSymbol, .currencySymbol, .modifierSymbol, .otherNumber: false
      default: !"\\^_/*!|#@&[]{}<>=+~".unicodeScalars.contains(scalar)
      }
    }
  }

  /// Without the LaTeX that only shows it, or says that it is text: `$\\text{(B)}$`.
  static func unwrapped(_ text: String) -> String {
    var plain = text.withoutMathsMarks.plainForm
    // What is left to trim is the full stop behind the text.
    if plain.hasSuffix("}.") { plain.removeLast() }
    for command in ["\\text{", "\\textbf{", "\\mathrm{", "\\mbox{"]
    where plain.hasPrefix(command) && plain.hasSuffix("}") && !plain.dropFirst(command.count).dropLast().contains("}") {
      plain = String(plain.dropFirst(command.count).dropLast())
    }
    return plain
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
    case "-": return isBeforeSomething(scalars, index) && (index == 0 || scalars[index - 1] == " ")
    case "%": return isAfterDigit
    default: return false
    }
  }

  /// Whether a sign touches what stands behind it.
  private static func isBeforeSomething(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index + 1] != " "
  }
}
