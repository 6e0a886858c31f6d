/// What experience points are given for, and how many (004).
public enum Award: String, CaseIterable, Sendable, Codable {
  /// A problem answered right.
  case rightAnswer
  /// A daily five completed.
  case five
  /// A day of a streak, every seventh in a row, every thirtieth in a row.
  case streakDay, streakWeek, streakMonth
  /// A goal set, at most one a day; a goal reached.
  case goalBegun, goalReached
  /// A question asked.
  case question

  /// Points for each.
  public var xp: Int {
    switch self {
    case .rightAnswer: 10
    case .five: 50
    case .streakDay: 10
    case .streakWeek: 50
    case .streakMonth: 200
    case .goalBegun: 20
    case .goalReached: 200
    case .question: 5
    }
  }
}
