/// What a backslash means in a JSON string.
enum JSONEscape {
  /// Stands for what is no character.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The character of a one-letter escape; nil for one that is not known, and for `u`.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(byte)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  /// The character that two surrogates make.
  static func scalar(lead: UInt16, trail: UInt16) -> Unicode.Scalar {
    let high = UInt32(lead) - 0xD800
    let low = UInt32(trail) - 0xDC00
    return Unicode.Scalar(0x10000 + (high << 10) + low) ?? replacement
  }

  static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x37)
    case 0x61...0x66: UInt16(byte - 0x57)
    default: nil
    }
  }
}
