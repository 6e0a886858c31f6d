extension AnswerKey {
  /// Whether answers can be judged against it: a number that reads as one, an option that there is.
  public var isReadable: Bool {
    switch self {
    case .written: ReadKey(self).isReadable
    case .choice(let options, let right): options.indices.contains(right)
    case .boolean: true
    }
  }

  /// The right answer as a person writes it: `28 km`, `২৮ কিমি`, the option's text, `True`, `সত্য`. Empty for
  /// a choice whose right option there is not.
  public func written(in language: Language) -> String {
    switch self {
    case .written(let text, let demand):
      let number = language.digits(text[language])
      guard let unit = demand.shownUnit, !unit[language].isEmpty, !number.hasSuffix(unit[language]) else {
        return number
      }
      let first = unit[language].split(separator: " ").first.map(String.init) ?? ""
      let isJoined = first.hasPrefix("%") || first.hasPrefix("°") || ["টি", "টা", "খানা", "খানি"].contains(first)
      return isJoined ? number + unit[language] : "\(number) \(unit[language])"
    case .choice(let options, let right):
      return options.indices.contains(right) ? options[right][language] : ""
    case .boolean(let value):
      return (value ? Phrase(en: "True", bn: "সত্য") : Phrase(en: "False", bn: "মিথ্যা"))[language]
    }
  }
}
