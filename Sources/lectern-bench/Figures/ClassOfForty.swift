import Learning
import Runtime
import Store

extension Figure {
  /// What a tutor opens: the list of students, one of them, the class.
  static let classOfForty = Figure(
    name: "class", about: "a tutor's roster, sessions and class view: 40 students, a year of practice"
  ) { bench in
    let school = try FilledSchool(in: try bench.makeHome("school"), bench.curriculum)
    let notebook = try Notebook.open(at: school.path, now: Clock.now(), seed: 4)
    let (tutor, pupil) = (school.tutor, school.students[7])
    // The first look of a day marks how everybody stood on earlier days.
    let first = try Stopwatch.milliseconds(runs: 1, warming: 0) { use(try notebook.roster(as: tutor, at: Clock.now())) }
    let roster = try Stopwatch.milliseconds(runs: 15) { use(try notebook.roster(as: tutor, at: Clock.now())) }
    let sittings = try Stopwatch.milliseconds(runs: 15) {
      use(try notebook.sittings(of: pupil, as: tutor, at: Clock.now()))
    }
    let filtered = try Stopwatch.milliseconds(runs: 15) {
      let filter = SittingFilter(states: [.finished], subject: Subject.ID("mathematics"), isFlagged: true)
      use(try notebook.sittings(of: pupil, filter, as: tutor, at: Clock.now()))
    }
    let newest = try notebook.sittings(of: pupil, limit: 1, as: tutor, at: Clock.now()).sittings[0].id
    let transcript = try Stopwatch.milliseconds(runs: 15) {
      use(try notebook.transcript(of: newest, as: tutor, at: Clock.now()))
    }
    let view = try Stopwatch.milliseconds(runs: 15) {
      use(try notebook.classView(nil, as: tutor, at: Clock.now()))
    }
    let queue = try Stopwatch.milliseconds(runs: 15) { use(try notebook.queue(as: tutor, at: Clock.now())) }
    return [
      Line(name: "class.roster", samples: roster, unit: "ms", budget: .atMost(50)),
      Line(name: "class.roster.first", samples: first, unit: "ms"),
      Line(name: "class.sittings", samples: sittings, unit: "ms", budget: .atMost(50)),
      Line(name: "class.sittings.flagged", samples: filtered, unit: "ms", budget: .atMost(50)),
      Line(name: "class.transcript", samples: transcript, unit: "ms"),
      Line(name: "class.view", samples: view, unit: "ms", budget: .atMost(200)),
      Line(name: "class.queue", samples: queue, unit: "ms", budget: .atMost(50)),
    ]
  }
}
