extension BarModel {
  func words(in script: Script) -> String {
    var sentences = bars.enumerated().map { index, bar in
      let length = FigureNumber(bar.length).shown(in: script)
      let parts = bar.parts.map { part in
        let size = part.length.shown(in: script)
        guard !part.label.isEmpty else { return size }
        return script == .english ? "\(part.label) (length \(size))" : "\(part.label) (দৈর্ঘ্য \(size))"
      }
      switch script {
      case .english:
        let name = bar.name.isEmpty ? "Bar \(index + 1)" : bar.name
        return "\(name): length \(length), made of \(script.list(parts))."
      case .bengali:
        let name = bar.name.isEmpty ? "দণ্ড \(script.number(index + 1))" : bar.name
        return "\(name): দৈর্ঘ্য \(length), তাতে আছে \(script.list(parts))।"
      }
    }
    if let whole { sentences.append(script == .english ? "All together: \(whole)." : "সব মিলিয়ে: \(whole)।") }
    return sentences.joined(separator: " ")
  }
}
