import Notation

/// What a right answer looks like when it stands in a sentence: to find it where it must not be, and where it
/// must.
struct AnswerTraces {
  private let key: AnswerKey
  private let values: Set<Rational>
  /// The right option in both languages.
  private let texts: [String]

  init(of key: AnswerKey) {
    self.key = key
    switch key {
    case .written(let text, let demand) where demand.kind == .number:
      values = Self.values(text.en, isPercent: demand.shownUnit.map { Unit.isPercent($0) } ?? false)
      texts = []
    case .written(let text, _):
      values = []
      texts = [text.en, text.bn]
    case .choice(let options, let right) where options.indices.contains(right):
      values = Self.values(options[right].en, isPercent: false)
      texts = [options[right].en, options[right].bn]
    case .choice, .boolean:
      values = []
      texts = []
    }
  }

  /// Whether a hint says the answer, as a number or words of its own. What the statement says already is no
  /// secret.
  func isGivenAway(by hint: String, statement: Phrase) -> Bool {
    let statements = [statement.en, statement.bn]
    if case .boolean = key {
      let asked = statements.map(Self.withoutPreamble)
      return Self.truthWords.contains { word in
        Self.says(hint, word) && !asked.contains { Self.says($0, word) }
      }
    }
    let known = statements.map(ProseNumbers.values).reduce(into: Set()) { $0.formUnion($1) }
    let said = ProseNumbers.values(in: hint)
    if values.contains(where: { said.contains($0) && !known.contains($0) }) { return true }
    return texts.contains { text in Self.says(hint, text) && !statements.contains { Self.says($0, text) } }
  }

  /// Whether an explanation comes to the answer.
  func isReached(by explanation: String, in language: Language) -> Bool {
    if case .boolean(let right) = key {
      let words = right ? Self.trueWords : Self.falseWords
      return words.contains { Self.says(explanation, $0) }
    }
    if !values.isDisjoint(with: ProseNumbers.values(in: explanation)) { return true }
    return texts.contains { Self.says(explanation, $0) || Self.saysEachWord(explanation, of: $0) }
  }

  /// Whether the words that carry an option's meaning, those of three letters or with a digit, all stand in
  /// the text: "the area becomes 9 cm² larger" comes to "It becomes 9 cm² larger".
  private static func saysEachWord(_ text: String, of option: String) -> Bool {
    let words = option.plainForm.split(separator: " ").map(String.init)
      .filter { $0.unicodeScalars.count >= 3 || $0.unicodeScalars.contains(where: isDigit) }
    return !words.isEmpty && words.allSatisfy { says(text, $0) }
  }

  private static let trueWords = ["true", "সত্য"]
  private static let falseWords = ["false", "মিথ্যা"]
  private static let truthWords = trueWords + falseWords

  /// What the key is worth; of a percentage both 85 and 0.85.
  private static func values(_ text: String, isPercent: Bool) -> Set<Rational> {
    var evaluation = Evaluation()
    do {
      let amount = try evaluation.amount(of: Formula(reading: text))
      guard let value = amount.value.constant else { return [] }
      return isPercent || amount.unit == .measure(.percent) ? [value, value * .hundredth] : [value]
    } catch {
      return []
    }
  }

  /// "True or false: …" asks, and gives nothing away.
  private static func withoutPreamble(_ statement: String) -> String {
    guard let colon = statement.firstIndex(of: ":") else { return statement }
    let preamble = String(statement[..<colon])
    let asks =
      says(preamble, "true") && says(preamble, "false") || says(preamble, "সত্য") && says(preamble, "মিথ্যা")
    return asks ? String(statement[statement.index(after: colon)...]) : statement
  }

  /// Whether `text` holds `words` as words or numbers of their own, however they are spaced.
  private static func says(_ text: String, _ words: String) -> Bool {
    let (text, words) = (
      Array(OptionReader.form(text).unicodeScalars), Array(OptionReader.form(words).unicodeScalars)
    )
    guard let first = words.first, let last = words.last, text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      let end = start + words.count
      return text[start] == first && text[start..<end].elementsEqual(words)
        && !areOne(text[..<start].reversed(), first) && !areOne(text[end...], last)
    }
  }

  /// Whether `edge` and what stands beside it, going away from it, belong to one word or to one number.
  private static func areOne(_ beside: some Collection<Unicode.Scalar>, _ edge: Unicode.Scalar) -> Bool {
    guard let near = beside.first else { return false }
    if isDigit(edge), isDigit(near) { return true }
    if isLetter(edge) { return isLetter(near) }
    guard isDigit(edge), [".", "/"].contains(near), let far = beside.dropFirst().first else { return false }
    return isDigit(far)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}

extension Unit {
  /// Whether what stands after the field is a percent sign, or a word for it.
  fileprivate static func isPercent(_ shown: Phrase) -> Bool {
    do {
      return try Unit(reading: shown.en) == .measure(.percent)
    } catch {
      return false
    }
  }
}
