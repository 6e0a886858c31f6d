/// How a student's goals go together: a word for the page that lists them (004).
public enum GoalPace: Equatable, Sendable {
  /// There is none.
  case none
  /// Mean completion below 40, from 40 to 70, above 70.
  case beginning, underWay, nearlyThere

  /// Of the goals that are active, and those that were reached in the last thirty days.
  public init(of goals: [Goal], at now: Instant) {
    let counted = goals.filter { goal in
      goal.status == .active
        || goal.status == .completed && goal.completed.map { now.seconds(since: $0) <= 30 * 86_400 } == true
    }
    guard !counted.isEmpty else {
      self = .none
      return
    }
    let mean = counted.reduce(0) { $0 + $1.completion } / Double(counted.count)
    self = mean > 70 ? .nearlyThere : mean >= 40 ? .underWay : .beginning
  }
}
