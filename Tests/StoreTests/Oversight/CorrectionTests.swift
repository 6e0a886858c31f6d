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
