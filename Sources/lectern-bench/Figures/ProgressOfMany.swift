import Learning
import Runtime
import Store

extension Figure {
  /// A report of progress over 100,000 answers of one pupil: what is read, and what is computed from it.
  static let progress = Figure(name: "progress", about: "a report of progress, with 100,000 stored answers") { bench in
    let filled = try bench.filledNotebook()
    let notebook = try Notebook.open(at: filled.path, now: Clock.now(), seed: 4)
    let reading = try Stopwatch.milliseconds(runs: 15) { use(try notebook.progress(of: filled.pupil)) }
    let evidence = try notebook.progress(of: filled.pupil)
    let computing = Stopwatch.milliseconds(runs: 15) {
      use(ProgressReport(evidence, calendar: filled.calendar, at: Clock.now()))
    }
    return [
      Line(name: "progress.read", samples: reading, unit: "ms", budget: .atMost(150)),
      Line(name: "progress.report", samples: computing, unit: "ms", budget: .atMost(150)),
    ]
  }
}
