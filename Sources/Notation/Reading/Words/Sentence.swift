/// A whole sentence with the answer at its end: "The area of the garden is 24 m²".
enum Sentence {
  /// What stands behind "is", where nothing but words stands before it and they only say what is asked. Where they
  /// compare, deny or set a condition, nothing is passed over.
  static func answer(in tokens: [FormulaToken]) -> [FormulaToken] {
    guard case .word? = tokens.first?.kind else { return tokens }
    let words = tokens.prefix { $0.asWord != nil || $0.kind == .sign(.comma) }.map { $0.asWord ?? "" }
    guard let verb = words.lastIndex(where: verbs.contains), verb > 0 else { return tokens }
    let (before, behind) = (words[..<verb], words[(verb + 1)...])
    guard behind.allSatisfy({ NumberWords.isNumberWord($0) || FillerWords.approximately.contains($0) }),
      before.contains(where: isSpoken), !before.contains(where: limits.contains), !isValueOfLetter(before)
    else { return tokens }
    let beginsAnswer =
      words.count < tokens.count ? beginsNumber(tokens[words.count]) : behind.contains(where: NumberWords.isNumberWord)
    return beginsAnswer ? Array(tokens[(verb + 1)...]) : tokens
  }

  /// Whether it can only be a word of a language, and not letters that are multiplied.
  private static func isSpoken(_ word: String) -> Bool {
    word.unicodeScalars.count > 2 && WordPieces.pieces(of: word) == nil && !FillerWords.isFiller(word)
  }

  /// "The value of x is 3" says what x = 3 says.
  private static func isValueOfLetter(_ words: ArraySlice<String>) -> Bool {
    words.last?.unicodeScalars.count == 1 && words.dropLast().allSatisfy { ["the", "value", "of"].contains($0) }
  }

  private static func beginsNumber(_ token: FormulaToken) -> Bool {
    switch token.kind {
    case .number, .vulgar, .constant, .currency, .command: true
    case .sign(.open), .sign(.root), .sign(.minus), .sign(.approximately): true
    default: false
    }
  }

  private static let verbs: Set<String> = ["is", "are", "was", "were", "be", "equals", "হলো", "হল", "হচ্ছে"]

  private static let limits: Set<String> = [
    "not", "no", "never", "nor", "neither", "either", "less", "fewer", "more", "than", "least", "most", "between",
    "except", "without", "unless", "if", "when", "wrong", "cannot", "না", "নয়", "নেই", "কম", "বেশি", "চেয়ে", "যদি", "ভুল",
  ]
}

extension FormulaToken {
  /// The word in small letters; nil where it is none.
  fileprivate var asWord: String? {
    guard case .word(let word) = kind else { return nil }
    return word.lowercased()
  }
}
