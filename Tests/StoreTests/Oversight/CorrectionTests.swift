import Learning
@testable import Store
import Testing

@Suite struct CorrectionTests {
  @Test func aSummaryIsChangedAndChangedBack() throws {
    let school = try School()
    let notebook = school.notebook
    func summary() throws -> SessionSummary? {
      try notebook.summaries(of: school.student, as: school.parent, at: school.now).first { $0.id == school.summary.id }
    }
    #expect(try summary()?.narrative == "Better." && summary()?.isCorrected == true)
    let second = try notebook.correct(
      .summary(school.summary.id, narrative: "Best.", nextSteps: ["a", "b", "c", "d"]), reason: "", as: school.admin,
      at: school.now)
    #expect(try summary()?.nextSteps == ["a", "b", "c"])
    // What lies under another is not taken back.
    #expect(throws: NotebookFailure.conflict) {
      try notebook.undo(school.correction, reason: "", as: school.tutor, at: school.now)
    }
    try notebook.undo(second, reason: "no", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try summary()?.narrative == "Better." && summary()?.isCorrected == true)
    try notebook.undo(school.correction, reason: "no", as: school.tutor, at: school.now.adding(minutes: 2))
    #expect(try summary()?.narrative == school.summary.narrative && summary()?.isCorrected == false)
    // Every one is a row, and the student sees them.
    let made = try notebook.corrections(of: school.student, as: school.student, at: school.now)
    #expect(made.count == 4 && made.first?.undoes == school.correction)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM audit_log WHERE action = 'overridden'") == 4)
  }

  @Test func anOutcomeThatWasCorrectedCountsUntilItIsTakenBack() throws {
    let school = try School()
    let before = try school.notebook.scoredAnswers(of: school.student)
    let made = try school.notebook.correct(
      .outcome(school.response, .right), reason: "misread", as: school.tutor, at: school.now)
    let after = try school.notebook.scoredAnswers(of: school.student)
    #expect(
      after != before && after.filter { $0.outcome == .wrong }.count + 1 == before.filter { $0.outcome == .wrong }.count
    )
    #expect(try school.notebook.learner(of: school.student, at: school.now) == Learner(after))
    try school.notebook.undo(made, reason: "was right", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try school.notebook.scoredAnswers(of: school.student) == before)
    #expect(try school.notebook.learner(of: school.student, at: school.now) == Learner(before))
    #expect(try school.notebook.rebuildDerived(of: school.student, at: school.now) == 0)
  }

  @Test func anAssignedProblemIsSwapped() throws {
    let school = try School()
    let other = Problem.ID("g6-t2-p2")
    let made = try school.notebook.correct(
      .practice(school.assigned.id, other), reason: "too hard", as: school.tutor, at: school.now)
    func assigned() throws -> AssignedProblem? {
      try school.notebook.assignedPractice(of: school.student, as: school.student, at: school.now).first
    }
    #expect(try assigned()?.problem.id == other && assigned()?.isReplaced == true)
    try school.notebook.undo(made, reason: "", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try assigned()?.problem.id == school.assigned.problem.id && assigned()?.isReplaced == false)
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.correct(.practice(school.assigned.id, .unknown), reason: "", as: school.tutor, at: school.now)
    }
  }

  @Test func anAnswerOfTheProgramStaysAndAnotherIsShown() throws {
    let school = try School()
    try school.notebook.execute(
      """
      INSERT INTO qa_interactions (id, student_id, query, answer, confidence, context_subjects, at, device_id, device_seq,
        created_at)
      VALUES ('q', '\(school.student)', 'Why?', 'No idea.', 'Low', '["mathematics"]', '2026-11-21T03:00:00.000Z-0000',
        'elsewhere', 1, '2026-11-21T03:00:00.000Z')
      """)
    let made = try school.notebook.correct(
      .exchange(Exchange.ID("q"), "Because."), reason: "", as: school.tutor, at: school.now)
    func shown() throws -> (text: String, isCorrected: Bool) {
      try school.notebook.read { db in try CorrectionDesk.answer(to: Exchange.ID("q"), db) }
    }
    #expect(try shown() == ("Because.", true))
    #expect(try school.notebook.value(String.self, "SELECT answer FROM qa_interactions") == "No idea.")
    try school.notebook.undo(made, reason: "", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try shown() == ("No idea.", false))
  }
}

@Suite struct AssignedPracticeTests {
  private func answer(_ problem: Problem, _ outcome: Outcome, at: Instant) -> Response {
    Response(
      problem: problem.id, position: 0, outcome: outcome, typed: "1", seconds: 30, hints: 0, sureness: nil, at: at)
  }

  @Test func nothingIsGivenTwice() throws {
    let school = try School()
    var given = Set([school.assigned.problem.id])
    // Fifteen problems fit a pupil of grade 7, at most: five were answered in the daily five and five in the exam.
    for seed in 1...3 as ClosedRange<UInt64> {
      let more = try school.notebook.assignPractice(
        PracticeOrder(.fitting(school.maths), count: 2), to: school.student, as: school.tutor, at: school.now,
        seed: seed)
      for item in more { #expect(given.insert(item.problem.id).inserted) }
    }
    let answered = Set(try school.notebook.scoredAnswers(of: school.student).map(\.problem))
    #expect(given.isDisjoint(with: answered) && given.count > 5)
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.assignPractice(
        PracticeOrder(.chosen([school.assigned.problem.id])), to: school.student, as: school.tutor, at: school.now,
        seed: 1)
    }
  }

  @Test func itIsTriedAgainUntilItIsRightAndItsEffectIsKept() throws {
    let school = try School()
    let notebook = school.notebook
    let id = school.assigned.id
    func tries(_ outcome: Outcome, _ minutes: Int) throws -> AssignedProblem {
      let at = school.now.adding(minutes: minutes)
      return try notebook.answerAssigned(
        id, with: answer(school.assigned.problem, outcome, at: at), as: school.student, at: at)
    }
    let first = try tries(.wrong, 1)
    #expect(first.completed == nil && first.tries == 1 && first.masteryAfter == nil)
    let second = try tries(.right, 2)
    #expect(second.completed == school.now.adding(minutes: 2) && second.tries == 2)
    let before = try #require(second.masteryBefore)
    #expect(try #require(second.masteryAfter) > before)
    #expect(throws: NotebookFailure.conflict) { try tries(.right, 3) }
    #expect(try notebook.rebuildDerived(of: school.student, at: school.now) == 0)
    // What a student practises freely is no assignment of a tutor's.
    let fresh = try notebook.problems([.init("g7-t4-p1")])[0]
    try notebook.keepFreeAnswer(answer(fresh, .wrong, at: school.now), to: fresh, by: school.student, at: school.now)
    #expect(try notebook.assignedPractice(of: school.student, as: school.tutor, at: school.now).map(\.id) == [id])
  }

  @Test func whatIsDueComesFirst() throws {
    let school = try School()
    let today = CalendarDay(year: 2026, month: 11, day: 23)
    for (seed, due) in [(1, today.adding(days: 9)), (2, today.adding(days: -1))] as [(UInt64, CalendarDay)] {
      _ = try school.notebook.assignPractice(
        PracticeOrder(.fitting(school.maths), count: 1, goalTags: [], due: due), to: school.student, as: school.tutor,
        at: school.now, seed: seed)
    }
    let all = try school.notebook.assignedPractice(of: school.student, as: school.student, at: school.now)
    #expect(all.map(\.due) == [today.adding(days: -1), today.adding(days: 9), nil])
    #expect(all.map { $0.isLate(on: today) } == [true, false, false])
  }
}

@Suite struct SummaryTests {
  @Test func anExamHasOneSummaryForGood() throws {
    let school = try School()
    let first = try school.notebook.summarise(.exam(school.exam), as: school.tutor, at: school.now)
    #expect(first.kind == .normal && first.narrative.contains("4 of 5 marks") && first.subjects == [school.maths])
    #expect(
      try school.notebook.summarise(.exam(school.exam), as: school.admin, at: school.now.adding(days: 1)) == first)
    #expect(try school.notebook.summaries(of: school.student, as: school.physicsTutor, at: school.now).isEmpty)
    #expect(try school.notebook.summaries(of: school.student, as: school.parent, at: school.now).count == 2)
  }

  @Test func aModelsSummaryIsMarkedAndIsTheOneForGood() throws {
    let school = try School()
    let material = try school.notebook.summaryMaterial(of: .exam(school.exam), as: school.tutor, at: school.now)
    guard case .facts(let facts, let transcript, let student) = material else {
      Issue.record("it was summed up before")
      return
    }
    #expect(facts.kind == .exam && student.person == school.student && transcript.contains("Pupil: "))
    let text = WrittenSummary(narrative: "You worked well.", nextSteps: ["Read.", "Write.", "Rest.", "Eat."])
    let written = try school.notebook.keepSummary(
      text, by: "m-1", of: .exam(school.exam), as: school.tutor, at: school.now)
    #expect(written.model == "m-1" && written.narrative == text.narrative && written.nextSteps.count == 3)
    #expect(written.kind == .normal)
    #expect(try school.notebook.summarise(.exam(school.exam), as: school.admin, at: school.now) == written)
    #expect(
      try school.notebook.keepSummary(
        text, by: "m-2", of: .exam(school.exam), as: school.admin, at: school.now) == written)
    #expect(throws: NotebookFailure.refused(.summarise, of: school.student)) {
      try school.notebook.summaryMaterial(of: .exam(school.exam), as: school.parent, at: school.now)
    }
  }

  @Test func aSessionWithoutATranscriptSaysSo() throws {
    let school = try School()
    let held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 50, subject: school.maths,
      transcript: "  ",
      topics: [], notes: "", as: school.tutor, now: school.now)
    let summary = try school.notebook.summarise(.held(held.id), as: school.tutor, at: school.now)
    #expect(summary.kind == .missingTranscript && !summary.nextSteps.isEmpty)
    #expect(try school.notebook.heldSessions(with: school.student, as: school.tutor, at: school.now).count == 2)
    #expect(try school.notebook.heldSessions(with: school.student, as: school.physicsTutor, at: school.now).isEmpty)
  }
}
