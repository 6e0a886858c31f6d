/// ncurses knows a palette of 256 colours and no others. For a terminal with true colour each colour of the theme takes
/// one of its numbers from 16 on, and the frame's `38;5;N` becomes `38;2;r;g;b` on its way out. The terminal's own
/// palette is never changed.
struct TrueColour {
  /// What stands behind `38;` or `48;` for palette number 16 + index.
  private let colours: [[UInt8]]

  init(slots: [(red: UInt8, green: UInt8, blue: UInt8)]) {
    colours = slots.map { Array("8;2;\($0.red);\($0.green);\($0.blue)m".utf8) }
  }

  /// The frame with the theme's colours in it; everything else byte for byte.
  func recoloured(_ frame: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    recolour(frame, into: &out)
    return out
  }

  func recolour(_ frame: [UInt8], into out: inout [UInt8]) {
    var at = 0
    var copied = 0
    while let escape = frame[at...].firstIndex(of: 0x1B) {
      at = escape + 1
      guard let (number, end) = Self.paletteNumber(in: frame, at: at), colours.indices.contains(number - 16) else {
        continue
      }
      out += frame[copied...at + 1]
      out += colours[number - 16]
      (at, copied) = (end, end)
    }
    out += frame[copied...]
  }

  /// Reads `[38;5;N m` or `[48;5;N m`; some descriptions write colons.
  private static func paletteNumber(in frame: [UInt8], at start: Int) -> (number: Int, end: Int)? {
    guard start + 7 < frame.count, frame[start] == UInt8(ascii: "["),
      frame[start + 1] == UInt8(ascii: "3") || frame[start + 1] == UInt8(ascii: "4"),
      frame[start + 2] == UInt8(ascii: "8"),
      frame[start + 3] == UInt8(ascii: ";") || frame[start + 3] == UInt8(ascii: ":"),
      frame[start + 4] == UInt8(ascii: "5"), frame[start + 5] == frame[start + 3]
    else { return nil }
    var number = 0
    var at = start + 6
    while at < frame.count, (0x30...0x39).contains(frame[at]), number < 1000 {
      number = number * 10 + Int(frame[at] - 0x30)
      at += 1
    }
    guard at > start + 6, at < frame.count, frame[at] == UInt8(ascii: "m") else { return nil }
    return (number, at + 1)
  }
}
