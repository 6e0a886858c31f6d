import Learning
import Runtime
import SampleSchool
import Store

extension Figure {
  /// What a tutor opens: the list of students, one of them, the class.
  static let classOfForty = Figure(
    name: "class", about: "a tutor's roster, sessions and class view: 40 students, a year of practice"
  ) { bench in
    let (now, day) = (Clock.now(), 86_400)
    let school = try FilledSchool(in: try bench.makeHome("school"), bench.curriculum)
    let notebook = try Notebook.open(at: school.path, now: Clock.now(), seed: 4)
    let (tutor, pupil) = (school.tutor, school.students[7])
    // The first look ever marks how everybody stood on earlier days; those that follow within the week find it.
    let cold = try Stopwatch.milliseconds(runs: 1, warming: 0) {
      use(try notebook.roster(as: tutor, at: now.adding(seconds: -6 * day)))
    }
    var days = -6
    let first = try Stopwatch.milliseconds(runs: 6, warming: 0) {
      days += 1
      use(try notebook.roster(as: tutor, at: now.adding(seconds: days * day)))
    }
    let roster = try Stopwatch.milliseconds(runs: 15) { use(try notebook.roster(as: tutor, at: Clock.now())) }
    let sittings = try Stopwatch.milliseconds(runs: 15) {
      use(try notebook.sittings(of: pupil, as: tutor, at: Clock.now()))
    }
    let filtered = try Stopwatch.milliseconds(runs: 15) {
      let filter = SittingFilter(states: [.finished], subject: Subject.ID("mathematics"), isFlagged: true)
      use(try notebook.sittings(of: pupil, filter, as: tutor, at: Clock.now()))
    }
    func search(_ words: String) throws -> Samples {
      try Stopwatch.milliseconds(runs: 15) {
        use(try notebook.findings(of: pupil, for: words, as: tutor, at: Clock.now()))
      }
    }
    func searchAll(_ words: String) throws -> Samples {
      try Stopwatch.milliseconds(runs: 15) {
        use(try notebook.findings(inClass: school.schoolClass, for: words, as: tutor, at: Clock.now()))
      }
    }
    // A word of every turn, one of some, one that only another student said.
    let (often, some, never) = (try search("think"), try search("আম"), try search(SampleSchool.ownWord(of: 12)))
    let (oftenOfAll, someOfAll) = (try searchAll("think"), try searchAll("mango 17"))
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
      Line(name: "class.roster.first", samples: first, unit: "ms", budget: .atMost(50)),
      Line(name: "class.roster.cold", samples: cold, unit: "ms"),
      Line(name: "class.sittings", samples: sittings, unit: "ms", budget: .atMost(50)),
      Line(name: "class.sittings.flagged", samples: filtered, unit: "ms", budget: .atMost(50)),
      Line(name: "class.search", samples: some, unit: "ms", budget: .atMost(50)),
      Line(name: "class.search.often", samples: often, unit: "ms", budget: .atMost(50)),
      Line(name: "class.search.never", samples: never, unit: "ms", budget: .atMost(50)),
      Line(name: "class.search.all", samples: someOfAll, unit: "ms", budget: .atMost(50)),
      Line(name: "class.search.all.often", samples: oftenOfAll, unit: "ms", budget: .atMost(50)),
      Line(name: "class.transcript", samples: transcript, unit: "ms"),
      Line(name: "class.view", samples: view, unit: "ms", budget: .atMost(200)),
      Line(name: "class.queue", samples: queue, unit: "ms", budget: .atMost(50)),
    ]
  }
}
