import Learning
import Testing

@Suite struct IdentifierTests {
  private typealias ID = Identifier<Problem>

  @Test func aNewOneIsAUUIDOfVersion7() throws {
    var random = SplitMix64(seed: 61)
    for _ in 0..<500 {
      let instant = Instant(milliseconds: Int64.random(in: 0...7_000_000_000_000, using: &random))
      let text = ID.new(at: instant, using: &random).rawValue
      let parts = text.split(separator: "-")
      #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
      #expect(parts[2].first == "7")
      #expect(["8", "9", "a", "b"].contains(parts[3].first))
      #expect(Int64(parts[0] + parts[1], radix: 16) == instant.milliseconds)
    }
  }

  @Test func theySortByWhenTheyWereMade() {
    var random = SplitMix64(seed: 62)
    let times = (0..<500).map { _ in Int64.random(in: 0...7_000_000_000_000, using: &random) }.sorted()
    let made = Set(times).sorted().map { ID.new(at: Instant(milliseconds: $0), using: &random) }
    #expect(made == made.sorted())
  }

  @Test func twoOfOneMomentDiffer() {
    var random = SplitMix64(seed: 63)
    let made = (0..<1_000).map { _ in ID.new(at: Instant(seconds: 1), using: &random) }
    #expect(Set(made).count == made.count)
  }
}
