import Learning
import Testing

/// Maps and students that no constant was chosen with.
@Suite struct PolicyTrialTests {
  @Test(arguments: SimulatedStudent.Kind.allCases)
  func theDailyFiveTeachesMoreThanChanceAndThanAFixedOrder(kind: SimulatedStudent.Kind) {
    var beyondRandom: [Double] = []
    var beyondFixed: [Double] = []
    var success = 0.0
    var violations = 0
    for seed in UInt64(70)..<74 {
      var random = SplitMix64(seed: seed)
      let trial = PolicyTrial(map: SimulatedMap(concepts: 30, using: &random))
      for student in 0..<50 {
        let name = seed * 1_000_000 + UInt64(student)
        let five = trial.run(.dailyFive, kind, seed: name)
        beyondRandom.append(five.delayedGain - trial.run(.random, kind, seed: name).delayedGain)
        beyondFixed.append(five.delayedGain - trial.run(.fixed, kind, seed: name).delayedGain)
        success += five.success / 200
        violations += five.violations
      }
    }
    #expect(PairedDifference(beyondRandom).lower > 0)
    #expect(PairedDifference(beyondFixed).lower > 0)
    #expect((0.60...0.80).contains(success))
    #expect(violations == 0)
  }

  @Test func theSameSeedIsTheSameStory() {
    var random = SplitMix64(seed: 3)
    let trial = PolicyTrial(map: SimulatedMap(concepts: 24, using: &random))
    for policy in PracticePolicy.allCases {
      #expect(trial.run(policy, .skilled, seed: 5) == trial.run(policy, .skilled, seed: 5))
    }
  }
}
