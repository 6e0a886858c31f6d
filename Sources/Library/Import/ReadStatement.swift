import Learning

/// What is asked, and in which languages.
struct ReadStatement {
  private(set) var wording: Wording
  /// nil where it is there in both.
  let language: Language?

  init(_ fields: ProblemFields, _ terms: ProblemTerms) throws(ProblemMistake) {
    var said = terms.language
    if let word = fields.text(.language), !["both", "en+bn", "en/bn", "bilingual"].contains(word.lowercased()) {
      guard let language = FieldWords.language(word) else {
        throw ProblemMistake(.language, "\"\(word)\" is not en or bn")
      }
      said = language
    }
    switch (fields.text(.question), fields.text(.questionInBengali)) {
    case (let en?, let bn?): (wording, language) = (.both(Phrase(en: en, bn: bn)), nil)
    case (let text?, nil):
      let language = said ?? (text.hasBengaliLetter ? .bengali : .english)
      (wording, self.language) = (Wording(text, in: language), language)
    case (nil, let bn?): (wording, language) = (.bengali(bn), .bengali)
    case (nil, nil): throw ProblemMistake(.question, "is missing")
    }
  }

  /// Options that stand at the end of the statement, `(a) 12 (b) 15`: they are taken out of it if the answer is one of them.
  mutating func takeOptions(answer: String) -> [Phrase] {
    let english = wording.en.map(OptionLabels.split)
    let bengali = wording.bn.map(OptionLabels.split)
    let stem: Wording?
    let options: [Phrase]
    switch (english, bengali) {
    case (let one??, let other??):
      guard one.options.count == other.options.count else { return [] }
      stem = .both(Phrase(en: one.stem, bn: other.stem))
      options = zip(one.options, other.options).map { Phrase(en: $0, bn: $1) }
    case (let one??, nil): (stem, options) = (.english(one.stem), one.options.map { Phrase($0) })
    case (nil, let one??): (stem, options) = (.bengali(one.stem), one.options.map { Phrase($0) })
    default: return []
    }
    guard let stem, [stem.en, stem.bn].allSatisfy({ $0 != "" }) else { return [] }
    do throws(UnusableKey) {
      _ = try AnswerKey(given: Phrase(answer), kind: .choice, options: options, unit: nil)
    } catch {
      return []
    }
    wording = stem
    return options
  }
}
