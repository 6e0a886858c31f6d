/// How a mastery went, day by day up to today: the evidence until then, seen from the end of each day.
public struct MasteryCourse: Equatable, Sendable {
  /// The day of the first value.
  public let first: CalendarDay
  /// 0 to 100 for each day, the last one of today as it is now; nil before there was an answer. Never empty.
  public let values: [Int?]

  init(first: CalendarDay, values: [Int?]) {
    self.first = first
    self.values = values.isEmpty ? [nil] : values
  }

  /// As it is now; nil without an answer.
  public var now: Int? { values[values.count - 1] }

  /// As it was at the end of a day so many days ago; nil where there was no answer yet, or the course does not reach back.
  public func value(daysAgo days: Int) -> Int? {
    let index = values.count - 1 - days
    return values.indices.contains(index) ? values[index] : nil
  }

  /// Points gained, or lost, in so many days; what had no answer then counts 0. nil without an answer.
  public func change(inDays days: Int) -> Int? { now.map { $0 - (value(daysAgo: days) ?? 0) } }
}
