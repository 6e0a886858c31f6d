extension BarChart {
  func words(in script: Script) -> String {
    let values = script.list(bars.map { "\($0.label) \($0.value.shown(in: script))" })
    return switch script {
    case .english: "A bar chart\(unit.map { " of \($0)" } ?? ""): \(values)."
    case .bengali: "একটি স্তম্ভচিত্র\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
