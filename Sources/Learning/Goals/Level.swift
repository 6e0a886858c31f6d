/// Where somebody stands on the ladder of experience: level 1 at the start, 100 points to the next, and each further level
/// half as much again (004).
public struct Level: Equatable, Sendable {
  /// From 1.
  public let number: Int
  /// Points of this level so far, 0 to less than `cost`.
  public let points: Int
  /// Points that this level takes: 100, 150, 225, 338 …
  public let cost: Int

  /// - Parameter xp: 0 or more.
  public init(xp: Int) {
    var (number, left, cost) = (1, max(0, xp), 100.0)
    while left >= Int(cost.rounded()) {
      left -= Int(cost.rounded())
      number += 1
      cost *= 1.5
    }
    self.number = number
    points = left
    self.cost = Int(cost.rounded())
  }
}
