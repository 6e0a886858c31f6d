/// Something to be glad of, once: given by the evidence alone, and never taken back by a day without practice.
public enum Badge: String, CaseIterable, Sendable, Codable {
  /// The first daily five was completed.
  case firstFive
  /// All five of a day were right at the first try.
  case allFive
  /// All five of a day were answered, without a hint.
  case unaided
  /// Days in a row: 7, 30, 90, 365.
  case week, month, quarter, year
  /// Back after two weeks or more without a five.
  case cameBack
  /// Problems answered right: 100, 1000.
  case hundredRight, thousandRight
  /// A concept was mastered; every concept of a topic at once.
  case conceptMastered, topicMastered
  /// Right without a hint, thirty days or more after the last look at it.
  case keptAMonth
  /// Ten exams were finished.
  case tenExams

  /// The streak that it is given for; nil for the others.
  var streak: Int? {
    switch self {
    case .week: 7
    case .month: 30
    case .quarter: 90
    case .year: 365
    default: nil
    }
  }

  /// Days without a five after which coming back is one.
  static let absence = 14
  /// Days over which something is kept in mind.
  static let keeping = 30
}

/// A badge, and the day that earned it.
public struct EarnedBadge: Equatable, Sendable {
  public var badge: Badge
  public var day: CalendarDay

  public init(badge: Badge, day: CalendarDay) {
    self.badge = badge
    self.day = day
  }
}
