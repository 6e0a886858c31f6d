extension BarChart {
  func words(in language: SpokenLanguage) -> String {
    let values = language.list(bars.map { "\($0.label) \($0.value.shown(in: language))" })
    return switch language {
    case .english: "A bar chart\(unit.map { " of \($0)" } ?? ""): \(values)."
    case .bengali: "একটি স্তম্ভচিত্র\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
