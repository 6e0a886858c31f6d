@testable import Learning
import Testing

@Suite struct ProgressLaws {
  private static let histories: [[ScoredAnswer]] = {
    var random = SplitMix64(seed: 611)
    return (0..<60).map { _ in ProgressSample.randomHistory(&random) }
  }()

  @Test func theNewestPointOfEveryCourseIsTheMasteryNow() throws {
    for history in Self.histories {
      let report = ProgressSample.report(history)
      let learner = Learner(history)
      var all: [Int] = []
      for topic in report.topics {
        let masteries = topic.concepts.map { concept in
          learner.mastery(of: concept.id, in: "mathematics", typical: 1000, at: ProgressSample.now)
        }
        for (concept, mastery) in zip(topic.concepts, masteries) {
          #expect((concept.mastery.now ?? 0) == mastery)
          #expect((concept.mastery.now == nil) == (learner.concepts[concept.id] == nil))
          if concept.mastery.now != nil { all.append(mastery) }
        }
        let mean = Double(masteries.reduce(0, +)) / Double(masteries.count)
        #expect(abs(Double(topic.mastery.now ?? 0) - mean) <= 0.5)
      }
      #expect((report.mastery.now == nil) == all.isEmpty)
      if !all.isEmpty {
        #expect(abs(Double(report.mastery.now ?? 0) - Double(all.reduce(0, +)) / Double(all.count)) <= 0.5)
      }
    }
  }

  /// A point of the course is what a report at the end of that day would have said.
  @Test func aPointOfTheCourseIsTheReportOfItsDay() throws {
    for history in Self.histories.prefix(12) {
      let report = ProgressSample.report(history)
      for daysAgo in [1, 2, 7, 30, 100] {
        let end = ProgressSample.calendar.start(of: ProgressSample.today.adding(days: 1 - daysAgo))
        let before = history.filter { $0.at < end }
        let learner = Learner(before)
        for topic in report.topics {
          for concept in topic.concepts {
            let then = learner.mastery(of: concept.id, in: "mathematics", typical: 1000, at: end)
            #expect((concept.mastery.value(daysAgo: daysAgo) ?? 0) == then)
          }
        }
      }
    }
  }

  @Test func theSumsAreTheCounts() {
    for history in Self.histories {
      let report = ProgressSample.report(history)
      let scored = history.filter { $0.outcome != .skipped }
      let shown = scored.filter { $0.day >= report.firstDay }
      #expect(report.tally.answered == scored.count)
      #expect(report.tally.right == scored.count { $0.outcome == .right })
      #expect(report.answersByDay.reduce(0, +) == shown.count)
      #expect(report.weeks.reduce(0) { $0 + $1.tally.answered } == shown.count)
      #expect(report.weeks.reduce(0) { $0 + $1.hints } == shown.reduce(0) { $0 + $1.hints })
      #expect(report.weeks.reduce(0) { $0 + $1.seconds } == shown.reduce(0) { $0 + min(1800, $1.seconds) })
      for week in report.weeks.indices {
        let days = report.answersByDay.dropFirst(week * 7).prefix(7)
        #expect(days.reduce(0, +) == report.weeks[week].tally.answered)
      }
      #expect(report.forecasts.tally == report.tally)
      let known = scored.filter { $0.concept != "unknown" }
      #expect(report.topics.reduce(0) { $0 + $1.ever.answered } == known.count)
      for topic in report.topics {
        #expect(topic.concepts.reduce(0) { $0 + $1.tally.answered } == topic.ever.answered)
        #expect(topic.recent.answered <= topic.ever.answered && topic.newest.count <= 8)
      }
    }
  }

  /// The same figure as the replay of a log prints.
  @Test func howFarOffForecastsWereIsTheCalibrationErrorOfTheReplay() throws {
    for history in Self.histories where history.contains(where: { $0.outcome != .skipped }) {
      var learner = Learner()
      var predictions: [(probability: Double, isRight: Bool)] = []
      for answer in history where answer.outcome != .skipped {
        let forecast = learner.forecast(
          answer.problem, of: answer.concept, in: answer.subject, rating: answer.rating, at: answer.at)
        predictions.append((forecast.probability, answer.outcome == .right))
        learner.take(answer)
      }
      let error = try #require(ProgressSample.report(history).forecasts.error)
      #expect(abs(error - PredictionScores(predictions).calibrationError) < 1e-9)
    }
  }
}
