/// What mathematics is written and said in.
public enum Script: Hashable, Sendable, CaseIterable {
  /// 0 to 9, English words.
  case english
  /// ০ to ৯, Bengali words.
  case bengali

  /// `text` with its ASCII digits as this script writes them.
  public func digits(_ text: some StringProtocol) -> String {
    guard self == .bengali else { return String(text) }
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      written.append(isDigit ? Unicode.Scalar(scalar.value + 0x9E6 - 0x30) ?? scalar : scalar)
    }
    return String(written)
  }
}
