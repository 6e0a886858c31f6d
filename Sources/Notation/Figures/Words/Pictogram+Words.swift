extension Pictogram {
  func words(in language: SpokenLanguage) -> String {
    let counted = rows.map { "\($0.label) \(signWords($0, language))" }
    let worth = each.shown(in: language)
    return switch language {
    case .english:
      "A pictogram\(unit.map { " of \($0)" } ?? ""); one sign stands for \(worth). \(language.list(counted))."
    case .bengali: "একটি চিত্রলেখ\(unit.map { " (\($0))" } ?? ""); একটি চিহ্ন মানে \(worth)। \(language.list(counted))।"
    }
  }

  private func signWords(_ row: LabelledValue, _ language: SpokenLanguage) -> String {
    let (whole, hasHalf) = signs(of: row)
    let count = language.number(whole)
    switch (language, hasHalf) {
    case (.english, false): return "\(count) sign\(whole == 1 ? "" : "s")"
    case (.english, true): return whole == 0 ? "half a sign" : "\(count) and a half signs"
    case (.bengali, false): return "\(count)টি চিহ্ন"
    case (.bengali, true):
      // Bengali has words of its own for one and a half and for two and a half.
      return switch whole {
      case 0: "আধখানা চিহ্ন"
      case 1: "দেড়খানা চিহ্ন"
      case 2: "আড়াইখানা চিহ্ন"
      default: "সাড়ে \(count)খানা চিহ্ন"
      }
    }
  }
}
