import Learning
import Testing

@Suite struct SplitMix64Tests {
  /// The first outputs of S. Vigna's reference program for the seed 1234567. The numbers of a problem hang on them: they
  /// never change.
  @Test func theNumbersAreThePublishedOnes() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func neighbouringSeedsAreStrangers() {
    for seed in UInt64(0)..<1_000 {
      var (one, next) = (SplitMix64(seed: seed), SplitMix64(seed: seed + 1))
      let differing = (one.next() ^ next.next()).nonzeroBitCount
      #expect((8...56).contains(differing), "\(seed)")
    }
  }
}
