import Glibc

extension Figure {
  /// The processor's time while nobody does anything at home, over two seconds.
  static let rest = Figure(name: "rest", about: "processor at rest, over 2 s at home") { bench in
    let (home, _) = try bench.makeHome("rest")
    let terminal = try ProgramInTerminal(try bench.lectern(), environment: bench.environment(home: home))
    _ = try terminal.firstBurst(quiet: 1000)
    var shares: [Double] = []
    for _ in 0..<3 {
      let before = try ProcessFigures.processorTime(of: terminal.process)
      let watch = Stopwatch()
      usleep(2_000_000)
      let spent = try ProcessFigures.processorTime(of: terminal.process).reduce(0) { sum, thread in
        sum + thread.value - (before[thread.key] ?? 0)
      }
      shares.append(spent / watch.milliseconds * 100)
    }
    try terminal.end(typing: "\u{3}")
    return [Line(name: "rest", samples: Samples(shares), unit: "%", budget: .atMost(0))]
  }
}
