import Learning

/// Options that stand in one text, each behind its label: `(a) 12 (b) 15`, `A. 12 B. 15`, `ক) ১২ খ) ১৫`, `1) 12 2) 15`.
enum OptionLabels {
  private static let families: [[Character]] = [
    Array("abcdef"), Array("ABCDEF"), Array("কখগঘঙচ"), Array("123456"), Array("১২৩৪৫৬"),
  ]

  /// What stands before the first label, and the options; nil where there are not two labels or more, each after the one
  /// before it, and a text behind each.
  static func split(_ text: String) -> (stem: String, options: [String])? {
    let characters = Array(text)
    for family in families {
      for closing in [")", ".", ":"] as [Character] {
        if let found = split(characters, family, closing) { return found }
      }
    }
    return nil
  }

  /// A text without the label of its place among the options: `B) 15` as the second of them.
  static func unlabelled(_ options: [String]) -> [String] {
    for family in families where options.count <= family.count {
      for closing in [")", ".", ":"] as [Character] {
        let bare = zip(options, family).compactMap { option, letter -> String? in
          let characters = Array(option)
          guard let label = label(in: characters, at: 0, letter, closing) else { return nil }
          let rest = String(characters[label.upperBound...]).cleaned
          return rest.isEmpty ? nil : rest
        }
        if bare.count == options.count { return bare }
      }
    }
    return options
  }

  private static func split(
    _ text: [Character], _ family: [Character], _ closing: Character
  ) -> (stem: String, options: [String])? {
    let second = (0..<text.count).last { label(in: text, at: $0, family[1], closing) != nil }
    guard let second else { return nil }
    // The last sequence of the text: the sentence before it may have brackets of its own.
    for start in (0..<second).reversed() {
      guard let first = label(in: text, at: start, family[0], closing) else { continue }
      var labels = [first]
      for letter in family.dropFirst() {
        let places = labels[labels.count - 1].upperBound..<text.count
        guard let next = places.lazy.compactMap({ label(in: text, at: $0, letter, closing) }).first else { break }
        labels.append(next)
      }
      let ends = labels.dropFirst().map(\.lowerBound) + [text.count]
      let options = zip(labels, ends).map { String(text[$0.upperBound..<$1]).withoutSeparators }
      if labels.count >= 2, !options.contains("") { return (String(text[..<start]).cleaned, options) }
      return nil
    }
    return nil
  }

  /// The label that begins at `place`, at the beginning of a word and perhaps in brackets.
  private static func label(
    in text: [Character], at place: Int, _ letter: Character, _ closing: Character
  ) -> Range<Int>? {
    guard place == 0 || text[place - 1].isWhitespace || ",;|/।?:.".contains(text[place - 1]) else { return nil }
    var index = place
    if text[index] == "(" {
      guard closing == ")" else { return nil }
      index += 1
      while index < text.count, text[index] == " " { index += 1 }
    }
    guard index < text.count, text[index] == letter else { return nil }
    index += 1
    while index < text.count, text[index] == " " { index += 1 }
    guard index + 1 < text.count, text[index] == closing, closing == ")" || text[index + 1].isWhitespace else {
      return nil
    }
    return place..<(index + 1)
  }
}

extension String {
  /// Without blanks around it, nor the comma or semicolon that parts it from what follows.
  fileprivate var withoutSeparators: String {
    var text = cleaned
    while let last = text.last, ",;|".contains(last) { text = String(text.dropLast()).cleaned }
    return text
  }
}
