import Learning
@testable import Store
import Testing

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
