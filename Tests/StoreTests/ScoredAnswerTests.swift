import Learning
@testable import Store
import Testing

/// What the learner model is told of a student's answers.
@Suite struct ScoredAnswerTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  @Test func everyAnswerIsThereWithWhatTheModelAsksOfItsProblem() throws {
    let session = try notebook.practise(student, at: saturday)
    let answers = try notebook.scoredAnswers(of: student)
    #expect(answers.map(\.problem) == session.standings.map(\.problem))
    for answer in answers {
      let problem = try #require(try notebook.problems([answer.problem]).first)
      #expect(answer.concept == problem.concept && answer.topic == problem.topic)
      #expect(answer.rating == problem.difficulty.startingRating)
      #expect(answer.outcome == .right && answer.confidence == 5 && answer.seconds == 20)
      #expect(answer.day == session.day)
    }
  }

  /// Begun at ten to midnight in Dhaka: the sitting counts for that day, and an answer outside of it for its own.
  @Test func theDayIsTheSittingsAndOtherwiseTheStudents() throws {
    let late = saturday.adding(minutes: 14 * 60 + 50)
    let session = try notebook.beginFive(for: student, at: late)
    try notebook.finish(session, at: late.adding(minutes: 15))
    let problem = try notebook.freshProblem(of: .topic(.init("g7-t2")), for: student, seed: 1)
    let response = Response(
      problem: problem.id, position: 0, outcome: .wrong, typed: "", seconds: 5, hints: 2, sureness: nil,
      at: late.adding(minutes: 20))
    try notebook.keepFreeAnswer(response, to: problem, by: student, at: late.adding(minutes: 20))
    let answers = try notebook.scoredAnswers(of: student)
    #expect(answers.count == 6)
    let saturday = CalendarDay(year: 2026, month: 11, day: 21)
    #expect(answers.prefix(5).allSatisfy { $0.day == saturday })
    #expect(answers.last?.day == saturday.adding(days: 1))
    #expect(answers.last?.hints == 2 && answers.last?.confidence == nil && answers.last?.outcome == .wrong)
  }

  /// A law with the view, which says the same of each answer by itself.
  @Test(arguments: 0..<8) func theOutcomesAreThoseOfTheView(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var now = saturday
    for _ in 0..<4 {
      now = now.adding(days: 1)
      var session = try notebook.beginFive(for: student, at: now)
      for _ in 0..<30 {
        now = now.adding(seconds: 5)
        session = try notebook.step(session, at: now, using: &random)
      }
      // A clock that was set back: the journal goes on in its own order.
      now = now.adding(minutes: Int.random(in: -90...0, using: &random))
    }
    let ids = try notebook.read { db in
      try Identifier<Response>.fetchAll(db, sql: "SELECT id FROM responses WHERE outcome <> 'right'")
    }
    for (index, id) in ids.enumerated() {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let outcome = try #require(Outcome.allCases.randomElement(using: &random))
        try notebook.rule(
          id, as: outcome, of: student, at: now.adding(minutes: Int.random(in: index...20, using: &random)))
      }
    }
    let view = try notebook.read { db in
      try Outcome.fetchAll(
        db, sql: "SELECT outcome FROM v_effective_responses WHERE student_id = ? ORDER BY at, device_id, device_seq",
        arguments: [student])
    }
    #expect(!view.isEmpty)
    #expect(try notebook.scoredAnswers(of: student).map(\.outcome) == view)
  }
}

extension Notebook {
  /// A dispute of an answer, and the ruling on it.
  fileprivate func rule(_ answer: Identifier<Response>, as outcome: Outcome, of student: Person.ID, at now: Instant)
    throws
  {
    try write { db in
      var device = try LocalDevice(db)
      var dispute: Identifier<DisputeRecord>?
      for ruled in [nil, outcome] {
        let stamp = device.stamp(at: now)
        let id = newID(of: DisputeRecord.self, at: now)
        try DisputeRecord(
          id: id, studentID: student, responseID: answer, disputeID: dispute, authorID: nil, words: "",
          ruledOutcome: ruled, at: stamp.time, deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
        ).add(db)
        dispute = id
      }
      try device.save(db)
    }
  }
}
