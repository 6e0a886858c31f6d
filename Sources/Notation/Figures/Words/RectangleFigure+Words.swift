extension RectangleFigure {
  func words(in language: SpokenLanguage) -> String {
    let shown = shownLabels(in: language.digits)
    let isSquare = width.value == height.value
    switch language {
    case .english:
      let text = "A \(isSquare ? "square" : "rectangle"), \(shown[0]) wide and \(shown[1]) high"
      return text + (inside.map { ", with \($0) written in it." } ?? ".")
    case .bengali:
      let text = "একটি \(isSquare ? "বর্গক্ষেত্র" : "আয়তক্ষেত্র"): চওড়া \(shown[0]), উঁচু \(shown[1])"
      return text + (inside.map { "; ভেতরে লেখা \($0)।" } ?? "।")
    }
  }

  /// What stands beside the width and the height: the labels, or the lengths.
  public func shownLabels(in digits: Digits) -> [String] {
    labels.isEmpty ? [width.shown(in: digits), height.shown(in: digits)] : labels
  }
}
