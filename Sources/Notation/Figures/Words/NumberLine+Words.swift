extension NumberLine {
  func words(in digits: Digits) -> String {
    let (first, last, each) = (from.shown(in: digits), to.shown(in: digits), step.shown(in: digits))
    switch digits {
    case .western:
      let marked = points.map { "\($0.label.isEmpty ? "a point" : $0.label) at \($0.value.shown(in: digits))" }
      let line = "A number line from \(first) to \(last) in steps of \(each)"
      return line + (marked.isEmpty ? "." : ", with \(digits.list(marked)).")
    case .bengali:
      let marked = points.map {
        "\($0.label.isEmpty ? "একটি বিন্দু" : $0.label) আছে \($0.value.shown(in: digits))-এ"
      }
      let line = "\(first) থেকে \(last) পর্যন্ত একটি সংখ্যারেখা, প্রতি ধাপ \(each)।"
      return line + (marked.isEmpty ? "" : " \(marked.joined(separator: ", "))।")
    }
  }
}
