@testable import Learning
import Testing

@Suite struct ProgressReportTests {
  typealias Sample = ProgressSample

  @Test func withoutAnAnswerNothingIsClaimed() throws {
    let report = Sample.report([])
    #expect(report.mastery.now == nil && report.status == nil && report.forecasts.error == nil)
    #expect(report.tally == AnswerTally() && report.streak == Streak())
    // The student's own year is there to be begun, and no other.
    #expect(report.topics.map(\.id.rawValue) == ["ratios-7", "area-7"])
    #expect(report.topics.allSatisfy { $0.advice == nil && $0.coverage == 0 && $0.mastery.now == nil })
    #expect(report.weeks.count == 26 && report.answersByDay.count == 25 * 7 + 6)
    #expect(report.firstDay.weekday == 0)
  }

  /// Worked out by hand: three answers to one concept on two days, and one to another topic long ago.
  @Test func aSmallHistoryIsCountedAsOneWouldByHand() throws {
    let report = Sample.report([
      Sample.answer("halves", .wrong, daysAgo: 40, hints: 2, seconds: 90),
      Sample.answer("rate", .right, daysAgo: 8, hints: 1, seconds: 50),
      Sample.answer("rate", .form, daysAgo: 8, hints: 3, seconds: 9000),
      Sample.answer("rate", .skipped, daysAgo: 1),
      Sample.answer("shares", .right, daysAgo: 0, seconds: 100),
    ])
    #expect(report.tally == AnswerTally(answered: 4, right: 2) && report.tally.percent == 50)
    #expect(report.hints == 6)
    // Nobody works at one problem for two hours and a half: it is counted as half an hour.
    #expect(report.seconds == 90 + 50 + 1800 + 100)
    #expect(report.topics.map(\.id.rawValue) == ["fractions-6", "ratios-7", "area-7"])

    let ratios = try #require(report.topic("ratios-7"))
    #expect(ratios.recent == AnswerTally(answered: 3, right: 2) && ratios.ever == ratios.recent)
    #expect(ratios.begun == 2 && ratios.coverage == 50 && ratios.lastStudied == Sample.today)
    #expect(ratios.newest.map(\.outcome) == [.right, .form, .right], "the newest first, without the skip")
    #expect(ratios.advice == nil)
    let fractions = try #require(report.topic("fractions-6"))
    #expect(fractions.recent == AnswerTally() && fractions.ever == AnswerTally(answered: 1, right: 0))
    #expect(fractions.coverage == 50 && fractions.advice == .reviseSoon)

    // The 21st is a Saturday: eight days ago was last week's Friday.
    #expect(report.weeks[25].tally == AnswerTally(answered: 1, right: 1) && report.weeks[25].seconds == 100)
    #expect(report.weeks[24].tally == AnswerTally(answered: 2, right: 1) && report.weeks[24].hints == 4)
    #expect(report.weeks[24].minutes == 31)
    #expect(report.answersByDay.last == 1 && report.answersByDay[report.answersByDay.count - 9] == 2)
  }

  @Test func aTopicIsTheMeanOfAllItsConceptsAndTheWholeOfThoseBegun() throws {
    let answers = (0..<4).map { Sample.answer("rate", .right, daysAgo: 3 - $0) }
    let report = Sample.report(answers)
    let learner = Learner(answers)
    let mastery = learner.mastery(of: "rate", in: "mathematics", typical: 1000, at: Sample.now)
    let ratios = try #require(report.topic("ratios-7"))
    #expect(mastery > 60)
    #expect(ratios.concepts[0].mastery.now == mastery && ratios.concepts[1].mastery.now == nil)
    #expect(ratios.mastery.now == Int((Double(mastery) / 4).rounded()))
    #expect(report.mastery.now == mastery)
    #expect(report.mastery.value(daysAgo: 4) == nil && report.mastery.value(daysAgo: 3) != nil)
    #expect(report.mastery.change(inDays: 30) == mastery)
    #expect(report.mastery.change(inDays: 1) == mastery - (report.mastery.value(daysAgo: 1) ?? 0))
  }

  /// The first answer ever has one forecast, whatever it is: 0.12 for everybody less 0.30 for what is new, in logits.
  @Test func theFirstForecastIsTheOneThatWasGivenBefore() throws {
    let check = Sample.report([Sample.answer("rate", .right, daysAgo: 1)]).forecasts
    #expect(check.bins.map(\.tally.answered) == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    let forecast = try #require(check.bins[4].forecast)
    #expect(abs(forecast - 0.455121) < 1e-6)
    #expect(abs(try #require(check.error) - (1 - forecast)) < 1e-12)
    #expect(check.meanForecast == forecast && check.tally == AnswerTally(answered: 1, right: 1))
  }

  @Test func whatToReviseIsTheWeakestOfWhatWasBegun() throws {
    var answers = (0..<3).map { _ in Sample.answer("inverse", .wrong, daysAgo: 20) }
    answers += (0..<16).map { Sample.answer("rate", .right, daysAgo: 16 - $0) }
    answers.append(Sample.answer("shares", .right, daysAgo: 0))
    let ratios = try #require(Sample.report(answers).topic("ratios-7"))
    #expect(ratios.concepts[0].isMastered && !ratios.concepts[0].isDue)
    #expect(Set(ratios.toRevise.map(\.id.rawValue)) == ["inverse", "shares"])
    let masteries = ratios.toRevise.compactMap(\.mastery.now)
    #expect(masteries == masteries.sorted() && masteries.count == 2)
  }

  @Test func anExamCountsAsStudyAndStandsInTheReport() throws {
    let mark = ExamMark(score: 5.5, total: 7, day: Sample.today.adding(days: -2))
    let report = Sample.report([Sample.answer("squares", .right, daysAgo: 20)], exams: ["area-7": mark])
    let area = try #require(report.topic("area-7"))
    #expect(area.exam == mark && area.lastStudied == mark.day && area.advice == nil)
  }

  @Test func aClockThatWasAheadCountsAsNow() throws {
    let report = Sample.report([Sample.answer("rate", .right, daysAgo: -3)])
    #expect(report.answersByDay.last == 1 && report.topic("ratios-7")?.lastStudied == Sample.today)
    #expect(report.mastery.now != nil && report.mastery.value(daysAgo: 1) == nil)
  }

  @Test(
    arguments: [
      (19, 100, nil), (20, 30, RevisionAdvice.reviseSoon), (100, 29, .revise), (20, 14, .revise), (59, 13, nil),
      (60, 13, .quickExam), (60, 7, .quickExam), (100, 6, nil), (100, nil, nil),
    ] as [(Int, Int?, RevisionAdvice?)])
  func revisionIsAdvisedByTheRuleOf000(coverage: Int, days: Int?, advice: RevisionAdvice?) {
    #expect(RevisionAdvice(coverage: coverage, daysSinceStudied: days) == advice)
  }

  @Test(
    arguments: [(0, .high), (39, .high), (40, .medium), (59, .medium), (60, .low), (100, .low)]
      as [(Int, StudentStatus.Risk)])
  func theRiskIsThatOf003(mastery: Int, risk: StudentStatus.Risk) {
    #expect(studentStatus(mastery: mastery, weekAgo: nil, answers: 1)?.risk == risk)
  }

  @Test func aTrendIsMoreThanFifteenPointsInAWeek() {
    func trend(_ now: Int, _ before: Int?) -> StudentStatus.Trend? {
      studentStatus(mastery: now, weekAgo: before, answers: 5)?.trend
    }
    #expect(trend(50, 35) == .steady && trend(50, 34) == .rising && trend(50, 66) == .falling)
    #expect(trend(50, 65) == .steady && trend(50, nil) == .steady)
    #expect(studentStatus(mastery: 50, weekAgo: 50, answers: 0) == nil)
    #expect(
      [1, 30, 31, 100, 101].map { studentStatus(mastery: 50, weekAgo: nil, answers: $0)?.certainty }
        == [.low, .low, .medium, .medium, .high])
  }
}
