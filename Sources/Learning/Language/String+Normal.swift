import Foundation

extension String {
  /// In Unicode's form NFC, as every text is stored.
  public var nfc: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }

  /// Whether a letter, sign or digit of the Bengali block is in it; ৳ is written in English, too.
  public var hasBengaliLetter: Bool {
    unicodeScalars.contains {
      (0x980...0x9FF).contains($0.value) && $0.properties.generalCategory != .currencySymbol
    }
  }
}
