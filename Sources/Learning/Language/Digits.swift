extension Language {
  /// `text` with its digits written as this language writes them: 18 is ১৮ in Bengali.
  public func digits(_ text: some StringProtocol) -> String {
    guard self == .bengali else { return String(text) }
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value), let bengali = Unicode.Scalar(scalar.value - 0x30 + 0x9E6) {
        written.append(bengali)
      } else {
        written.append(scalar)
      }
    }
    return String(written)
  }

  /// A whole number in this language's digits.
  public func number(_ value: Int) -> String { digits(String(value)) }
}
