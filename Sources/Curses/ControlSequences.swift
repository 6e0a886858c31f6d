/// What is said to a terminal directly. Terminals that do not know a sequence ignore it.
enum ControlSequences {
  /// The alternate screen; no scroll region, no inserting, plain letters, whatever ran before; no wrapping at the edge
  /// (ncurses places every cell itself); marks around pastes.
  static let enter = "\u{1B}[?1049h\u{1B}[r\u{1B}[4l\u{1B}(B\u{1B}[0m\u{1B}[?7l\u{1B}[?2004h"
  /// All of it undone; safe at any moment.
  static let leave =
    "\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l\u{1B}[?7h\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  static let beginFrame = "\u{1B}[?2026h"
  static let endFrame = "\u{1B}[?2026l"
  /// Writes কি at the start of row 5 and asks where the cursor is then: the answer says the width family. The first
  /// frame clears it away. Row 5, because an answer from row 1 looks like Shift-F3.
  static let probe = "\u{1B}[5;1H\u{0995}\u{09BF}\u{1B}[6n"
  static let probeRow = 4

  /// OSC 52: text for the clipboard. tmux passes it on if it is wrapped.
  static func copy(_ text: String, inTmux: Bool) -> String {
    let sequence = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}"
    return inTmux ? "\u{1B}Ptmux;\(sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}"))\u{1B}\\" : sequence
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[Int(value >> UInt32(18 - 6 * place) & 63)] : "=")
      }
    }
    return text
  }
}
