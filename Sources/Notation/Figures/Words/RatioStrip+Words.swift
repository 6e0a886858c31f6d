extension RatioStrip {
  func words(in language: SpokenLanguage) -> String {
    let boxes = terms.map { term in
      let count = language.number(term.parts)
      if language == .bengali { return term.label.isEmpty ? "\(count) ঘর" : "\(count) ঘর \(term.label)" }
      return term.label.isEmpty ? count : "\(count) \(term.label)"
    }
    switch language {
    case .english:
      return "A strip of equal boxes: \(language.list(boxes))." + (unit.map { " One box is \($0)." } ?? "")
    case .bengali:
      return "সমান মাপের ঘরের একটি ফালি: \(language.list(boxes))।" + (unit.map { " এক ঘর মানে \($0)।" } ?? "")
    }
  }
}
