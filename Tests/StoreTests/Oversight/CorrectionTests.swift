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

  /// What came by way of another machine has its fields in another order, and blanks.
  @Test func aChangeIsTakenBackHoweverItsContentIsWritten() throws {
    let school = try School()
    try school.notebook.execute(
      """
      UPDATE overrides SET new_content =
        '{ "next_steps" : ["More."], "narrative" : "Better." }'
      WHERE id = '\(school.correction)'
      """)
    try school.notebook.undo(school.correction, reason: "", as: school.tutor, at: school.now)
    let summary = try school.notebook.summaries(of: school.student, as: school.parent, at: school.now).first {
      $0.id == school.summary.id
    }
    #expect(summary?.narrative == school.summary.narrative && summary?.isCorrected == false)
  }

  /// The newest counts, whichever came first to a machine.
  @Test func twoMachinesShowTheSameAnswerAndTheSameOutcome() throws {
    func shown(_ order: [Int]) throws -> (String?, [ScoredAnswer]) {
      let school = try School()
      try school.notebook.execute(
        """
        INSERT INTO qa_interactions (id, student_id, query, answer, confidence, context_subjects, at, device_id,
          device_seq, created_at)
        VALUES ('q', '\(school.student)', 'Why?', 'No idea.', 'Low', '["mathematics"]', '2026-11-21T03:00:00.000Z-0000',
          'elsewhere', 1, '2026-11-21T03:00:00.000Z')
        """)
      let rows = [
        "('a', 'qa_answer', 'q', NULL, '{\"answer\":\"First.\"}', '2026-11-22T03:00:00.000Z')",
        "('b', 'qa_answer', 'q', NULL, '{\"answer\":\"Second.\"}', '2026-11-22T04:00:00.000Z')",
        "('c', 'response', NULL, '\(school.response)', '{\"outcome\":\"right\"}', '2026-11-22T03:00:00.000Z')",
        "('d', 'response', NULL, '\(school.response)', '{\"outcome\":\"form\"}', '2026-11-22T03:00:00.000Z')",
      ]
      for index in order {
        let row = rows[index].dropFirst().dropLast().split(separator: ", ").map(String.init)
        try school.notebook.execute(
          """
          INSERT INTO overrides (id, tutor_id, student_id, override_type, action, qa_interaction_id, response_id,
            original_content, new_content, created_at, updated_at)
          VALUES (\(row[0]), '\(school.tutor)', '\(school.student)', \(row[1]), 'replace', \(row[2]), \(row[3]), '{}',
            \(row[4]), \(row[5]), \(row[5]))
          """)
      }
      return (
        try school.notebook.exchanges(of: school.student, as: school.student, at: school.now).first?.answer,
        try school.notebook.scoredAnswers(of: school.student)
      )
    }
    let first = try shown([0, 1, 2, 3])
    #expect(first.0 == "Second.")
    for order in [[3, 2, 1, 0], [1, 3, 0, 2]] {
      let other = try shown(order)
      #expect(other.0 == first.0 && other.1.map(\.outcome) == first.1.map(\.outcome))
    }
    #expect(first.1.contains { $0.outcome == .form })
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

  @Test func theResultSaysWhatATutorPutRightUntilItIsTakenBack() throws {
    let school = try School()
    // Of what was disputed, the ruling speaks.
    let disputed = try school.notebook.correct(
      .outcome(school.response, .right), reason: "misread", as: school.tutor, at: school.now)
    #expect(try school.notebook.putRight(in: school.five).isEmpty)
    try school.notebook.undo(disputed, reason: "", as: school.tutor, at: school.now)
    let row = try #require(
      try school.notebook.value(
        String.self,
        "SELECT id || ' ' || problem_id FROM responses WHERE practice_session_id = '\(school.five)' AND outcome = 'right'"
      )
    ).split(separator: " ").map(String.init)
    let made = try school.notebook.correct(
      .outcome(Identifier(row[0]), .form), reason: "no unit", as: school.tutor, at: school.now)
    let told = try school.notebook.putRight(in: school.five)
    #expect(told == [Problem.ID(row[1]): Dispute.Ruling(outcome: .form, words: "no unit", at: school.now)])
    try school.notebook.undo(made, reason: "", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try school.notebook.putRight(in: school.five).isEmpty)
    // The same of an exam.
    let answer = try #require(
      try school.notebook.value(
        String.self, "SELECT id FROM responses WHERE session_id = '\(school.exam)' AND position = 0"))
    try school.notebook.correct(
      .outcome(Identifier(answer), .right), reason: "", as: school.tutor, at: school.now.adding(minutes: 2))
    let paper = try #require(try school.notebook.exam(school.exam))
    #expect(paper.putRight.keys.sorted() == [0] && paper.putRight[0]?.outcome == .right)
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
    // What the student reads.
    func shown() throws -> (text: String, isCorrected: Bool) {
      let heard = try #require(
        try school.notebook.exchanges(of: school.student, as: school.student, at: school.now).first)
      #expect(heard.question == "Why?")
      return (heard.answer, heard.isCorrected)
    }
    #expect(try shown() == ("Because.", true))
    #expect(try school.notebook.exchanges(of: school.student, as: school.physicsTutor, at: school.now).isEmpty)
    let told = try school.notebook.corrections(of: school.student, as: school.student, at: school.now)
    #expect(told.first?.about == Phrase("Why?") && told.first?.replacement == .answer("Because."))
    #expect(try school.notebook.value(String.self, "SELECT answer FROM qa_interactions") == "No idea.")
    try school.notebook.undo(made, reason: "", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try shown() == ("No idea.", false))
  }
}

/// A problem that a tutor put into other words for one student.
@Suite struct WrittenItemTests {
  private func given(_ school: School) throws -> AssignedProblem {
    try #require(
      try school.notebook.assignedPractice(of: school.student, as: school.student, at: school.now).first)
  }

  private func item(
    _ problem: Problem, _ statement: String? = nil, answer: String? = nil, explanation: String? = nil
  ) throws -> WrittenItem {
    try WrittenItem(
      of: problem, statement: statement ?? problem.statement.en, answer: answer ?? problem.key.written(in: .english),
      explanation: explanation ?? problem.explanation.en, in: .english)
  }

  @Test func theStudentSeesItUntilItIsTakenBackExactly() throws {
    let school = try School()
    let notebook = school.notebook
    let before = try given(school)
    let everyone = try notebook.catalogue(for: school.otherStudent)
    let written = try item(before.problem, "How much is 40 + 2?", answer: "42", explanation: "Add.")
    let made = try notebook.correct(.item(before.id, written), reason: "simpler", as: school.tutor, at: school.now)
    let after = try given(school)
    #expect(after.problem.statement == Phrase("How much is 40 + 2?") && after.problem.explanation == Phrase("Add."))
    #expect(after.problem.key.written(in: .english).hasPrefix("42") && after.isReplaced)
    #expect(after.problem.concept == before.problem.concept && after.problem.difficulty == before.problem.difficulty)
    #expect(
      after.problem.hints == Problem.generalHints && after.problem.variant == nil, "those of another question are none")
    // Nobody else is given it.
    #expect(try notebook.catalogue(for: school.otherStudent) == everyone)
    let told = try notebook.corrections(of: school.student, as: school.student, at: school.now)
    #expect(told.inForce.first?.id == made && told.first?.original == .problem(before.problem))
    #expect(told.first?.replacement == .problem(after.problem))
    try notebook.undo(made, reason: "", as: school.tutor, at: school.now.adding(minutes: 1))
    #expect(try given(school) == before)
    let all = try notebook.corrections(of: school.student, as: school.student, at: school.now)
    #expect(!all.inForce.contains { $0.kind == .practice })
    // The undoing is undone: what was written is there again.
    try notebook.undo(all[0].id, reason: "", as: school.tutor, at: school.now.adding(minutes: 2))
    #expect(try given(school).problem == after.problem)
    let last = try notebook.corrections(of: school.student, as: school.student, at: school.now)
    #expect(!last.isUndone(last[2]) && last.inForce.first?.id == made)
  }

  @Test func itIsAnsweredAndJudgedAsItIsWritten() throws {
    let school = try School()
    let before = try given(school)
    try school.notebook.correct(
      .item(before.id, try item(before.problem, "How much is 40 + 2?", answer: "42")), reason: "", as: school.tutor,
      at: school.now)
    let problem = try given(school).problem
    for (typed, isRight) in [("42", true), ("41", false)] {
      if case .right = judge(typed, against: problem.key) { #expect(isRight) } else { #expect(!isRight) }
    }
    let answer = Response(
      problem: problem.id, position: 0, outcome: .right, typed: "42", seconds: 5, hints: 0, sureness: nil,
      at: school.now)
    let done = try school.notebook.answerAssigned(before.id, with: answer, as: school.student, at: school.now)
    #expect(done.completed != nil)
    #expect(try school.notebook.rebuildDerived(of: school.student, at: school.now) == 0)
  }

  @Test func whoMayNotHasNothingMade() throws {
    let school = try School()
    let before = try given(school)
    let written = try item(before.problem, "x?", answer: "42")
    for actor in [school.student, school.parent, school.physicsTutor, school.strangeTutor] {
      #expect(throws: NotebookFailure.refused(.override, of: school.student)) {
        try school.notebook.correct(.item(before.id, written), reason: "", as: actor, at: school.now)
      }
    }
    #expect(try given(school) == before)
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

  @Test func aSummaryOfNothingGivesWayOnceSomethingIsKnown() throws {
    let school = try School()
    var held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 8, subject: school.maths, transcript: "",
      topics: ["Ratios"], notes: "", as: school.tutor, now: school.now)
    func summary(_ minute: Int) throws -> SessionSummary {
      try school.notebook.summarise(.held(held.id), as: school.tutor, at: school.now.adding(minutes: minute))
    }
    let empty = try summary(1)
    #expect(try empty.kind == .missingTranscript && summary(2) == empty)
    held.transcript = "Asha: what is 3:4?"
    held = try school.notebook.changeHeld(held, as: school.tutor, at: school.now)
    let written = try summary(3)
    #expect(written.id == empty.id && written.kind == .brief && written.narrative.contains("Ratios"))
    #expect(try summary(4) == written)
    // A tutor's own words do not give way.
    var other = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 8, subject: school.maths, transcript: "",
      topics: [], notes: "", as: school.tutor, now: school.now)
    let missing = try school.notebook.summarise(.held(other.id), as: school.tutor, at: school.now)
    try school.notebook.correct(
      .summary(missing.id, narrative: "We talked.", nextSteps: []), reason: "", as: school.tutor, at: school.now)
    other.transcript = "Asha: yes"
    try school.notebook.changeHeld(other, as: school.tutor, at: school.now)
    #expect(
      try school.notebook.summarise(.held(other.id), as: school.tutor, at: school.now).narrative == "We talked.")
  }

  @Test func aModelHearsTheSessionWithoutNames() throws {
    let school = try School()
    let held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 50, subject: school.maths,
      transcript: "Asha: 3:4\nTutor: Good, Asha!", topics: [], notes: "for tutors", as: school.tutor, now: school.now)
    let material = try school.notebook.summaryMaterial(of: .held(held.id), as: school.tutor, at: school.now)
    guard case .facts(_, let transcript, _) = material else {
      Issue.record("it was summed up before")
      return
    }
    #expect(transcript == "Pupil: 3:4\nTutor: Good, Pupil!")
  }
}
