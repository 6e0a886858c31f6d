/// The script of the digits, and of the few words that a line of mathematics has.
public enum Digits: Hashable, Sendable, CaseIterable {
  /// 0 to 9.
  case western
  /// ০ to ৯.
  case bengali

  /// `text` with its digits in this script.
  public func written(_ text: String) -> String {
    guard self == .bengali else { return text }
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let bengali = scalar.isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x9E6) : nil
      written.append(bengali ?? scalar)
    }
    return String(written)
  }
}
