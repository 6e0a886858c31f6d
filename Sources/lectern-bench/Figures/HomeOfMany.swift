import Runtime
import Store

extension Figure {
  /// All that home shows, read from a notebook with 100,000 answers of one pupil.
  static let home = Figure(name: "home", about: "home, with 100,000 stored answers") { bench in
    let filled = try bench.filledNotebook()
    let notebook = try Notebook.open(at: filled.path, now: Clock.now(), seed: 4)
    let samples = try Stopwatch.milliseconds(runs: 40) {
      use(try notebook.today(of: filled.pupil, calendar: filled.calendar, at: Clock.now()))
    }
    return [Line(name: "home.100,000", samples: samples, unit: "ms", budget: .atMost(50))]
  }
}
