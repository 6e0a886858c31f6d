import Learning
@testable import Store
import Testing

@Suite struct DisputeTests {
  private let notebook: Notebook
  private let session: PracticeSession
  private let wrong: Problem.ID

  init() throws {
    notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let begun = try notebook.beginFive(for: student)
    wrong = begun.current.problem
    let problem = try notebook.problems([wrong])[0]
    session = try notebook.record(
      begun.answer("999", to: problem, sureness: nil, at: saturday), in: begun.id, expecting: begun.version,
      at: saturday)
  }

  @Test func aWrongAnswerIsDisputedOnceAndNothingIsScoredAgain() throws {
    let before = try notebook.value(String.self, "SELECT group_concat(outcome) FROM v_effective_responses")
    let said = try notebook.dispute(wrong, in: session.id, words: "999 is\u{0} right", at: saturday)
    #expect(said.map(\.problem) == [wrong])
    #expect(said.first?.words == "999 is right")
    #expect(said.first?.ruling == nil)
    #expect(try notebook.dispute(wrong, in: session.id, words: "again", at: saturday) == said)
    #expect(try notebook.disputes(in: session.id) == said)
    #expect(try notebook.value(String.self, "SELECT group_concat(outcome) FROM v_effective_responses") == before)
  }

  @Test func onlyAnAnswerThatWasJudgedWrongCanBeDisputed() throws {
    let moved = try notebook.record(
      session.next(at: saturday), in: session.id, expecting: session.version, at: saturday)
    let next = try notebook.problems([moved.current.problem])[0]
    #expect(throws: NotebookFailure.notFound) {
      try notebook.dispute(next.id, in: session.id, words: "", at: saturday)
    }
    _ = try notebook.record(
      moved.answer(next.rightAnswer, to: next, sureness: nil, at: saturday), in: moved.id, expecting: moved.version,
      at: saturday)
    #expect(throws: NotebookFailure.notFound) {
      try notebook.dispute(next.id, in: session.id, words: "", at: saturday)
    }
    #expect(try notebook.disputes(in: session.id).isEmpty)
  }

  @Test func theLastRulingCounts() throws {
    let said = try notebook.dispute(wrong, in: session.id, words: "", at: saturday)
    let dispute = try #require(said.first)
    for (index, outcome) in [Outcome.wrong, .right].enumerated() {
      try notebook.database.write { db in
        var device = try LocalDevice(db)
        let stamp = device.stamp(at: saturday.adding(minutes: index + 1))
        let answer = try Identifier<Response>.fetchOne(db, sql: "SELECT response_id FROM disputes LIMIT 1")
        let student = try Person.ID.fetchOne(db, sql: "SELECT student_id FROM disputes LIMIT 1")
        try DisputeRecord(
          id: .init("ruling-\(index)"), studentID: #require(student), responseID: #require(answer),
          disputeID: .init(dispute.id.rawValue), authorID: nil, words: "ruling \(index)", ruledOutcome: outcome,
          at: stamp.time, deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
        ).add(db)
        try device.save(db)
      }
    }
    let ruling = try #require(try notebook.disputes(in: session.id).first?.ruling)
    #expect(ruling == .init(outcome: .right, words: "ruling 1", at: saturday.adding(minutes: 2)))
    let counted = "SELECT outcome FROM v_effective_responses"
    #expect(try notebook.value(String.self, counted) == "right")
  }
}
