extension AnswerKey {
  /// The right answer as the author wrote it: of a choice the option, of a truth the word.
  public var answer: Phrase {
    switch self {
    case .written(let text, _): text
    case .choice(let options, let right): options.indices.contains(right) ? options[right] : Phrase("")
    case .boolean(let isTrue): isTrue ? Phrase(en: "true", bn: "সত্য") : Phrase(en: "false", bn: "মিথ্যা")
    }
  }
}
