import Learning
import Testing

/// The runs say of every day what the streak said then.
@Test(arguments: 1...60 as ClosedRange<UInt64>) func theRunsAreTheStreaksOfTheirDays(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  var day = CalendarDay(ordinal: 20_000)
  var days: [PracticeDay] = []
  for _ in 0..<Int.random(in: 1...60, using: &random) {
    day = day.adding(days: Int.random(in: 0...6, using: &random) == 0 ? Int.random(in: 2...4, using: &random) : 1)
    days.append(
      PracticeDay(day: day, offset: [21_600, 21_600, 46_800, -39_600].randomElement(using: &random) ?? 0))
  }
  let runs = streakRuns(of: days.shuffled(using: &random))
  #expect(runs.flatMap(\.self) == days.map(\.day))
  let whole = streak(of: days, today: days[days.count - 1])
  #expect(runs.map(\.count).max() == whole.longest)
  #expect(runs.last?.count == whole.current)
  #expect(streakRuns(of: []).isEmpty)
}
