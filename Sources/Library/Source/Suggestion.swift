/// What an author may have meant by a word that is none of those known.
enum Suggestion {
  /// `; did you mean "answer"?` if one of `known` is close to `word`; otherwise nothing.
  static func text(for word: String, among known: some Sequence<String>) -> String {
    nearest(to: word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// The closest of `known`, the first of several: at most one slip for every three letters, and at least
  /// one.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().prefix(64))
    var best: (word: String, slips: Int)?
    for candidate in known {
      let slips = slips(letters, Array(candidate.lowercased()))
      if slips <= max(1, min(letters.count, candidate.count) / 3), slips < best?.slips ?? .max {
        best = (candidate, slips)
      }
    }
    return best?.word
  }

  /// The least number of letters to put in, leave out, replace, or swap with a neighbour (optimal string
  /// alignment).
  private static func slips(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var twoBack: [Int] = []
    var back = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var cost = min(back[j] + 1, row[j - 1] + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, twoBack[j - 2] + 1) }
        row.append(cost)
      }
      (twoBack, back) = (back, row)
    }
    return back[b.count]
  }
}
