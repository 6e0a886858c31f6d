extension BarModel {
  func words(in language: SpokenLanguage) -> String {
    var sentences = bars.enumerated().map { index, bar in
      let length = FigureNumber(bar.length).shown(in: language)
      let parts = bar.parts.map { part in
        let size = part.length.shown(in: language)
        guard !part.label.isEmpty else { return size }
        return language == .english ? "\(part.label) (length \(size))" : "\(part.label) (দৈর্ঘ্য \(size))"
      }
      switch language {
      case .english:
        let name = bar.name.isEmpty ? "Bar \(index + 1)" : bar.name
        return "\(name): length \(length), made of \(language.list(parts))."
      case .bengali:
        let name = bar.name.isEmpty ? "দণ্ড \(language.number(index + 1))" : bar.name
        return "\(name): দৈর্ঘ্য \(length), তাতে আছে \(language.list(parts))।"
      }
    }
    if let whole { sentences.append(language == .english ? "All together: \(whole)." : "সব মিলিয়ে: \(whole)।") }
    return sentences.joined(separator: " ")
  }
}
