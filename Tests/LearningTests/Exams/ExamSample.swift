import Learning

/// An exam of four questions, two of each of two concepts.
enum ExamSample {
  static let start = Instant(seconds: 1_800_000_000)

  static func problem(_ number: Int, answer: String = "1/2", demand: Demand = .number()) -> Problem {
    Problem(
      id: Problem.ID("p\(number)"), topic: "t", topicName: Phrase("T"), concept: number % 2 == 0 ? "c0" : "c1",
      grade: 7,
      statement: Phrase("?"), key: .written(Phrase(answer), demand), difficulty: .ordinary, minutes: 3, hints: [],
      explanation: Phrase(answer),
      misconceptions: [Misconception(id: "upside-down", answer: Phrase("2"), name: Phrase("turned it over"))])
  }

  static let problems = (0..<4).map { problem($0) }

  static func question(_ number: Int, rating: Int = 1000, chance: Double = 0.5) -> ExamQuestion {
    ExamQuestion(
      problem: Problem.ID("p\(number)"), variant: nil, concept: number % 2 == 0 ? "c0" : "c1", difficulty: .ordinary,
      rating: rating, chance: chance, weight: 0.25, minutes: 3)
  }

  static func plan(minutes: Int? = 12) -> ExamPlan {
    ExamPlan(
      scope: ExamScope(.topic, of: "t"), subject: "mathematics", rating: 1000, questions: (0..<4).map { question($0) },
      bank: ["c0": [900, 1100], "c1": [1000]], expires: minutes.map { start.adding(minutes: $0) })
  }
}

/// An exam with its journal: what is done is folded at once.
struct ExamSitting {
  var exam: Exam
  var journal: [(event: ExamEvent, at: Instant)]
  var responses: [Response] = []

  init?(_ plan: ExamPlan = ExamSample.plan()) {
    guard let exam = Exam(id: "e", first: .began(plan), at: ExamSample.start) else { return nil }
    self.exam = exam
    journal = [(.began(plan), ExamSample.start)]
  }

  mutating func record(_ events: [ExamEvent], at now: Instant) {
    for event in events {
      journal.append((event, now))
      if let response = exam.apply(event, at: now) { responses.append(response) }
    }
  }
}
