import Learning
import Runtime
import Store

extension Figure {
  /// One answer, from the call until it is on the disk: synchronous = FULL, on a real file.
  static let answer = Figure(name: "answer", about: "one durable answer") { bench in
    let (home, pupil) = try bench.makeHome("answer")
    let filled = try bench.filledNotebook()
    return [
      Line(
        name: "answer",
        samples: try answers(home + "/lectern.db", of: pupil, bench.curriculum), unit: "ms",
        budget: .atMost(10)),
      Line(
        name: "answer.100,000",
        samples: try answers(filled.path, of: filled.pupil, bench.curriculum), unit: "ms", budget: .atMost(10)
      ),
    ]
  }

  private static func answers(
    _ path: String, of pupil: Person.ID, _ curriculum: Curriculum
  ) throws -> Samples {
    var now = Clock.now()
    let notebook = try Notebook.open(at: path, now: now, seed: 3)
    let calendar = try notebook.profile(of: pupil).calendar
    let five = Array(curriculum.problems.filter { $0.grade == 7 }.prefix(PracticeSession.size))
    var times: [Double] = []
    for _ in 0..<30 {
      var session = try notebook.beginPractice(
        for: pupil, problems: five.map(\.id), calendar: calendar, at: now)
      for problem in five.dropLast() {
        let answered = PracticeEvent.answered(
          problem: problem.id, typed: "২৮", understood: "28", verdict: .right, sureness: .high, seconds: 1)
        let watch = Stopwatch()
        session = try notebook.record([answered], in: session.id, expecting: session.version, at: now)
        times.append(watch.milliseconds)
        now = now.adding(seconds: 1)
      }
      session = try notebook.record([.abandoned], in: session.id, expecting: session.version, at: now)
    }
    return Samples(times)
  }
}
