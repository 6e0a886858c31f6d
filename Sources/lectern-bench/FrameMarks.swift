/// What a program wrote, looked at for the marks of synchronized output: everything that is painted stands between the two.
struct FrameMarks {
  private static let begin = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  /// Whole frames.
  private(set) var whole = 0
  /// Frames that began within another, or ended without a beginning.
  private(set) var torn = 0
  /// Bytes outside of any frame.
  private(set) var stray = 0
  private var isInside = false
  private var last: [UInt8] = []

  /// Forgets what was counted: what comes before the first frame belongs to the start.
  mutating func startAnew() { (whole, torn, stray) = (0, 0, 0) }

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == 0x1B { last = [] }
      if last.count < Self.begin.count { last.append(byte) }
      if !isInside { stray += 1 }
      guard last.count == Self.begin.count, byte == last[last.count - 1] else { continue }
      if last == Self.begin {
        if isInside { torn += 1 } else { stray -= Self.begin.count }
        isInside = true
        last = []
      } else if last == Self.end {
        if isInside { whole += 1 } else { torn += 1 }
        isInside = false
        last = []
      }
    }
  }
}
