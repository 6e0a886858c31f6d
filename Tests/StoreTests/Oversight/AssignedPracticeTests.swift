import Learning
@testable import Store
import Testing

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
