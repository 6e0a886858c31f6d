import Notation

/// The key of an answer in words, in either language.
struct TextStandard: Sendable {
  private let texts: Set<String>

  /// nil where there is no word in it.
  init?(_ key: Phrase) {
    texts = Set([key.en, key.bn].map(WordForm.folded))
    if texts.contains("") { return nil }
  }

  func finding(for typed: String) -> Finding {
    let words = WordForm.folded(typed)
    if words.isEmpty { return .unreadable(.empty) }
    return texts.contains(words) ? .right : .wrong
  }
}
