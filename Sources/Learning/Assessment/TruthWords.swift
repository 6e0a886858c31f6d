import Notation

/// The words for true and false in both languages.
enum TruthWords {
  /// nil where it is neither.
  static func value(of typed: String) -> Bool? {
    let word = typed.plainForm.trimming("().।! ")
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "true", "t", "yes", "y", "correct", "right", "সত্য", "হ্যাঁ", "হ্যা", "হাঁ", "ঠিক", "সঠিক",
  ]
  private static let no: Set<String> = [
    "false", "f", "no", "n", "wrong", "incorrect", "মিথ্যা", "অসত্য", "না", "ভুল", "বেঠিক",
  ]
}
