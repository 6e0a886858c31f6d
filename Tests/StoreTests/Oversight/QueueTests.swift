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

  @Test func whatIsDecidedOnIsReadWhole() throws {
    let school = try School()
    func content(_ subject: QueueEntry.Subject) throws -> ReviewedContent {
      try school.notebook.reviewedContent(of: subject, as: school.tutor, at: school.now)
    }
    #expect(try content(.problem(school.flagged)) == .problem(try school.notebook.problems([school.flagged])[0]))
    try school.notebook.execute(
      """
      UPDATE teaching_guidelines SET guideline_en = 'Teach it slowly.', objectives_json = '["Adds.", "Checks."]',
        misconceptions_json = '[{"name": "forgets the carry"}]' WHERE id = 'a-guideline';
      UPDATE study_plans SET plan_json = '{"days": ["Beads"]}', generation_reasoning = 'Beads first.',
        reviewer_feedback = 'Shorter.' WHERE id = 'a-plan'
      """)
    // Of another program it is told as it lies there.
    let plain = try content(.guideline(school.guideline))
    guard case .passages(let guideline) = plain, case .passages(let plan) = try content(.plan(school.guideline)) else {
      Issue.record("no passages")
      return
    }
    #expect(guideline.map(\.text.en).contains("Teach it slowly."))
    #expect(guideline.filter { $0.kind == .objective }.map(\.text.en) == ["Adds.", "Checks."])
    #expect(guideline.contains { $0.kind == .mistake && $0.text.en.contains("forgets the carry") })
    #expect(plan.map(\.kind) == [.plain, .reason, .feedback] && plan[0].text.en.contains("Beads"))
    #expect(throws: NotebookFailure.notFound) { try content(.guideline(.unknown)) }
    // One that ships is told part by part.
    let taught = try Notebook.taught()
    let shipped = try #require(try taught.guideline(.init("g7-t1")))
    let admin = try taught.create(
      Newcomer(name: "A", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
      at: saturday)
    let read = try taught.reviewedContent(of: .guideline(.init("g7-t1")), as: admin, at: saturday)
    #expect(read == .passages(shipped.reviewed) && shipped.reviewed.count > 12)
    let steps = try taught.reviewedContent(of: .plan(.init("g7-t1")), as: admin, at: saturday)
    #expect(steps == .passages(shipped.plan.flatMap(\.reviewed)))
  }

  @Test func aProblemIsWrittenAnewWithItsKeyAndItsHints() throws {
    let school = try School()
    let notebook = school.notebook
    try notebook.execute("UPDATE problems SET family_json = NULL WHERE id = '\(school.flagged)'")
    var edited = ProblemEdit(try notebook.problems([school.flagged])[0])
    edited.key = .written(Phrase("not a number"), try Demand(.number))
    #expect(throws: NotebookFailure.unreadableKey) {
      try notebook.edit(school.flagged, as: edited, reason: "", by: school.tutor, at: school.now)
    }
    edited.key = .written(Phrase("3/4"), try Demand(.number))
    edited.statement = Phrase(en: "What is 1 - 1/4?", bn: "১ - ১/৪ কত?")
    edited.hints = ["One.", "Two.", "Three."].map { Phrase(en: $0, bn: "ক " + $0) }
    edited.explanation = Phrase(en: "Take a quarter away.", bn: "চার ভাগের এক ভাগ বাদ দাও।")
    try notebook.edit(school.flagged, as: edited, reason: "clearer", by: school.tutor, at: school.now)
    let problem = try notebook.problems([school.flagged])[0]
    #expect(ProblemEdit(problem) == edited)
    #expect(try !notebook.queue(as: school.tutor, at: school.now).entries.contains { $0.id.kind == .problem })
    let row = "SELECT before_json ->> 'answer' <> after_json ->> 'answer' FROM audit_log WHERE action = 'edited'"
    #expect(try notebook.value(Bool.self, row) == true)
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

  @Test func aStudentHearsThatAQuestionWasClosedWithoutAnAnswerAndMayAskAgain() throws {
    let school = try School()
    let notebook = school.notebook
    func thread() throws -> Conversation? {
      try notebook.conversations(of: school.student, as: school.student, at: school.now).first {
        $0.id == school.thread
      }
    }
    try notebook.close(school.thread, as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try thread()?.isOpen == false && thread()?.dropped == school.now.adding(minutes: 1))
    #expect(
      try notebook.value(Int.self, "SELECT count(*) FROM audit_log WHERE action = 'question_closed'") == 1)
    // Written on, it waits again; closed by the student, it is simply over.
    #expect(
      try notebook.reply("Please?", in: school.thread, as: school.student, at: school.now.adding(minutes: 2)).waits)
    #expect(try thread()?.dropped == nil)
    try notebook.close(school.thread, as: school.student, at: school.now.adding(minutes: 3))
    #expect(try thread()?.isOpen == false && thread()?.dropped == nil)
    // What was answered is over, too.
    _ = try notebook.reply("So.", in: school.thread, as: school.tutor, at: school.now.adding(minutes: 4))
    try notebook.close(school.thread, as: school.tutor, at: school.now.adding(minutes: 5))
    #expect(try thread()?.dropped == nil)
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
