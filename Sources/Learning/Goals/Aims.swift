/// A student's goals, and what was earned on the way.
public struct Aims: Equatable, Sendable {
  /// Active ones first, then paused, then those that were reached in the last thirty days; of each the newest last.
  public var goals: [Goal]
  public var achievements: Achievements
  /// What a goal can be about.
  public var subjects: [Subject.ID]
  /// The student's day.
  public var today: CalendarDay

  public init(goals: [Goal], achievements: Achievements, subjects: [Subject.ID], today: CalendarDay) {
    self.goals = goals
    self.achievements = achievements
    self.subjects = subjects
    self.today = today
  }

  /// Badges that today earned.
  public var earnedToday: [Badge] { achievements.badges.filter { $0.day == today }.map(\.badge) }
  /// Points that today's practice earned.
  public var pointsToday: Int { achievements.pointsByDay[today] ?? 0 }
}
