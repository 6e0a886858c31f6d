extension TriangleFigure {
  func words(in language: SpokenLanguage) -> String {
    let lengths = shownLabels(in: language.digits)
    var sides: [String] = []
    for (index, length) in lengths.enumerated() where !length.isEmpty {
      sides.append(points.isEmpty ? length : "\(points[index])\(points[(index + 1) % 3]) \(length)")
    }
    let name = points.joined()
    var text: String
    switch language {
    case .english:
      text = "A triangle" + (points.isEmpty ? "" : " \(name)")
      if !sides.isEmpty { text += (points.isEmpty ? " with the sides " : " with ") + language.list(sides) }
      text += "."
    case .bengali:
      text = points.isEmpty ? "একটি ত্রিভুজ" : "\(name) একটি ত্রিভুজ"
      if !sides.isEmpty { text += (points.isEmpty ? ", বাহুগুলি " : ": ") + language.list(sides) }
      text += "।"
    }
    if let rightAngle { text += " " + rightAngleWords(rightAngle, lengths, language) }
    return text
  }

  private func rightAngleWords(_ corner: Int, _ lengths: [String], _ language: SpokenLanguage) -> String {
    if !points.isEmpty {
      return language == .english
        ? "The angle at \(points[corner]) is a right angle." : "\(points[corner]) বিন্দুর কোণটি সমকোণ।"
    }
    let legs = [lengths[corner], lengths[(corner + 2) % 3]].filter { !$0.isEmpty }
    guard legs.count == 2 else { return language == .english ? "It has a right angle." : "এর একটি কোণ সমকোণ।" }
    return language == .english
      ? "The angle between the sides \(language.list(legs)) is a right angle."
      : "\(language.list(legs)) বাহু দুটির মাঝের কোণটি সমকোণ।"
  }

  /// What stands beside AB, BC and CA: the labels, or the lengths.
  public func shownLabels(in digits: Digits) -> [String] {
    labels.isEmpty ? sides.map { $0.shown(in: digits) } : labels
  }
}
