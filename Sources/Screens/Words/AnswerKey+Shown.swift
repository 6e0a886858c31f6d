import Learning

extension AnswerKey {
  /// The right answer as a student reads it: with its unit, its letter and text, its word.
  public func shown(in language: Language) -> String {
    switch self {
    case .number: written(in: language).replacing("-", with: "−")
    case .choice(_, let right): "\(Self.letter(right, in: language)))  \(written(in: language))"
    case .boolean: written(in: language)
    }
  }

  /// What stands after the answer field. A key of `75%` asks for per cent, though it has no unit of its own.
  var unit: Phrase? {
    guard case .number(let number, let unit) = self else { return nil }
    return unit ?? (number.hasSuffix("%") ? Phrase("%") : nil)
  }

  /// a, b, c, d or ক, খ, গ, ঘ.
  public static func letter(_ index: Int, in language: Language) -> String {
    let letters = language == .english ? ["a", "b", "c", "d", "e", "f"] : ["ক", "খ", "গ", "ঘ", "ঙ", "চ"]
    return letters.indices.contains(index) ? letters[index] : language.number(index + 1)
  }

  /// What a student typed or chose, told back: the option's letter and text for a choice.
  func shown(typed: String, in language: Language) -> String {
    switch (self, judge(typed, against: self)) {
    case (.choice(let options, _), .right(let letter)), (.choice(let options, _), .wrong(let letter)):
      guard let index = Array("abcdef").firstIndex(of: Character(letter.count == 1 ? letter : "?")),
        options.indices.contains(index)
      else {
        return typed
      }
      return "\(Self.letter(index, in: language)))  \(options[index][language])"
    case (.boolean, .right(let word)), (.boolean, .wrong(let word)):
      return (word == "true" ? Words.isTrue : Words.isFalse)[language]
    default:
      return typed
    }
  }
}
