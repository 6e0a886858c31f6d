import Foundation
import Learning
import Testing

@Suite struct ExamReportTests {
  private func finished(_ typed: [String], _ plan: ExamPlan = ExamSample.plan()) throws -> Exam {
    var sitting = try #require(ExamSitting(plan))
    for (question, text) in typed.enumerated() {
      sitting.record([.drafted(question: question, text: text)], at: ExamSample.start)
    }
    sitting.record(try sitting.exam.submit(ExamSample.problems, at: ExamSample.start), at: ExamSample.start)
    return sitting.exam
  }

  @Test func withoutAnAnswerNothingIsSaidOfAbility() throws {
    let report = ExamReport(try finished([]))
    #expect(report.adjusted == nil)
    #expect(report.ability.theta == 0)
    #expect(abs(report.ability.standardError - 0.8) < 1e-12)
    #expect(report.score == 0)
  }

  /// One step of Newton's method by hand: four right at the student's own rating. The prior's precision is 1/.64.
  @Test func abilityIsWhereNewtonsMethodLeads() throws {
    let ability = ExamReport(try finished(["1/2", "1/2", "1/2", "1/2"])).ability
    // The mode solves 4 (1 - p) = theta / .64.
    let p = 1 / (1 + exp(-ability.theta))
    #expect(abs(4 * (1 - p) - ability.theta / 0.64) < 1e-3)
    #expect(abs(ability.standardError - 1 / (4 * p * (1 - p) + 1 / 0.64).squareRoot()) < 1e-9)
    #expect(ability.theta > 0.7 && ability.theta < 0.9)
  }

  /// What the reference says of the size of the error: ten problems about .50 logits, twenty about .40.
  @Test(arguments: [(10, 0.50), (20, 0.40)])
  func moreQuestionsSayMore(count: Int, expected: Double) {
    let answers = (0..<count).map { (rating: 1000, points: Double($0 % 2)) }
    #expect(abs(ExamAbility(answers, rating: 1000).standardError - expected) < 0.015)
  }

  @Test func harderQuestionsMakeTheSameScoreWorthMore() {
    let easy = ExamAbility([(rating: 850, points: 1), (rating: 850, points: 0)], rating: 1000)
    let hard = ExamAbility([(rating: 1150, points: 1), (rating: 1150, points: 0)], rating: 1000)
    #expect(hard.theta > easy.theta)
  }

  @Test func theAdjustedScoreIsThatOfTheWholeBankByItsWeights() throws {
    let report = ExamReport(try finished(["1/2", "1", "1/2", "1"]))
    // Two right and two wrong at 1000: the ability stays at the prior, 0.
    let c = log(10.0) / 400
    let first = (1 / (1 + exp(-100 * c)) + 1 / (1 + exp(100 * c))) / 2
    #expect(abs(report.ability.theta) < 1e-12)
    #expect(abs((report.adjusted?.score ?? 0) - 100 * (0.5 * first + 0.5 * 0.5)) < 0.06)
    #expect(report.expected == 50)
  }

  @Test func conceptsStrengthsWeaknessesAndWhatIsNext() throws {
    let report = ExamReport(try finished(["1/2", "1", "1/2", "1"]))
    #expect(report.concepts.map(\.right) == [2, 0])
    #expect(report.strengths == ["c0"])
    #expect(report.weaknesses == ["c1"])
    #expect(report.weakest == "c1")
    #expect(report.nextSteps == [.learn("c1")])
    #expect(report.pattern == .even)
    let better = ExamReport(try finished(["1/2", "1/2", "1/2", "1"]))
    #expect(better.nextSteps == [.practise("c1")])
    #expect(better.pattern == .strong)
    let whole = ExamReport(try finished(["1/2", "1/2", "1/2", "1/2"]))
    #expect(whole.nextSteps == [.harder])
    #expect(whole.weakest == nil)
  }

  @Test func ofOneQuestionNothingIsSaid() throws {
    var plan = ExamSample.plan()
    plan.questions[3].concept = "c2"
    let report = ExamReport(try finished(["1/2", "1/2", "1/2", "1"], plan))
    #expect(report.concepts.map(\.hasEvidence) == [true, false, false])
    #expect(report.strengths == ["c0"])
    #expect(report.weaknesses.isEmpty)
    #expect(report.weakest == "c2")
  }

  @Test func theBandsAreThoseOf000() {
    #expect(
      [0, 0.19, 0.2, 0.5, 0.79, 0.8, 1].map(ExamGrade.init) == [
        .incorrect, .incorrect, .partial, .partial, .partial, .correct, .correct,
      ])
  }
}
