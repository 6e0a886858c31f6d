/// Why a tutor should look at a student.
public enum HelpReason: Equatable, Sendable {
  /// Mastery below 40.
  case highRisk(mastery: Int)
  /// Mastery below 60.
  case mediumRisk(mastery: Int)
  /// So many points of mastery lost within a week, more than 15.
  case falling(points: Int)
  /// So many days without an answer, 3 or more.
  case away(days: Int)
  /// Disputes that wait for a ruling, the oldest for so many days.
  case disputes(Int, days: Int)
  /// Questions to a tutor that wait for an answer.
  case questions(Int, days: Int)
  /// Problems that were written for the student and wait for a tutor's look.
  case flagged(Int)
  /// No answer yet.
  case notBegun

  /// Days away from which on it is a reason.
  public static let awayFrom = 3
  /// Days away from which on it weighs as much as anything.
  public static let longAwayFrom = 7

  /// How much it presses. Somebody who waits for a person presses more the longer they wait; what a program can mend by
  /// itself presses least.
  public var weight: Int {
    switch self {
    case .highRisk: 50
    case .falling: 40
    case .away(let days): days >= Self.longAwayFrom ? 45 : 20
    case .questions(_, let days): 35 + min(14, days)
    case .disputes(_, let days): 30 + min(14, days)
    case .mediumRisk: 25
    case .flagged: 15
    case .notBegun: 10
    }
  }
}
