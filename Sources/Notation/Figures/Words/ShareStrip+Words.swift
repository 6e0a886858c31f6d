extension ShareStrip {
  func words(in digits: Digits) -> String {
    let values = digits.list(shares.map { "\($0.label) \($0.value.shown(in: digits))" })
    return switch digits {
    case .western: "The shares of a whole\(unit.map { ", in \($0)" } ?? ""): \(values)."
    case .bengali: "সমগ্রের ভাগ\(unit.map { " (\($0))" } ?? ""): \(values)।"
    }
  }
}
