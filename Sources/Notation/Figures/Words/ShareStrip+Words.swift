extension ShareStrip {
  func words(in language: SpokenLanguage) -> String {
    let values = language.list(shares.map { "\($0.label) \($0.value.shown(in: language))" })
    return switch language {
    case .english: "The shares of a whole\(unit.map { ", in \($0)" } ?? ""): \(values)."
    case .bengali: "সমগ্রের ভাগ\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
