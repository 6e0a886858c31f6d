extension BarChart {
  func words(in digits: Digits) -> String {
    let values = digits.list(bars.map { "\($0.label) \($0.value.shown(in: digits))" })
    return switch digits {
    case .western: "A bar chart\(unit.map { " of \($0)" } ?? ""): \(values)."
    case .bengali: "একটি স্তম্ভচিত্র\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
