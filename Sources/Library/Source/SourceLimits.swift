/// What a file must not be, found before a parser sees it, so that no file can keep the parser busy or
/// mislead a reader.
enum SourceLimits {
  /// A megabyte; the longest file of the content has not a fiftieth of it.
  static let bytes = 1_000_000
  /// Levels of lists and mappings within each other; the content has five.
  static let depth = 50
  /// What looks like an alias, in a file that has what looks like an anchor. Both are refused when they are
  /// seen in the tree; but the parser compares whole keys before that, and aliases of aliases would make it
  /// compare for ever.
  private static let aliases = 8
  /// What looks like a key that is a list or a mapping, for the same reason. A question mark that stands
  /// alone in a sentence looks like one.
  private static let compoundKeys = 64

  /// How many keys that are there twice are told one by one: each costs another parsing of the whole text.
  static func repeatedKeys(in text: String) -> Int { min(64, 4 * bytes / max(text.utf8.count, 1)) }

  /// The first thing that forbids to read `text`, and its line.
  static func refusal(of text: String) -> (line: Int, message: String)? {
    if text.utf8.count > bytes { return (1, "is larger than a megabyte") }
    return strangeCharacter(in: text) ?? suspiciousStructure(in: text)
  }

  /// Characters that YAML forbids, that end a line in YAML and not in an editor, that turn the direction of
  /// what an editor shows, or that no font has.
  private static func strangeCharacter(in text: String) -> (line: Int, message: String)? {
    var line = 1
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar.value {
      case 0x0A: line += 1
      case 0x0D:
        let next = scalars.index(after: index)
        if next == scalars.endIndex || scalars[next] != "\n" {
          return (line, "has a carriage return within a line")
        }
      case 0xFFFD: return (line, "is not in UTF-8, or holds the sign for what could not be read, U+FFFD")
      case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xF900...0xFEFE,
        0xFF00...0xFFFC, 0x10000...0xEFFFF:
        break
      default: return (line, "has the character \(codePoint(scalar)), which no text needs")
      }
    }
    return nil
  }

  private static func suspiciousStructure(in text: String) -> (line: Int, message: String)? {
    var line = 1
    var (anchors, aliases, compoundKeys) = (0, 0, 0)
    var (before, beforeBlanks) = (UInt8(ascii: "\n"), UInt8(ascii: "\n"))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: ":") where beforeBlanks == UInt8(ascii: "]") || beforeBlanks == UInt8(ascii: "}"):
        compoundKeys += 1
      case UInt8(ascii: "?") where opensToken(after: before): compoundKeys += 1
      case _ where isName(byte) && before == UInt8(ascii: "&"): anchors += 1
      case _ where isName(byte) && before == UInt8(ascii: "*"): aliases += 1
      default: break
      }
      if anchors > 0, aliases > Self.aliases { return (line, "has aliases: write each thing out") }
      if compoundKeys > Self.compoundKeys { return (line, "has keys that are no texts") }
      before = byte
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { beforeBlanks = byte }
    }
    return nil
  }

  private static func opensToken(after byte: UInt8) -> Bool { " \t\r\n[{,:".utf8.contains(byte) }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// `U+0007`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
