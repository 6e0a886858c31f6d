import Notation

/// The key of an answer in words, in either language.
struct TextStandard: Sendable {
  private let texts: Set<String>
  /// Whether the key is words alone; where it has signs, signs count.
  private let isPlain: Bool
  /// The key as mathematics, where it has signs and can be read: A ∪ B may be typed in several ways.
  private let formula: Formula?

  /// nil where nothing is written.
  init?(_ key: Phrase) {
    isPlain = [key.en, key.bn].allSatisfy(WordForm.isWords)
    let isPlain = isPlain
    texts = Set([key.en, key.bn].map { isPlain ? WordForm.folded($0) : WordForm.exact($0) })
    formula = isPlain ? nil : Self.formula(key.en)
    if texts.contains("") { return nil }
  }

  func finding(for typed: String) -> Finding {
    let words = isPlain ? WordForm.folded(typed) : WordForm.exact(typed)
    if words.isEmpty { return .unreadable(.empty) }
    if texts.contains(words) { return .right }
    return formula.map { $0 == Self.formula(typed) } ?? false ? .right : .wrong
  }

  private static func formula(_ text: String) -> Formula? {
    do {
      return try Formula(reading: text, as: .algebra)
    } catch {
      return nil
    }
  }
}
