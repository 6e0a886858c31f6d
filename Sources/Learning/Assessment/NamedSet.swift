import Notation

/// Sets of numbers that people name in words: "no solution", "all real numbers".
enum NamedSet {
  /// nil where it is none, or where such a set is no answer.
  static func formula(_ text: String, _ kind: Demand.Kind) -> Formula? {
    guard [.equation, .interval, .set].contains(kind), text.utf8.count <= 100 else { return nil }
    let words = WordForm.folded(text)
    if empty.contains(words) { return .constant(.emptySet) }
    return kind == .interval && everything.contains(words) ? .constant(.realNumbers) : nil
  }

  /// Whether it names the empty set.
  static func isEmpty(_ text: String) -> Bool { text.utf8.count <= 100 && empty.contains(WordForm.folded(text)) }

  private static let empty: Set<String> = [
    "no solution", "no solutions", "none", "empty", "empty set", "the empty set", "null set", "no real solution",
    "no real solutions", "does not exist", "dne", "সমাধান নেই", "কোনো সমাধান নেই", "কোন সমাধান নেই", "ফাঁকা সেট", "নেই",
  ]

  private static let everything: Set<String> = [
    "all real numbers", "all reals", "real numbers", "r", "all numbers", "every number", "সকল বাস্তব সংখ্যা",
    "সব বাস্তব সংখ্যা", "সব সংখ্যা",
  ]
}
