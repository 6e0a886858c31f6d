import Learning

/// When a fact was written, so that every machine sorts facts alike: the wall clock, except that it never goes back on
/// one machine; facts of one moment are told apart by a counter (Kulkarni et al., "Logical physical clocks", 2014).
/// On disk it is `events.at`, text that sorts as time does: `2026-11-21T06:49:28.000Z-0000`.
struct HybridTime: Hashable, Comparable, Sendable {
  var instant: Instant
  /// Four hexadecimal digits on disk.
  var counter: UInt16

  init(instant: Instant, counter: UInt16 = 0) {
    self.instant = instant
    self.counter = counter
  }

  /// The time of the next fact, when the last one was written at `last` and the wall clock shows `wall`.
  init(after last: HybridTime?, wall: Instant) {
    guard let last, last.instant >= wall else {
      self.init(instant: wall)
      return
    }
    if last.counter < UInt16.max {
      self.init(instant: last.instant, counter: last.counter + 1)
    } else {
      self.init(instant: Instant(milliseconds: last.instant.milliseconds + 1))
    }
  }

  static func < (a: Self, b: Self) -> Bool { (a.instant, a.counter) < (b.instant, b.counter) }

  var text: String {
    let digits = String(counter, radix: 16)
    return instant.iso8601 + "-" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Reads what `text` writes; nil for anything else.
  init?(text: String) { self.init(utf8: Array(text.utf8)[...]) }

  /// The same of UTF-8, without a string made of it.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    guard bytes.count == 29, let instant = Instant(iso8601: bytes.prefix(24)),
      bytes[bytes.startIndex + 24] == UInt8(ascii: "-")
    else { return nil }
    var counter: UInt16 = 0
    for byte in bytes.suffix(4) {
      guard let digit = Self.hexadecimal(byte) else { return nil }
      counter = counter << 4 | digit
    }
    self.init(instant: instant, counter: counter)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}
