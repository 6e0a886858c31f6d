extension CircleFigure {
  func words(in digits: Digits) -> String {
    let (measure, text): (String, String)
    switch (length, digits) {
    case (.radius(let label), .western): (measure, text) = ("radius", label)
    case (.diameter(let label), .western): (measure, text) = ("diameter", label)
    case (.radius(let label), .bengali): (measure, text) = ("ব্যাসার্ধ", label)
    case (.diameter(let label), .bengali): (measure, text) = ("ব্যাস", label)
    }
    switch digits {
    case .western: return "A circle with " + (centre.map { "the centre \($0) and " } ?? "") + "the \(measure) \(text)."
    case .bengali: return "একটি বৃত্ত, " + (centre.map { "কেন্দ্র \($0), " } ?? "") + "\(measure) \(text)।"
    }
  }
}
