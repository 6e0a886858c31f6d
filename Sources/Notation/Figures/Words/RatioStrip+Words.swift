extension RatioStrip {
  func words(in digits: Digits) -> String {
    let boxes = terms.map { term in
      let count = digits.number(term.parts)
      if digits == .bengali { return term.label.isEmpty ? "\(count) ঘর" : "\(count) ঘর \(term.label)" }
      return term.label.isEmpty ? count : "\(count) \(term.label)"
    }
    switch digits {
    case .western:
      return "A strip of equal boxes: \(digits.list(boxes))." + (unit.map { " One box is \($0)." } ?? "")
    case .bengali:
      return "সমান মাপের ঘরের একটি ফালি: \(digits.list(boxes))।" + (unit.map { " এক ঘর মানে \($0)।" } ?? "")
    }
  }
}
