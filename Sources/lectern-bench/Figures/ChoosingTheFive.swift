import Learning
import Runtime
import Store

extension Figure {
  /// The five of a day chosen: what may be chosen, what was done before, and the choice, with 100,000 stored answers; the
  /// choice alone with 10,000 problems; and the rule for somebody without a history.
  static let five = Figure(name: "five", about: "choosing the five, with 100,000 stored answers") { bench in
    let filled = try bench.filledNotebook()
    let notebook = try Notebook.open(at: filled.path, now: Clock.now(), seed: 5)
    let whole = try Stopwatch.milliseconds(runs: 40) {
      use(
        try notebook.choices(
          for: filled.pupil, grade: 7, today: filled.today, calendar: filled.calendar, at: Clock.now()))
    }
    let large = LargeMap()
    let choice = Stopwatch.milliseconds(runs: 200) { use(large.five()) }
    let candidates = try notebook.candidates(grade: 7)
    let history = try notebook.history(of: filled.pupil, today: filled.today, calendar: filled.calendar)
    let first = Stopwatch.milliseconds(runs: 200) {
      use(chooseDailyFive(from: candidates, history: history, today: filled.today))
    }
    return [
      Line(name: "five", samples: whole, unit: "ms"),
      Line(name: "five.choice", samples: choice, unit: "ms", budget: .atMost(5)),
      Line(name: "five.newcomer", samples: first, unit: "ms"),
    ]
  }
}

/// Two hundred concepts in a chain of prerequisites, fifty problems each, and a student who answered half of them.
private struct LargeMap {
  private static let today = CalendarDay(year: 2026, month: 11, day: 21)
  private static let now = Instant(seconds: Int64(today.ordinal) * 86_400)

  private var nodes: [ConceptNode] = []
  private var problems: [RatedProblem] = []
  private var learner = Learner()

  init() {
    var random = SplitMix64(seed: 10)
    let subject = Subject.ID("mathematics")
    for number in 0..<200 {
      let concept = Concept.ID("concept-with-a-name-\(number)")
      nodes.append(
        ConceptNode(
          id: concept, subject: subject, prerequisites: number == 0 ? [] : [nodes[Int(number / 2)].id],
          typicalRating: 1000))
      for place in 0..<50 {
        let problem = RatedProblem(
          id: Problem.ID("\(concept)-problem-\(place)"), concept: concept,
          rating: Int.random(in: 850...1150, using: &random))
        problems.append(problem)
        guard number.isMultiple(of: 2), place < 5 else { continue }
        learner.take(
          ScoredAnswer(
            problem: problem.id, concept: concept, subject: subject, rating: problem.rating,
            outcome: Int.random(in: 0..<4, using: &random) > 0 ? .right : .wrong, hints: 0,
            at: Self.now.adding(minutes: -60 * 24 * (place + 1)), day: Self.today.adding(days: -place - 1)))
      }
    }
  }

  func five() -> [Choice] {
    FiveForLearner(
      learner: learner, nodes: nodes, problems: problems, recent: [], today: Self.today, at: Self.now
    ).choose()
  }
}
