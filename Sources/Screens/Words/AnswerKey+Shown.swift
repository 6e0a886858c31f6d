import Learning
import Terminal

extension AnswerKey {
  /// The right answer as a student reads it: with its unit, its letter and text, its word.
  public func shown(in language: Language) -> String {
    switch self {
    case .written: written(in: language).replacing("-", with: "−")
    case .choice(_, let right): "\(Self.letter(right, in: language)))  \(Self.option(written(in: language), language))"
    case .boolean: written(in: language)
    }
  }

  /// a, b, c, d or ক, খ, গ, ঘ.
  public static func letter(_ index: Int, in language: Language) -> String {
    let letters = language == .english ? ["a", "b", "c", "d", "e", "f"] : ["ক", "খ", "গ", "ঘ", "ঙ", "চ"]
    return letters.indices.contains(index) ? letters[index] : language.number(index + 1)
  }

  /// An option's text on one line, its mathematics as one types it.
  private static func option(_ text: String, _ language: Language) -> String {
    MathsParagraph(text).onOneLine(digits: language.numerals)
  }

  /// What a student typed or chose, told back: the option's letter and text for a choice.
  func shown(typed: String, in language: Language) -> String {
    switch (self, judge(typed, against: self)) {
    case (.choice(let options, _), .right(let letter)), (.choice(let options, _), .wrong(let letter, _)):
      guard let index = Array("abcdef").firstIndex(where: { String($0) == letter.text }),
        options.indices.contains(index)
      else {
        return typed
      }
      return "\(Self.letter(index, in: language)))  \(Self.option(options[index][language], language))"
    case (.boolean, .right(let word)), (.boolean, .wrong(let word, _)):
      return (word.text == "true" ? Words.isTrue : Words.isFalse)[language]
    default:
      return typed
    }
  }
}
