import Glibc

/// Wall time, as a person waits it.
struct Stopwatch {
  private let start = Self.now()

  var milliseconds: Double { Self.now() - start }

  /// Milliseconds on the clock that only ever grows.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds of each run, after a few that warm up.
  static func milliseconds(runs: Int, warming: Int = 2, _ work: () throws -> Void) rethrows -> Samples {
    for _ in 0..<warming { try work() }
    var times: [Double] = []
    for _ in 0..<runs {
      let watch = Stopwatch()
      try work()
      times.append(watch.milliseconds)
    }
    return Samples(times)
  }
}

/// Keeps the optimiser from leaving out what nobody looks at.
@inline(never)
func use<T>(_ value: T) {}
