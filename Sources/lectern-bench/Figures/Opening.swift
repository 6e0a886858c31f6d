import Runtime
import Store

extension Figure {
  /// A notebook that is there, opened: fresh, and with 100,000 answers.
  static let opening = Figure(name: "opening", about: "opening an existing notebook") { bench in
    let (home, _) = try bench.makeHome("opening")
    let filled = try bench.filledNotebook()
    return [
      Line(name: "opening", samples: try opens(home + "/lectern.db"), unit: "ms"),
      Line(name: "opening.100,000", samples: try opens(filled.path), unit: "ms"),
    ]
  }

  private static func opens(_ path: String) throws -> Samples {
    // One stays open: the last one to close would fold the log into the file each time.
    let kept = try Notebook.open(at: path, now: Clock.now(), seed: 6)
    return try withExtendedLifetime(kept) {
      try Stopwatch.milliseconds(runs: 40) { use(try Notebook.open(at: path, now: Clock.now(), seed: 6)) }
    }
  }
}
