import Learning
import Runtime
import Store

extension Figure {
  /// What is known of a student, from 100,000 stored answers: folded once more, and as it is kept.
  static let rebuild = Figure(name: "rebuild", about: "folding 100,000 stored answers of one student") { bench in
    let filled = try bench.filledNotebook()
    let notebook = try Notebook.open(at: filled.path, now: Clock.now(), seed: 6)
    let reading = try Stopwatch.milliseconds(runs: 15) { use(try notebook.scoredAnswers(of: filled.pupil)) }
    let answers = try notebook.scoredAnswers(of: filled.pupil)
    let folding = Stopwatch.milliseconds(runs: 15) { use(LearnerRecord(answers, typical: [:])) }
    let rebuilding = try Stopwatch.milliseconds(runs: 15) {
      use(try notebook.rebuildLearner(of: filled.pupil, at: Clock.now()))
    }
    let kept = try Stopwatch.milliseconds(runs: 100) { use(try notebook.learner(of: filled.pupil, at: Clock.now())) }
    return [
      Line(name: "rebuild", samples: rebuilding, unit: "ms", budget: .atMost(300)),
      Line(name: "rebuild.reading", samples: reading, unit: "ms"),
      Line(name: "rebuild.folding", samples: folding, unit: "ms"),
      Line(name: "learner", samples: kept, unit: "ms"),
    ]
  }
}
