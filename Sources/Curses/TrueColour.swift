/// ncurses knows a palette of 256 colours and no others. For a terminal with true colour each colour of the theme takes
/// one of its numbers from 16 on, and the frame's `38;5;N` becomes `38;2;r;g;b` on its way out. The terminal's own
/// palette is never changed.
struct TrueColour {
  /// The colour behind palette number 16 + index.
  var slots: [(red: UInt8, green: UInt8, blue: UInt8)]

  /// The frame with the theme's colours in it; everything else byte for byte.
  func recoloured(_ frame: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(frame.count + frame.count / 8)
    var at = 0
    while at < frame.count {
      if frame[at] == 0x1B, let (number, ground, end) = Self.paletteColour(in: frame, at: at),
        slots.indices.contains(number - 16)
      {
        let slot = slots[number - 16]
        out += Array("\u{1B}[\(ground)8;2;\(slot.red);\(slot.green);\(slot.blue)m".utf8)
        at = end
      } else {
        out.append(frame[at])
        at += 1
      }
    }
    return out
  }

  /// Reads `ESC [ 38;5;N m` or `ESC [ 48;5;N m`.
  private static func paletteColour(in frame: [UInt8], at start: Int) -> (number: Int, ground: Int, end: Int)? {
    let head = Array("[_8;5;".utf8)
    guard start + 1 + head.count < frame.count else { return nil }
    var ground = 0
    for (offset, byte) in head.enumerated() {
      let found = frame[start + 1 + offset]
      if offset == 1 {
        guard found == UInt8(ascii: "3") || found == UInt8(ascii: "4") else { return nil }
        ground = Int(found) - 0x30
      } else if found != byte {
        return nil
      }
    }
    var number = 0
    var at = start + 1 + head.count
    while at < frame.count, (0x30...0x39).contains(frame[at]), number < 1000 {
      number = number * 10 + Int(frame[at] - 0x30)
      at += 1
    }
    guard at < frame.count, frame[at] == UInt8(ascii: "m") else { return nil }
    return (number, ground, at + 1)
  }
}
