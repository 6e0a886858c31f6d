import Learning
import Runtime
import Store

extension Figure {
  /// The whole library, read already, into an empty notebook on disk; and a start that finds nothing changed.
  static let library = Figure(name: "library", about: "installing the library, and finding nothing changed") { bench in
    let folder = try bench.makeHome("library")
    var count = 0
    let installing = try Stopwatch.milliseconds(runs: 9) {
      count += 1
      let notebook = try Notebook.open(at: "\(folder)/empty-\(count).db", now: Clock.now(), seed: 8)
      use(try ContentDesk.install(from: folder + "/Content", into: notebook, at: Clock.now()))
    }
    let notebook = try Notebook.open(at: folder + "/lectern.db", now: Clock.now(), seed: 9)
    _ = try ContentDesk.install(from: folder + "/Content", into: notebook, at: Clock.now())
    let unchanged = try Stopwatch.milliseconds(runs: 40) {
      use(try ContentDesk.install(from: folder + "/Content", into: notebook, at: Clock.now()))
    }
    return [
      Line(name: "library.install", samples: installing, unit: "ms", budget: .atMost(300)),
      Line(name: "library.unchanged", samples: unchanged, unit: "ms", budget: .atMost(3)),
    ]
  }
}
