extension CircleFigure {
  func words(in language: SpokenLanguage) -> String {
    let (measure, text): (String, String)
    switch (length, language) {
    case (.radius(let label), .english): (measure, text) = ("radius", label)
    case (.diameter(let label), .english): (measure, text) = ("diameter", label)
    case (.radius(let label), .bengali): (measure, text) = ("ব্যাসার্ধ", label)
    case (.diameter(let label), .bengali): (measure, text) = ("ব্যাস", label)
    }
    switch language {
    case .english: return "A circle with " + (centre.map { "the centre \($0) and " } ?? "") + "the \(measure) \(text)."
    case .bengali: return "একটি বৃত্ত, " + (centre.map { "কেন্দ্র \($0), " } ?? "") + "\(measure) \(text)।"
    }
  }
}
