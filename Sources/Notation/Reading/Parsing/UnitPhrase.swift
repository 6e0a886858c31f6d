/// Finds how far the words of a unit go, and gives them to `UnitParser`.
///
///     phrase = unit {("/" | "per" | "প্রতি") unit} {counting}     unit = ["sq" | "cubic"] word ["²" | "squared"]
struct UnitPhrase {
  private let parser: FormulaParser
  private let isNumber: Bool
  private let start: Int
  /// How far ahead of the parser the unit ends.
  private(set) var end: Int
  private(set) var lexemes: [Lexeme] = []

  init(_ parser: FormulaParser, from start: Int, isNumber: Bool) {
    self.parser = parser
    self.isNumber = isNumber
    self.start = start
    end = start
  }

  /// Whether a unit begins here; `lexemes` and `end` say which.
  mutating func read() -> Bool {
    guard unit() else { return named() }
    while lexemes.count < 24 {
      let count = lexemes.count
      let place = end
      if joint(), unit() { continue }
      lexemes.removeLast(lexemes.count - count)
      end = place
      guard let word = word(end) else { break }
      // মাত্র closes a unit; behind টি the name of what is counted comes.
      let isOnlyCounting = lexemes.allSatisfy { Vocabulary.counting.contains($0.text.lowercased()) }
      guard Vocabulary.counting.contains(word) || isOnlyCounting && isNumber && isName(word) else { break }
      add(.word(word))
    }
    return true
  }

  private func word(_ ahead: Int) -> String? {
    guard case .word(let word)? = parser.token(ahead)?.kind else { return nil }
    return Vocabulary.withoutVisarga(word.lowercased())
  }

  private mutating func add(_ kind: Lexeme.Kind, tokens count: Int = 1) {
    let token = parser.token(end)
    lexemes.append(
      Lexeme(kind: kind, spaced: token?.isSpaced ?? false, text: token.map(parser.quoted) ?? ""))
    end += count
  }

  /// `/`, "per" or প্রতি between two units.
  private mutating func joint() -> Bool {
    if parser.isSign(.slash, ahead: end) {
      add(.mark(.slash))
      return true
    }
    guard let word = word(end), word == "per" || Vocabulary.per.contains(word) else { return false }
    add(.word(word))
    return true
  }

  private mutating func unit() -> Bool {
    guard let first = word(end) else {
      guard parser.isSign(.degree, ahead: end) else { return false }
      add(.word("°"))
      return true
    }
    if Vocabulary.powers[first] != nil {
      let isAbbreviated = parser.isSign(.point, ahead: end + 1)
      guard let second = word(end + (isAbbreviated ? 2 : 1)) else { return false }
      if ["unit", "units", "একক"].contains(second), isNumber {
        // Square units are only counted.
        end += isAbbreviated ? 2 : 1
        add(.word(second))
        return true
      }
      guard isBase(second) else { return false }
      add(.word(first), tokens: isAbbreviated ? 2 : 1)
      add(.word(second))
    } else if let joined = abbreviation(first) {
      add(.word(joined.word), tokens: joined.length)
    } else if first == "per", word(end + 1) == "cent" {
      add(.word("per"))
      add(.word("cent"))
    } else if ["degree", "degrees", "deg", "ডিগ্রি", "ডিগ্রী"].contains(first) {
      add(.word(first))
      if let scale = word(end), Vocabulary.scales[scale] != nil { add(.word(scale)) }
    } else if isBase(first) || Vocabulary.products[first] != nil || isNumber && isCounting(first) {
      add(.word(first))
    } else {
      return false
    }
    if let (power, length) = parser.unitExponent(ahead: end) { add(.power(power), tokens: length) }
    if let next = word(end), next == "squared" || next == "cubed" { add(.word(next)) }
    // The point of `cm.`: not of a sentence, and not that of a number.
    if parser.isSign(.point, ahead: end), parser.token(end)?.isSpaced == false, parser.token(end + 1) != nil {
      add(.mark(.point))
    }
    return true
  }

  /// কি.মি., কিঃমিঃ: one word with a point in it.
  private func abbreviation(_ first: String) -> (word: String, length: Int)? {
    guard parser.isSign(.point, ahead: end + 1), parser.token(end + 1)?.isSpaced == false,
      let second = word(end + 2), parser.token(end + 2)?.isSpaced == false,
      Vocabulary.bases[first + second] != nil
    else { return nil }
    return (first + second, 3)
  }

  private func isBase(_ word: String) -> Bool {
    if Vocabulary.bases[word] != nil || Vocabulary.compound(word) != nil {
      let isLetter = word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(\.isASCIILetter)
      return !isLetter || !lexemes.isEmpty || isNumber && parser.convention.letter == .unit
    }
    return false
  }

  private func isCounting(_ word: String) -> Bool { Vocabulary.counting.contains(word) }

  /// `pots`, `টি ভাঁড়`, `blue tiles`: words that no table holds.
  private mutating func named() -> Bool {
    guard isNumber, parser.convention.letter == .unit, parser.dialect == .plain else { return false }
    while end - start < 4, let word = word(end), isName(word) { add(.word(word)) }
    return end > start
  }

  private func isName(_ word: String) -> Bool {
    if word == "x" || NumberWords.meaning(of: word) != nil || WordPieces.isName(word) || isBase(word) { return false }
    if FillerWords.closing.contains(word) || FillerWords.approximately.contains(word) { return false }
    let scalars = word.unicodeScalars
    if scalars.allSatisfy(\.isASCIILetter) {
      guard scalars.count > 2 else { return false }
      return parser.token(end)?.isSpaced == true || WordPieces.pieces(of: word) == nil
    }
    return scalars.count > 1
  }
}
