extension ShareStrip {
  func words(in script: Script) -> String {
    let values = script.list(shares.map { "\($0.label) \($0.value.shown(in: script))" })
    return switch script {
    case .english: "The shares of a whole\(unit.map { ", in \($0)" } ?? ""): \(values)."
    case .bengali: "সমগ্রের ভাগ\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
