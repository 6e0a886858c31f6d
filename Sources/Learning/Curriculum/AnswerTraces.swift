import Notation

/// What a right answer looks like when it stands in a sentence: to find it where it must not be, and where it
/// must.
struct AnswerTraces {
  private let key: AnswerKey
  private var values: Set<Rational>
  /// What is typed that is no number, or the right option, in both languages.
  private var texts: [[Unicode.Scalar]]
  /// The words of each of `texts` that carry its meaning.
  private let words: [[[Unicode.Scalar]]]

  init(of key: AnswerKey) {
    self.key = key
    let written: [String]
    switch key {
    case .written(let text, let demand) where demand.kind == .number:
      values = Self.values(text.en, isPercent: key.shownUnit?.en.hasPrefix("%") == true)
      written = values.isEmpty ? [text.en] : []
    case .written(let text, _):
      values = []
      written = text.en == text.bn ? [text.en] : [text.en, text.bn]
    case .choice(let options, let right) where options.indices.contains(right):
      values = Self.values(options[right].en, isPercent: false)
      written = [options[right].en, options[right].bn]
    case .choice, .boolean:
      values = []
      written = []
    }
    texts = written.map { Prose($0).form }
    words = written.map(Self.words)
  }

  /// The traces without those that a statement has already, which are no secret.
  func hidden(from statement: Phrase) -> AnswerTraces {
    var hidden = self
    if case .boolean = key {
      let asked = [statement.en, statement.bn].map { Prose(Self.withoutPreamble($0)).form }
      hidden.texts = Self.truthWords.filter { word in !asked.contains { Prose.says($0, word) } }
      return hidden
    }
    let statements = [Prose(statement.en), Prose(statement.bn)]
    if !values.isEmpty { for statement in statements { hidden.values.subtract(statement.values) } }
    if !texts.isEmpty {
      let forms = statements.map(\.form)
      hidden.texts = texts.filter { text in !forms.contains { Prose.says($0, text) } }
    }
    return hidden
  }

  /// Whether a text says the answer, as a number or words of its own.
  func areIn(_ text: Prose) -> Bool {
    if !values.isEmpty, text.values.contains(where: values.contains) { return true }
    if texts.isEmpty { return false }
    let form = text.form
    return texts.contains { Prose.says(form, $0) }
  }

  /// The same of a text that was taken apart before.
  func areIn(values found: [Rational], form: [Unicode.Scalar]) -> Bool {
    if !values.isEmpty, found.contains(where: values.contains) { return true }
    return texts.contains { Prose.says(form, $0) }
  }

  /// Whether an explanation comes to the answer.
  func isReached(by explanation: Prose) -> Bool {
    if case .boolean(let right) = key {
      let form = explanation.form
      return (right ? Self.trueWords : Self.falseWords).contains { Prose.says(form, $0) }
    }
    if !values.isEmpty, explanation.values.contains(where: values.contains) { return true }
    if texts.isEmpty { return false }
    let form = explanation.form
    // "The area becomes 9 cm² larger" comes to "It becomes 9 cm² larger".
    return texts.contains { Prose.says(form, $0) }
      || words.contains { words in !words.isEmpty && words.allSatisfy { Prose.says(form, $0) } }
  }

  /// The words of three letters, or with a digit.
  private static func words(of text: String) -> [[Unicode.Scalar]] {
    text.plainScalars.split(separator: " ").map(Array.init)
      .filter { $0.count >= 3 || $0.contains(where: Prose.isNumeric) }
      .map(OptionReader.form)
  }

  private static let trueWords = ["true", "সত্য"].map { Prose($0).form }
  private static let falseWords = ["false", "মিথ্যা"].map { Prose($0).form }
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
    let preamble = Prose(String(statement[..<colon])).form
    let asks = zip(trueWords, falseWords).contains { Prose.says(preamble, $0) && Prose.says(preamble, $1) }
    return asks ? String(statement[statement.index(after: colon)...]) : statement
  }
}
