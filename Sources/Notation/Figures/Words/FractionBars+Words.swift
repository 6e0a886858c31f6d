extension FractionBars {
  func words(in digits: Digits) -> String {
    bars.map { bar in
      let (filled, parts) = (digits.number(bar.filled), digits.number(bar.parts))
      switch digits {
      case .western:
        let text = "a bar in \(parts) equal part\(bar.parts == 1 ? "" : "s"), \(filled) of them filled."
        return bar.label.isEmpty ? "A" + text.dropFirst() : "\(bar.label): \(text)"
      case .bengali:
        let text = "একটি দণ্ড \(parts)টি সমান ভাগে ভাগ করা, তার \(filled)টি রং করা।"
        return bar.label.isEmpty ? text : "\(bar.label): \(text)"
      }
    }.joined(separator: " ")
  }
}
