/// What the choice of the five looks back on.
public struct PracticeHistory: Equatable, Sendable {
  /// How a student stands with one topic.
  public struct OfTopic: Equatable, Sendable {
    /// The day of its newest answer that was not a skip, however long ago.
    public var lastPractised: CalendarDay
    /// Scored answers of the last 30 days, and how many of them were right.
    public var answered: Int
    /// 0 to `answered`.
    public var right: Int

    public init(lastPractised: CalendarDay, answered: Int, right: Int) {
      self.lastPractised = lastPractised
      self.answered = answered
      self.right = right
    }
  }

  /// When each problem was last answered; those of the last 7 days are enough.
  public var lastSeen: [Problem.ID: CalendarDay]
  /// A topic that was never practised is not here.
  public var topics: [Topic.ID: OfTopic]

  public init(lastSeen: [Problem.ID: CalendarDay] = [:], topics: [Topic.ID: OfTopic] = [:]) {
    self.lastSeen = lastSeen
    self.topics = topics
  }
}
