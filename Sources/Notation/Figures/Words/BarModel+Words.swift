extension BarModel {
  func words(in digits: Digits) -> String {
    var sentences = bars.enumerated().map { index, bar in
      let length = FigureNumber(bar.length).shown(in: digits)
      let parts = bar.parts.map { part in
        let size = part.length.shown(in: digits)
        guard !part.label.isEmpty else { return size }
        return digits == .western ? "\(part.label) (length \(size))" : "\(part.label) (দৈর্ঘ্য \(size))"
      }
      switch digits {
      case .western:
        let name = bar.name.isEmpty ? "Bar \(index + 1)" : bar.name
        return "\(name): length \(length), made of \(digits.list(parts))."
      case .bengali:
        let name = bar.name.isEmpty ? "দণ্ড \(digits.number(index + 1))" : bar.name
        return "\(name): দৈর্ঘ্য \(length), তাতে আছে \(digits.list(parts))।"
      }
    }
    if let whole { sentences.append(digits == .western ? "All together: \(whole)." : "সব মিলিয়ে: \(whole)।") }
    return sentences.joined(separator: " ")
  }
}
