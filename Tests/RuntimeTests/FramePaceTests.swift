import Testing

@testable import Runtime

@Suite struct FramePaceTests {
  @Test func aKeyIsPaintedAtOnceWhateverWaits() {
    var pace = FramePace()
    #expect(pace.wait(at: 0) == 0, "the first picture")
    pace.painted(at: 100)
    #expect(pace.wait(at: 101) == nil)
    pace.askFor(atOnce: false)
    #expect(pace.wait(at: 104) == FramePace.interval - 4)
    pace.askFor(atOnce: true)
    #expect(pace.wait(at: 104) == 0)
    pace.askFor(atOnce: false)
    #expect(pace.wait(at: 104) == 0, "words do not hold a key up")
  }

  @Test func theFirstWordsAfterAPauseArePaintedAtOnce() {
    var pace = FramePace()
    pace.painted(at: 100)
    pace.askFor(atOnce: false)
    #expect(pace.wait(at: 100 + FramePace.interval) == 0)
    #expect(pace.wait(at: 500) == 0)
  }

  /// However fast words come, there are sixty pictures a second or so, and each word is in one within a sixtieth.
  @Test func wordsByTheThousandAreSixtyPicturesASecond() {
    var pace = FramePace()
    pace.painted(at: 0)
    var (pictures, waiting) = (0, [Double]())
    var now = 0.0
    while now < 1000 {
      now += 0.5
      pace.askFor(atOnce: false)
      waiting.append(now)
      guard pace.wait(at: now) == 0 else { continue }
      #expect(waiting.allSatisfy { now - $0 <= FramePace.interval })
      pace.painted(at: now)
      (pictures, waiting) = (pictures + 1, [])
    }
    #expect((58...63).contains(pictures))
  }
}
