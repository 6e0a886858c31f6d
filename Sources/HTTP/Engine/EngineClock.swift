import Glibc

/// Nanoseconds on the clock that only ever grows.
enum EngineClock {
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension Duration {
  /// Whole nanoseconds; a duration that has more than fit stands for a century.
  var nanoseconds: Int64 {
    let century: Int64 = 3_155_760_000
    if components.seconds >= century { return century * 1_000_000_000 }
    return max(0, components.seconds) * 1_000_000_000 + max(0, components.attoseconds) / 1_000_000_000
  }
}
