import struct Learning.SplitMix64

/// Text as people, files and attackers write it, from a seed.
struct RandomText {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  static let kind = [
    "a", "Z", "7", " ", "  ", "-", "é", "e\u{0301}", "৳", "০", "৯", "ক", "কি", "কী", "কা", "কু", "ক্ষ", "জ্ঞ", "স্ত্রী", "র‍্যা",
    "কোণ", "漢", "字", "カ", "한", "─", "│", "•", "→", "…", "—", "½", "√", "👍", "❤", "⚠", "∑", "Ω", "ж", "हिन्दी", "ที่",
  ]

  static let hostile = [
    "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{1B}", "\u{7}", "\u{0}", "\u{8}", "\r", "\r\n", "\t", "\u{9B}2J", "\u{85}",
    "\u{7F}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200E}", "\u{FEFF}", "\u{2028}", "\u{0301}", "\u{09BF}",
    "\u{09CD}",
    "\u{200D}", "\u{200C}", "👨‍👩‍👧‍👦", "👍🏽", "❤️", "1️⃣", "🇧🇩",
    "e\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}\u{0307}\u{0308}\u{0309}",
    "\u{E0041}", "\u{061C}", "\u{AD}", "\u{110BD}", "\u{FFF9}", "\u{1160}", "\u{0600}", "\u{FE0F}", "\u{20E3}",
    "\u{1F1E7}",
    "ক\u{09CD}\u{200C}ষ", "\u{0D4E}ക", "\u{1F3FD}",
  ]

  /// Up to `pieces` pieces; every fourth one or so is hostile when asked for, and some are any scalar at all.
  mutating func next(pieces: Int, isHostile: Bool = false) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...pieces, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0 where isHostile, 1 where isHostile: text += Self.hostile.randomElement(using: &generator) ?? ""
      case 2 where isHostile: text.unicodeScalars.append(anyScalar())
      default: text += Self.kind.randomElement(using: &generator) ?? ""
      }
    }
    return text
  }

  private mutating func anyScalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &generator)) ?? "?"
  }
}
