extension FractionBars {
  func words(in script: Script) -> String {
    bars.map { bar in
      let (filled, parts) = (script.number(bar.filled), script.number(bar.parts))
      switch script {
      case .english:
        let text = "a bar in \(parts) equal part\(bar.parts == 1 ? "" : "s"), \(filled) of them filled."
        return bar.label.isEmpty ? "A" + text.dropFirst() : "\(bar.label): \(text)"
      case .bengali:
        let text = "একটি দণ্ড \(parts)টি সমান ভাগে ভাগ করা, তার \(filled)টি রং করা।"
        return bar.label.isEmpty ? text : "\(bar.label): \(text)"
      }
    }.joined(separator: " ")
  }
}
