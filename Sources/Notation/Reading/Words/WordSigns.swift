/// Words that stand for signs, in both languages: "plus", "is equal to", "square root of", অথবা.
enum WordSigns {
  /// When a word is the sign.
  private enum Place {
    case anywhere
    /// Where something comes behind it: "3 times 4", but not "3 times".
    case beforeOperand
    /// Between two numbers: "3 by 4", but not "5 m by 3 m".
    case betweenNumbers
    /// Between two intervals or sets: `(1, 2) U [5, 9)`.
    case betweenSets
  }

  private struct Entry {
    var words: [String]
    /// nil where the words are passed over.
    var kind: FormulaToken.Kind?
    var place: Place
  }

  /// The tokens with words replaced by the signs that they stand for.
  static func replaced(in tokens: [FormulaToken], _ text: TypedText) -> [FormulaToken] {
    guard tokens.contains(where: { if case .word = $0.kind { true } else { false } }) else { return tokens }
    var replaced: [FormulaToken] = []
    replaced.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      guard case .word(let word) = tokens[index].kind, let entry = entry(at: index, word, in: tokens) else {
        // A sign that says what a word said already: "x এর মান = ৩".
        let isSaid = tokens[index].kind == .relation(.equal) && replaced.last.map { isSpoken($0, text) } == true
        if !isSaid { replaced.append(tokens[index]) }
        index += 1
        continue
      }
      let end = index + entry.words.count
      // The hyphen of "x-এর মান".
      if word == "এর", replaced.last?.kind == .sign(.minus) { replaced.removeLast() }
      if let kind = entry.kind {
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        let isRepeated = kind == .relation(.equal) && replaced.last?.kind == kind
        if !isRepeated { replaced.append(FormulaToken(kind: kind, isSpaced: true, range: range)) }
      }
      index = end
    }
    return replaced
  }

  /// Whether a sign may begin with the word.
  static func hasSign(_ word: String) -> Bool { byFirst[word] != nil }

  private static func isSpoken(_ token: FormulaToken, _ text: TypedText) -> Bool {
    guard token.kind == .relation(.equal), let first = token.range.first else { return false }
    return text.scalars[first].isOfWord
  }

  private static func entry(at index: Int, _ word: String, in tokens: [FormulaToken]) -> Entry? {
    guard let candidates = byFirst[word.lowercased()] else { return nil }
    return candidates.first { entry in
      let end = index + entry.words.count
      guard end <= tokens.count else { return false }
      for (offset, expected) in entry.words.enumerated() {
        guard case .word(let written) = tokens[index + offset].kind, written.lowercased() == expected else {
          return false
        }
      }
      switch entry.place {
      case .anywhere: return true
      case .beforeOperand: return end < tokens.count && beginsOperand(tokens[end])
      case .betweenNumbers:
        return index > 0 && end < tokens.count && isNumber(tokens[index - 1]) && isNumber(tokens[end])
      case .betweenSets:
        guard index > 0, end < tokens.count, case .sign(.close) = tokens[index - 1].kind,
          case .sign(.open) = tokens[end].kind
        else { return false }
        return tokens[..<index].contains { $0.kind == .sign(.comma) || $0.kind == .sign(.semicolon) }
      }
    }
  }

  private static func beginsOperand(_ token: FormulaToken) -> Bool {
    switch token.kind {
    case .number, .vulgar, .constant, .currency, .command, .relation(.equal): true
    case .word(let word): !FillerWords.closing.contains(word.lowercased())
    case .sign(.open), .sign(.root), .sign(.minus), .sign(.bar): true
    default: false
    }
  }

  private static func isNumber(_ token: FormulaToken) -> Bool {
    switch token.kind {
    case .number, .vulgar: true
    case .word(let word): NumberWords.isNumberWord(word)
    default: false
    }
  }

  private static let byFirst: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    func add(_ phrases: String..., kind: FormulaToken.Kind?, place: Place = .anywhere) {
      for phrase in phrases {
        let words = phrase.split(separator: " ").map(String.init)
        entries[words[0], default: []].append(Entry(words: words, kind: kind, place: place))
      }
    }
    add("plus", "যোগ", "প্লাস", kind: .sign(.plus), place: .beforeOperand)
    add("minus", "negative", "বিয়োগ", "মাইনাস", "ঋণাত্মক", kind: .sign(.minus), place: .beforeOperand)
    add("plus or minus", kind: .sign(.plusMinus))
    add("times", "multiplied by", "গুণ", "গুণন", kind: .sign(.cross), place: .beforeOperand)
    add("divided by", "ভাগ", kind: .sign(.divide), place: .beforeOperand)
    add("over", "upon", "by", "বাই", kind: .sign(.slash), place: .betweenNumbers)
    add("to", "is to", "অনুপাত", kind: .sign(.colon), place: .betweenNumbers)
    add("of", "এর", kind: .sign(.of), place: .beforeOperand)
    add("ভাগের", kind: .sign(.partsOf))
    add("squared", "এর বর্গ", kind: .sign(.raised(2)))
    add("cubed", "এর ঘন", kind: .sign(.raised(3)))
    add("to the power of", "to the power", "raised to", "raised to the power", kind: .sign(.caret))
    add("square root of", "the square root of", "square root", kind: .sign(.root(degree: 2)))
    add("cube root of", "the cube root of", "cube root", kind: .sign(.root(degree: 3)))
    add("or", "বা", "অথবা", "কিংবা", kind: .sign(.or))
    add("and", "ও", "এবং", "আর", kind: .sign(.and))
    add("union", kind: .sign(.union))
    add("u", kind: .sign(.union), place: .betweenSets)
    add("intersection", kind: .sign(.intersection))
    add(
      "equals", "is", "is equal to", "equal to", "equal", "সমান", "সমান সমান", "হলো", "হল", "এর মান", "এর মান হলো",
      "এর মান হল", kind: .relation(.equal), place: .beforeOperand)
    add("the value of", "value of", kind: nil)
    for (words, relation) in comparisons {
      for phrase in [words, "is " + words] { add(phrase, kind: .relation(relation)) }
    }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
    return entries
  }()

  private static let comparisons: [(String, Formula.Relation)] = [
    ("greater than or equal to", .greaterOrEqual), ("less than or equal to", .lessOrEqual), ("greater than", .greater),
    ("less than", .less), ("not equal to", .notEqual), ("approximately equal to", .approximately),
    ("at least", .greaterOrEqual), ("at most", .lessOrEqual),
  ]
}
