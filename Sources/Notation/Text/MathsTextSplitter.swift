/// Finds the mathematics in a text, from left to right; each dollar is looked at a bounded number of times.
struct MathsTextSplitter {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var prose = String.UnicodeScalarView()
  private var found: [MathsText.Run] = []
  /// The delimiters that are known to have no partner in the rest of the text.
  private var unpaired: Set<String> = []
  /// Up to here nothing between two-character delimiters can be read.
  private var refused = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func runs() -> [MathsText.Run] {
    while let scalar = peek() {
      if scalar == "\\", peek(1) == "$" {
        prose.append("$")
        index += 2
      } else if let run = mathematics() {
        endProse()
        found.append(run)
      } else {
        prose.append(scalar)
        index += 1
      }
    }
    endProse()
    return found
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func endProse() {
    if !prose.isEmpty { found.append(.prose(String(prose))) }
    prose = String.UnicodeScalarView()
  }

  /// The mathematics that begins here, which is taken.
  private mutating func mathematics() -> MathsText.Run? {
    switch (peek(), peek(1)) {
    case ("\\", "("): return delimited(by: "\\(", "\\)", isDisplay: false)
    case ("\\", "["): return delimited(by: "\\[", "\\]", isDisplay: true)
    case ("$", "$"): return delimited(by: "$$", "$$", isDisplay: true)
    case ("$", _): return betweenDollars()
    default: return nil
    }
  }

  private mutating func delimited(by open: String, _ close: String, isDisplay: Bool) -> MathsText.Run? {
    let opening = Array(open.unicodeScalars)
    let closing = Array(close.unicodeScalars)
    guard index >= refused, !unpaired.contains(close) else { return nil }
    var end = index + opening.count
    while end < scalars.count, !scalars[end...].starts(with: closing) { end += 1 }
    guard end < scalars.count else {
      unpaired.insert(close)
      return nil
    }
    let run = run(from: index + opening.count, to: end, endingAt: end + closing.count, isDisplay: isDisplay)
    if run == nil { refused = end }
    return run
  }

  private mutating func betweenDollars() -> MathsText.Run? {
    guard let next = peek(1), !next.isBlank else { return nil }
    if index > 0, scalars[index - 1].isASCIILetter || scalars[index - 1].plain?.isDigit == true { return nil }
    var end = index + 1
    while end < scalars.count {
      if scalars[end] == "\\" {
        end += 2
        continue
      }
      if scalars[end] == "\n", end + 1 < scalars.count, scalars[end + 1] == "\n" { return nil }
      if scalars[end] == "$" { break }
      end += 1
    }
    // The first dollar decides: one that cannot close opens something else.
    guard end < scalars.count, end > index + 1, !scalars[end - 1].isBlank else { return nil }
    if end + 1 < scalars.count, scalars[end + 1].plain?.isDigit == true { return nil }
    guard !Self.hasProse(scalars[(index + 1)..<end]) else { return nil }
    return run(from: index + 1, to: end, endingAt: end + 1, isDisplay: false)
  }

  private mutating func run(from start: Int, to end: Int, endingAt next: Int, isDisplay: Bool) -> MathsText.Run? {
    let source = text(index..<next)
    do {
      let formula = try Formula(betweenDollars: text(start..<end))
      index = next
      return isDisplay ? .display(formula, source: source) : .inline(formula, source: source)
    } catch {
      return nil
    }
  }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// Whether a word of prose stands in it: four letters of ours or more that are no name of mathematics and no unit, or
  /// "and", "or", "to", "the", outside of braces and commands.
  static func hasProse(_ stretch: ArraySlice<Unicode.Scalar>) -> Bool {
    var depth = 0
    var word = ""
    var isCommand = false
    for scalar in stretch + [" "] {
      if scalar.isASCIILetter {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !isCommand, depth == 0, isProse(word) { return true }
      word = ""
      isCommand = scalar == "\\"
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
    }
    return false
  }

  private static func isProse(_ word: String) -> Bool {
    let word = word.lowercased()
    if ["and", "or", "to", "the", "for", "per"].contains(word) { return true }
    guard word.utf8.count > 3, WordPieces.pieces(of: word) == nil else { return false }
    return Vocabulary.bases[word] == nil && Vocabulary.products[word] == nil && !NumberWords.isNumberWord(word)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace }
}
