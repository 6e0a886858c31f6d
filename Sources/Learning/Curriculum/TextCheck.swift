import Foundation
import Notation

/// What can be proved about a text that people read.
enum TextCheck {
  /// `mayBeSymbols`: an option or a unit may be `3x + 4`, `m²` or `%` in both languages.
  static func findings(in phrase: Phrase, field: String, mayBeSymbols: Bool = false) -> [ContentFinding] {
    Language.allCases.flatMap { language in
      messages(phrase[language], language, mayBeSymbols: mayBeSymbols)
        .map { ContentFinding(field: "\(field).\(language.rawValue)", message: $0) }
    }
  }

  /// A text that is too long for the place where it is shown.
  static func lengthFindings(in phrase: Phrase, field: String, longest: Int) -> [ContentFinding] {
    Language.allCases.filter { phrase[$0].count > longest }.map { language in
      ContentFinding(
        field: "\(field).\(language.rawValue)",
        message: "\(phrase[language].count) characters, more than \(longest)")
    }
  }

  /// Both languages must carry the same numbers.
  static func numberFindings(in phrase: Phrase, field: String) -> [ContentFinding] {
    let (english, bengali) = (Prose(phrase.en).digitRuns, Prose(phrase.bn).digitRuns)
    if english == bengali { return [] }
    func list(_ runs: [String], without others: [String]) -> String {
      let (counts, known) = (runs.counted, others.counted)
      let more = counts.filter { $0.value > known[$0.key, default: 0] }.keys.sorted()
      return more.isEmpty ? "no more" : more.joined(separator: ", ")
    }
    let message =
      "different numbers: English has \(list(english, without: bengali)), "
      + "Bengali has \(list(bengali, without: english))"
    return [ContentFinding(field: field, message: message)]
  }

  private static func messages(_ text: String, _ language: Language, mayBeSymbols: Bool) -> [String] {
    if text.plainForm.isEmpty { return ["is empty"] }
    var messages: [String] = []
    if text.unicodeScalars.contains(where: isControl) {
      messages.append("has a tab or another control character")
    }
    if !text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars) {
      messages.append("is not in Unicode's form NFC")
    }
    let isBengali = text.unicodeScalars.contains(where: isBengaliLetter)
    switch language {
    case .english:
      if isBengali { messages.append("has Bengali letters or digits") }
    case .bengali:
      let needsLetters = !mayBeSymbols || hasLatinWord(text)
      if needsLetters,
        !text.unicodeScalars.contains(where: { isBengaliLetter($0) && $0.properties.isAlphabetic })
      {
        messages.append("has no Bengali letters")
      }
      if text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        messages.append("has digits that are not Bengali")
      }
    }
    return messages
  }

  /// Controls and invisible formats, but the joiners that Bengali conjuncts need.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }

  /// A letter, sign or digit of the Bengali block; ৳ and ৲ are written in English, too.
  private static func isBengaliLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x980...0x9FF).contains(scalar.value) && scalar.properties.generalCategory != .currencySymbol
  }

  /// Two Latin letters in a row are a word; one is a variable.
  private static func hasLatinWord(_ text: String) -> Bool {
    let isLatin = text.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic }
    return zip(isLatin, isLatin.dropFirst()).contains { $0 && $1 }
  }
}

extension [String] {
  fileprivate var counted: [String: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
