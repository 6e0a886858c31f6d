extension AngleFigure {
  /// A label may stand for what is asked: then only the kind of the angle is said.
  func words(in language: SpokenLanguage) -> String {
    let name = points.isEmpty ? "" : " " + points.joined()
    let size = degrees.shown(in: language)
    switch (language, label) {
    case (.english, nil): return "An angle\(name) of \(size) degrees."
    case (.english, let label?): return "\(kind(in: language))\(name), marked \(label)."
    case (.bengali, nil): return "\(size) ডিগ্রির একটি কোণ\(name)।"
    case (.bengali, let label?): return "\(kind(in: language))\(name), তাতে লেখা \(label)।"
    }
  }

  private func kind(in language: SpokenLanguage) -> String {
    let (right, straight) = (Rational(90), Rational(180))
    let value = degrees.value
    return switch language {
    case .english:
      value < right
        ? "An acute angle"
        : value == right
          ? "A right angle"
          : value < straight ? "An obtuse angle" : value == straight ? "A straight angle" : "A reflex angle"
    case .bengali:
      value < right
        ? "একটি সূক্ষ্মকোণ"
        : value == right
          ? "একটি সমকোণ" : value < straight ? "একটি স্থূলকোণ" : value == straight ? "একটি সরলকোণ" : "একটি প্রবৃদ্ধ কোণ"
    }
  }
}
