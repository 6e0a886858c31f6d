/// How hard a problem is: a level from 1 to 10 (004), in three bands (001): 1–3 easy, 4–7 medium, 8–10 hard.
public struct Difficulty: Hashable, Comparable, Sendable, Codable {
  /// Coarse enough to choose by: each of the five slots of a day suits one band best.
  public enum Band: Int, CaseIterable, Sendable { case easy = 1, medium, hard }

  /// 1 to 10.
  public let level: Int

  /// nil outside 1 to 10.
  public init?(level: Int) {
    guard (1...10).contains(level) else { return nil }
    self.level = level
  }

  /// The nearest level that there is.
  public init(clamping level: Int) { self.level = min(10, max(1, level)) }

  /// In the middle: of a problem that nobody says it of.
  public static let ordinary = Difficulty(clamping: 5)

  /// 1 to 3 is easy, 4 to 7 medium, 8 to 10 hard (001).
  public var band: Band { level <= 3 ? .easy : level <= 7 ? .medium : .hard }
  public static func < (a: Self, b: Self) -> Bool { a.level < b.level }
}
