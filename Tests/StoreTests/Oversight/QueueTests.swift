import Learning
@testable import Store
import Testing

@Suite struct QueueTests {
  @Test func whatWaitsIsTheOldestFirstAndTheStudentSeesTheSamePlace() throws {
    let school = try School()
    let queue = try school.notebook.queue(as: school.tutor, at: school.now)
    #expect(
      Set(queue.entries.map(\.id)) == [
        .dispute(school.dispute), .question(school.thread), .problem(school.flagged), .guideline(school.guideline),
        .plan(school.guideline),
      ])
    #expect(queue.entries.map(\.since) == queue.entries.map(\.since).sorted())
    #expect(queue.usualWaits.isEmpty)
    let places = try school.notebook.queuePlaces(of: school.student, as: school.student, at: school.now)
    for entry in queue.entries where entry.student != nil { #expect(places[entry.id]?.place == entry.place) }
    #expect(places.count == 2)
    let dispute = try #require(queue.entries.first { $0.id == .dispute(school.dispute) })
    #expect(dispute.words == "999 it is" && dispute.sitting == .five(school.five) && dispute.days(at: school.now) == 1)
    // A tutor of another subject decides only on what belongs to the school.
    let physics = try school.notebook.queue(as: school.physicsTutor, at: school.now)
    #expect(physics.entries.allSatisfy { $0.student == nil })
  }

  @Test func whatIsDecidedWaitsNoMoreAndItsWaitIsRemembered() throws {
    let school = try School()
    try school.notebook.settle(school.dispute, as: .wrong, words: "", by: school.tutor, at: school.now)
    _ = try school.notebook.reply("Because.", in: school.thread, as: school.tutor, at: school.now)
    try school.notebook.decide(on: school.flagged, approving: true, reason: "", as: school.tutor, at: school.now)
    try school.notebook.decide(
      onGuideline: school.guideline, approving: true, reason: "", as: school.tutor, at: school.now)
    try school.notebook.decide(
      onPlanOf: school.guideline, approving: true, reason: "", as: school.tutor, at: school.now)
    let queue = try school.notebook.queue(as: school.tutor, at: school.now)
    #expect(queue.entries.isEmpty)
    #expect(queue.usualWaits[.dispute] == 86_400 && queue.usualWaits[.question] == 86_400)
    #expect(Set(queue.usualWaits.keys) == Set(QueueEntry.Kind.allCases))
    let audited = "SELECT count(*) FROM audit_log WHERE action IN ('ruled', 'approved')"
    #expect(try school.notebook.value(Int.self, audited) == 4)
    // What was sent back waits no more, and is not taught from.
    try school.notebook.decide(
      onGuideline: school.guideline, approving: false, reason: "thin", as: school.tutor, at: school.now)
    #expect(try school.notebook.queue(as: school.tutor, at: school.now).entries.isEmpty)
    #expect(
      try school.notebook.value(String.self, "SELECT review_status FROM teaching_guidelines") == "TO_BE_REVIEWED")
  }

  @Test func bothSidesWriteInOneThread() throws {
    let school = try School()
    let notebook = school.notebook
    let problem = try #require(try notebook.conversations(of: school.student, as: school.tutor, at: school.now).first)
    #expect(problem.waits)
    let again = try notebook.ask("Still why?", about: problem.subject, as: school.student, at: school.now)
    #expect(again.id == school.thread && again.messages.map(\.text) == ["Why?", "Still why?"])
    let answered = try notebook.reply(
      "So.", in: school.thread, as: school.mathsTutor, at: school.now.adding(minutes: 1))
    #expect(!answered.waits && answered.messages.last?.author == school.mathsTutor)
    try notebook.close(school.thread, as: school.student, at: school.now.adding(minutes: 2))
    #expect(try notebook.conversations(of: school.student, onlyOpen: true, as: school.student, at: school.now).isEmpty)
    #expect(
      try notebook.reply("One more", in: school.thread, as: school.student, at: school.now.adding(minutes: 3)).waits)
    #expect(throws: NotebookFailure.notFound) {
      try notebook.reply(" \n", in: school.thread, as: school.student, at: school.now)
    }
  }

  /// What follows from a ruling is what would follow, had the judge said so at once.
  @Test func aRulingOnAnExamChangesItsScoreAndNothingElse() throws {
    let school = try School()
    let notebook = school.notebook
    let before = try #require(try notebook.exam(school.exam)).exam
    let said = try notebook.disputeExam(0, in: school.exam, words: "I was right", at: school.now)
    try notebook.settle(try #require(said[0]).id, as: .right, words: "", by: school.tutor, at: school.now)
    let after = try #require(try notebook.exam(school.exam)).exam
    var expected = before
    expected.count(0, as: .right)
    #expect(after == expected && ExamReport(after).score == ExamReport(before).score + 1)
    #expect(
      try notebook.value(Double.self, "SELECT exam_score FROM sessions WHERE id = '\(school.exam)'")
        == ExamReport(after).score)
    #expect(try notebook.examShelf(of: school.student, at: school.now).finished.first?.score == ExamReport(after).score)
    // Nothing is left to be put right: kept and rebuilt are the same.
    #expect(try notebook.rebuildDerived(of: school.student, at: school.now) == 0)
    let answers = try notebook.scoredAnswers(of: school.student)
    #expect(try notebook.learner(of: school.student, at: school.now) == Learner(answers))
    // Ruled the other way it is as it was.
    try notebook.settle(
      try #require(said[0]).id, as: .wrong, words: "", by: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try notebook.exam(school.exam)?.exam == before)
    #expect(try notebook.rebuildDerived(of: school.student, at: school.now) == 0)
  }
}
