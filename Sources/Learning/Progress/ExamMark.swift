/// What a finished exam brought.
public struct ExamMark: Equatable, Sendable {
  /// Marks, 0 to `total`; a part of a mark is possible.
  public var score: Double
  /// 1 or more: every question that was asked, answered or not.
  public var total: Int
  /// The student's day on which it ended.
  public var day: CalendarDay

  public init(score: Double, total: Int, day: CalendarDay) {
    self.score = score
    self.total = total
    self.day = day
  }
}
