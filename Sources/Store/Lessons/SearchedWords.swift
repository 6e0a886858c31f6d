import Foundation

/// What somebody types into a search, as FTS5 reads it: every word must be there, and may go on, since Bengali hangs
/// its endings on them. nil where there is no word. Each word is quoted, so that nothing in it is taken for an operator.
struct SearchedWords {
  let query: String

  init?(_ text: String) {
    let words = text.precomposedStringWithCanonicalMapping
      .split { character in
        !character.unicodeScalars.contains {
          switch $0.properties.generalCategory {
          case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .spacingMark, .nonspacingMark:
            true
          default: false
          }
        }
      }
      .map { "\"\($0.replacing("\"", with: ""))\"*" }
    guard !words.isEmpty else { return nil }
    query = words.joined(separator: " ")
  }

  /// Of what FTS5 cuts out around what was found, the first line that holds it: a turn is there in both languages, one under the other.
  static func excerpt(of snippet: String) -> String {
    snippet.split(separator: "\n").first { $0.contains("‹") }.map(String.init) ?? snippet
  }
}
