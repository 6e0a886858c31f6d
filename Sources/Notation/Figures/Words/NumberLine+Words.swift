extension NumberLine {
  func words(in language: SpokenLanguage) -> String {
    let (first, last, each) = (from.shown(in: language), to.shown(in: language), step.shown(in: language))
    switch language {
    case .english:
      let marked = points.map { "\($0.label.isEmpty ? "a point" : $0.label) at \($0.value.shown(in: language))" }
      let line = "A number line from \(first) to \(last) in steps of \(each)"
      return line + (marked.isEmpty ? "." : ", with \(language.list(marked)).")
    case .bengali:
      let marked = points.map {
        "\($0.label.isEmpty ? "একটি বিন্দু" : $0.label) আছে \($0.value.shown(in: language))-এ"
      }
      let line = "\(first) থেকে \(last) পর্যন্ত একটি সংখ্যারেখা, প্রতি ধাপ \(each)।"
      return line + (marked.isEmpty ? "" : " \(marked.joined(separator: ", "))।")
    }
  }
}
