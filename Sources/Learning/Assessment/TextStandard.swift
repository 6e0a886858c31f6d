import Notation

/// The key of an answer in words, in either language.
struct TextStandard: Sendable {
  private let texts: Set<String>
  /// Whether the key is words alone; where it has signs, signs count.
  private let isPlain: Bool

  /// nil where nothing is written.
  init?(_ key: Phrase) {
    isPlain = [key.en, key.bn].allSatisfy(WordForm.isWords)
    let isPlain = isPlain
    texts = Set([key.en, key.bn].map { isPlain ? WordForm.folded($0) : WordForm.exact($0) })
    if texts.contains("") { return nil }
  }

  func finding(for typed: String) -> Finding {
    let words = isPlain ? WordForm.folded(typed) : WordForm.exact(typed)
    if words.isEmpty { return .unreadable(.empty) }
    return texts.contains(words) ? .right : .wrong
  }
}
