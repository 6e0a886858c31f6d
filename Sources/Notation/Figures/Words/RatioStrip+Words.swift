extension RatioStrip {
  func words(in script: Script) -> String {
    let boxes = terms.map { term in
      let count = script.number(term.parts)
      if script == .bengali { return term.label.isEmpty ? "\(count) ঘর" : "\(count) ঘর \(term.label)" }
      return term.label.isEmpty ? count : "\(count) \(term.label)"
    }
    switch script {
    case .english:
      return "A strip of equal boxes: \(script.list(boxes))." + (unit.map { " One box is \($0)." } ?? "")
    case .bengali:
      return "সমান মাপের ঘরের একটি ফালি: \(script.list(boxes))।" + (unit.map { " এক ঘর মানে \($0)।" } ?? "")
    }
  }
}
