import Learning
import Testing

@Suite struct PredictionScoresTests {
  @Test func aKnownTable() throws {
    let scores = PredictionScores([(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.2, false)])
    #expect(scores.count == 5)
    // Six pairs of a right and a wrong answer, of which one is the wrong way round.
    #expect(abs(try #require(scores.areaUnderCurve) - 5.0 / 6) < 1e-12)
    #expect(abs(scores.rootMeanSquareError - (0.74 / 5).squareRoot()) < 1e-12)
    #expect(abs(scores.logLoss - 0.45329) < 1e-5)
    #expect(scores.accuracy == 0.8)
    #expect(abs(scores.calibrationError - (0.1 + 0.2 + 0.7 + 0.4 + 0.2) / 5) < 1e-12)
  }

  @Test func equalProbabilitiesShareTheirRanks() {
    #expect(PredictionScores([(0.5, true), (0.5, false), (0.5, true)]).areaUnderCurve == 0.5)
    #expect(PredictionScores([(0.5, true)]).areaUnderCurve == nil)
    #expect(PredictionScores([]).count == 0)
  }
}
