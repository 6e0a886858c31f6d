import Notation

/// Reads what a student says to the tutor: an answer, with or without words around it; a wish, in either language; or
/// anything else.
struct ReplyReader {
  private let problem: Problem?
  private let key: ReadKey?

  /// - Parameter problem: the open question's; nil where none is open.
  init(for problem: Problem?) {
    self.problem = problem
    key = problem.map { ReadKey($0.key, misconceptions: $0.misconceptions) }
  }

  func read(_ text: String) -> ReadReply {
    let plain = text.plainForm
    let words = ReplyWords.words(of: plain)
    let exact = ReplyWords.intent(exactly: words)
    if let exact, !isTruth(plain) { return ReadReply(exact) }
    if let judgement = judged(text), !isChatter(words) { return ReadReply(.answer, judgement) }
    let wish = exact == nil ? ReplyWords.wish(within: words) : nil
    // "The right answer is 28" wants nothing.
    if let wish, wish != .answerWanted { return ReadReply(wish) }
    if let (judgement, span) = within(text) {
      let isLonger = words.count >= ReplyWords.words(of: span.plainForm).count + 3
      let givesReasons = words.contains(where: ReplyWords.reasons.contains) || text.contains("=")
      return ReadReply(.answer, judgement, hasReasons: isLonger && givesReasons)
    }
    if let wish { return ReadReply(wish) }
    if ReplyWords.isUnknown(words) { return ReadReply(.unknown) }
    if problem != nil, let key, text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
      return ReadReply(.unreadable, key.judge(text))
    }
    return ReadReply(.talk)
  }

  // MARK: - Answers

  /// nil where it cannot be read.
  private func judged(_ text: String) -> Judgement? {
    guard let key else { return nil }
    let judgement = key.judge(text)
    if case .unreadable = judgement { return nil }
    return judgement
  }

  private func isTruth(_ plain: String) -> Bool {
    if case .boolean? = problem?.key { TruthWords.value(of: plain) != nil } else { false }
  }

  /// Words of prose that an algebra reader would take for a product of letters.
  private func isChatter(_ words: [String]) -> Bool {
    guard case .written(_, let demand)? = problem?.key, demand.kind != .number, demand.kind != .text else {
      return false
    }
    return words.contains { word in
      word.unicodeScalars.count >= 3 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        && !["sqrt", "and", "or", "pi"].contains(word)
    }
  }

  /// An answer with words around it, and where it stands.
  private func within(_ text: String) -> (Judgement, span: String)? {
    guard let problem else { return nil }
    switch problem.key {
    case .choice:
      if let chosen = chosen(in: text) { return chosen }
    case .boolean:
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      for word in [words.first, words.last].compactMap(\.self) {
        if let judgement = judged(word.trimming(".,!।")) { return (judgement, word) }
      }
      return nil
    case .written: break
    }
    for marker in ReplyWords.markers {
      guard let range = Self.last(marker, in: text) else { continue }
      let rest = String(text[range...]).trimming(" .,:!।")
      if let judgement = judged(rest), !isChatter(ReplyWords.words(of: rest.plainForm)) { return (judgement, rest) }
      if let span = Array(MathsSpans(of: rest)).first, let judgement = judged(span) { return (judgement, span) }
    }
    let spans = Array(MathsSpans(of: text))
    // "4 × 7 = 28": the last side is the answer. Of several numbers without a sign between them none is.
    let isWorked = text.contains("=")
    guard let span = spans.last, isWorked || spans.count == 1 else { return nil }
    return judged(span).map { ($0, span) }
  }

  /// "option b", "(b)", "b because …", "I think it is b".
  private func chosen(in text: String) -> (Judgement, span: String)? {
    let words = text.plainForm.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      let bare = word.trimming("().,:;!?।\"'")
      guard bare.unicodeScalars.count == 1, let judgement = judged(bare) else { continue }
      let before = index > 0 ? words[index - 1].trimming(".,:;") : ""
      let after = words.indices.contains(index + 1) ? words[index + 1] : ""
      let isNamed = ReplyWords.optionWords.contains(before) || word.hasPrefix("(") || word.hasSuffix(")")
      let isFirst = index == 0 && (ReplyWords.reasons.contains(after) || after.isEmpty)
      let isLast = index == words.count - 1 && bare.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      // In English the first letter is a word, too.
      let isArticle = bare == "a" && !isLast && !word.contains(")") && !ReplyWords.reasons.contains(after)
      if !isArticle, isNamed || isFirst || isLast { return (judgement, bare) }
    }
    return nil
  }

  /// Where what comes after the last such word begins.
  private static func last(_ marker: String, in text: String) -> String.Index? {
    var found: String.Index?
    var start = text.startIndex
    let lowered = text.lowercased()
    guard lowered.count == text.count else { return nil }
    while let range = lowered[start...].firstRange(of: marker) {
      let offset = lowered.distance(from: lowered.startIndex, to: range.upperBound)
      found = text.index(text.startIndex, offsetBy: offset)
      start = range.upperBound
    }
    return found
  }
}
