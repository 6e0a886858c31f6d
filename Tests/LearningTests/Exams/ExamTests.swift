import Learning
import Testing

@Suite struct ExamTests {
  private let start = ExamSample.start

  @Test func everyAnswerIsJudgedAtTheEndAndTheValueInAnotherFormIsHalfRight() throws {
    var problems = ExamSample.problems
    problems[1] = ExamSample.problem(1, demand: try Demand(.number, form: .lowest))
    var sitting = try #require(ExamSitting())
    for (question, typed) in ["০.৫", "2/4", "2"].enumerated() {
      sitting.record(try sitting.exam.turn(to: question, at: start.adding(seconds: 60 * question)), at: start)
      sitting.record(
        try sitting.exam.draft(typed, of: question, at: start), at: start.adding(seconds: 60 * question + 30))
    }
    #expect(sitting.exam.standings.allSatisfy { $0.mark == nil }, "no verdict before the end")
    sitting.record(try sitting.exam.submit(problems, at: start.adding(minutes: 5)), at: start.adding(minutes: 5))
    #expect(sitting.exam.status == .endedEarly)
    #expect(sitting.exam.standings.map { $0.mark?.verdict } == [.right, .form, .wrong, nil])
    #expect(sitting.exam.standings[2].mark?.misconception == "upside-down")
    #expect(sitting.responses.map(\.outcome) == [.right, .form, .wrong])
    let report = ExamReport(sitting.exam)
    #expect(report.score == 1.5)
    #expect(report.percentage == 37.5)
    #expect(report.points.map(ExamGrade.init) == [.correct, .partial, .incorrect, .incorrect])
  }

  @Test func whatCannotBeReadCountsAsWrongAndKeepsWhatWasTyped() throws {
    var sitting = try #require(ExamSitting())
    sitting.record(try sitting.exam.draft("half of it", of: 0, at: start), at: start)
    sitting.record(try sitting.exam.submit(ExamSample.problems, at: start), at: start)
    #expect(sitting.responses.map(\.outcome) == [.wrong])
    #expect(sitting.responses.map(\.typed) == ["half of it"])
    #expect(sitting.exam.standings[0].mark?.understood == "")
  }

  @Test func theClockOnTheWallEndsItWithWhatWasSaved() throws {
    var sitting = try #require(ExamSitting())
    sitting.record(try sitting.exam.draft("1/2", of: 0, at: start), at: start)
    sitting.record([.left], at: start)
    let nextDay = start.adding(minutes: 1_440)
    #expect(throws: Exam.Refusal.expired) { try sitting.exam.draft("2", of: 0, at: nextDay) }
    #expect(throws: Exam.Refusal.expired) { try sitting.exam.submit(ExamSample.problems, at: nextDay) }
    sitting.record([.drafted(question: 0, text: "2")], at: nextDay)
    #expect(sitting.exam.standings[0].draft == "1/2", "what is typed after the end is not taken")
    sitting.record(try sitting.exam.runOut(ExamSample.problems, at: nextDay), at: nextDay)
    #expect(sitting.exam.status == .timeRanOut)
    #expect(sitting.exam.ended == start.adding(minutes: 12))
    #expect(sitting.responses.map(\.outcome) == [.right])
    #expect(throws: Exam.Refusal.stillTime) {
      try #require(ExamSitting()).exam.runOut(ExamSample.problems, at: start)
    }
  }

  @Test func timeIsThatOfTheLooksAndNotOfTheNight() throws {
    var sitting = try #require(ExamSitting(ExamSample.plan(minutes: nil)))
    sitting.record([.drafted(question: 0, text: "1")], at: start.adding(seconds: 40))
    // Killed, and opened again the next day.
    sitting.record([.resumed], at: start.adding(minutes: 1_440))
    sitting.record([.turned(question: 1)], at: start.adding(minutes: 1_440).adding(seconds: 5))
    sitting.record([.left], at: start.adding(minutes: 1_441))
    #expect(sitting.exam.standings.map(\.seconds) == [45, 55, 0, 0])
  }

  @Test func extraTimeMakesItLonger() {
    let questions = ExamSample.plan().questions
    #expect(ExamPlan.minutes(for: questions, extraPercent: 0) == 12)
    #expect(ExamPlan.minutes(for: questions, extraPercent: 25) == 15)
    #expect(ExamPlan.minutes(for: questions, extraPercent: 10) == 14)
  }

  @Test func ofTwoUnfinishedOnesTheLaterStandsInWhateverOrderTheyCome() throws {
    let early = try #require(Exam(id: "a", first: .began(ExamSample.plan()), at: start))
    let late = try #require(Exam(id: "b", first: .began(ExamSample.plan()), at: start.adding(seconds: 1)))
    var over = try #require(Exam(id: "c", first: .began(ExamSample.plan()), at: start.adding(seconds: 2)))
    over.apply(.endedEarly, at: start.adding(seconds: 3))
    #expect(Exam.standing(among: [early, late, over])?.id == "b")
    #expect(Exam.standing(among: [over, late, early])?.id == "b")
    #expect(Exam.standing(among: [over]) == nil)
  }
}
