/// Words about an answer that are no part of it.
enum FillerWords {
  /// What may stand before it.
  static let labels: Set<String> = [
    "ans", "answer", "answers", "solution", "result", "the", "my", "so", "hence", "thus", "therefore", "it", "then",
    "উত্তর", "সমাধান", "ফল", "ফলাফল", "সুতরাং", "অতএব", "তাহলে", "নির্ণেয়",
  ]
  /// What may stand behind it.
  static let closing: Set<String> = ["হবে", "হয়", "answer", "উত্তর"]
  /// What joins statements, and is no name of anything.
  static let joining: Set<String> = ["or", "and", "if", "then", "so", "বা", "অথবা", "এবং", "ও", "আর"]
  static func isFiller(_ word: String) -> Bool {
    labels.contains(word) || closing.contains(word) || approximately.contains(word)
  }

  static let approximately: Set<String> = [
    "approx", "approximately", "about", "nearly", "roughly", "around", "প্রায়", "আনুমানিক",
  ]
}
