extension TriangleFigure {
  func words(in digits: Digits) -> String {
    let lengths = shownLabels(in: digits)
    var sides: [String] = []
    for (index, length) in lengths.enumerated() where !length.isEmpty {
      sides.append(points.isEmpty ? length : "\(points[index])\(points[(index + 1) % 3]) \(length)")
    }
    let name = points.joined()
    var text: String
    switch digits {
    case .western:
      text = "A triangle" + (points.isEmpty ? "" : " \(name)")
      if !sides.isEmpty { text += (points.isEmpty ? " with the sides " : " with ") + digits.list(sides) }
      text += "."
    case .bengali:
      text = points.isEmpty ? "একটি ত্রিভুজ" : "\(name) একটি ত্রিভুজ"
      if !sides.isEmpty { text += (points.isEmpty ? ", বাহুগুলি " : ": ") + digits.list(sides) }
      text += "।"
    }
    if let rightAngle { text += " " + rightAngleWords(rightAngle, lengths, digits) }
    return text
  }

  private func rightAngleWords(_ corner: Int, _ lengths: [String], _ digits: Digits) -> String {
    if !points.isEmpty {
      return digits == .western
        ? "The angle at \(points[corner]) is a right angle." : "\(points[corner]) বিন্দুর কোণটি সমকোণ।"
    }
    let legs = [lengths[corner], lengths[(corner + 2) % 3]].filter { !$0.isEmpty }
    guard legs.count == 2 else { return digits == .western ? "It has a right angle." : "এর একটি কোণ সমকোণ।" }
    return digits == .western
      ? "The angle between the sides \(digits.list(legs)) is a right angle."
      : "\(digits.list(legs)) বাহু দুটির মাঝের কোণটি সমকোণ।"
  }

  /// What stands beside AB, BC and CA: the labels, or the lengths.
  public func shownLabels(in digits: Digits) -> [String] {
    labels.isEmpty ? sides.map { $0.shown(in: digits) } : labels
  }
}
