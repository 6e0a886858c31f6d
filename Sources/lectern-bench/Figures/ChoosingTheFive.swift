import Learning
import Runtime
import Store

extension Figure {
  /// The five of a day chosen: what may be chosen, what was done before, and the choice, with 100,000 stored answers.
  static let five = Figure(name: "five", about: "choosing the five, with 100,000 stored answers") { bench in
    let filled = try bench.filledNotebook()
    let notebook = try Notebook.open(at: filled.path, now: Clock.now(), seed: 5)
    let whole = try Stopwatch.milliseconds(runs: 40) {
      let candidates = try notebook.candidates(grade: 7)
      let history = try notebook.history(of: filled.pupil, today: filled.today, calendar: filled.calendar)
      use(chooseDailyFive(from: candidates, history: history, today: filled.today))
    }
    let candidates = try notebook.candidates(grade: 7)
    let history = try notebook.history(of: filled.pupil, today: filled.today, calendar: filled.calendar)
    let choice = Stopwatch.milliseconds(runs: 200) {
      use(chooseDailyFive(from: candidates, history: history, today: filled.today))
    }
    return [
      Line(name: "five", samples: whole, unit: "ms"),
      Line(name: "five.choice", samples: choice, unit: "ms"),
    ]
  }
}
