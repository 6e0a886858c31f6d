/// The words of a text as they are compared: in small letters, without signs between them.
enum AskedWords {
  static func list(in text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0.hasBengaliSign) }.map(String.init)
  }

  /// Those that say what a text is about: of four letters or more, and numbers.
  static func telling(in text: String) -> Set<String> {
    Set(list(in: text).filter { $0.count >= 4 || $0.contains(where: \.isNumber) })
  }
}

extension Character {
  fileprivate var hasBengaliSign: Bool { unicodeScalars.contains { (0x0980...0x09FF).contains($0.value) } }
}
