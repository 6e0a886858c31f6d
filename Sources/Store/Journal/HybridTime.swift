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
  init?(text: String) {
    let parts = text.utf8
    guard parts.count == 29, let instant = Instant(iso8601: String(text.prefix(24))),
      text.dropFirst(24).first == "-", let counter = UInt16(text.suffix(4), radix: 16)
    else { return nil }
    self.init(instant: instant, counter: counter)
  }
}
