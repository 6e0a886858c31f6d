import Learning

extension App {
  /// Time has passed and nothing else: whoever reads a session that goes on asks what has happened in it.
  public mutating func tick(at now: Instant) -> [Effect] {
    context.now = now
    guard case .review(let state) = place else { return [] }
    return Review.following(state, context)
  }

  /// Seconds between two looks at a session that goes on.
  static let followsEach = 3

  /// When the picture next changes by time alone: the countdown shows minutes, and so wakes once a minute; a session that is
  /// followed is asked about every few seconds; at rest, never.
  public var nextTick: Instant? {
    switch place {
    case .review(let state): state.isLive ? context.now.adding(seconds: Self.followsEach) : nil
    case .exam(let state) where state.exam.status == .inProgress: nextMinute(before: state.exam.plan.expires)
    case .dailyFive(let state) where state.session.status == .inProgress: nextMinute(before: state.session.expires)
    case .home(let state):
      if let session = state.today?.session, session.status == .inProgress {
        nextMinute(before: session.expires)
      } else {
        nextMinute(before: state.today?.exam?.expires)
      }
    default: nil
    }
  }

  /// When the minutes that are left are one fewer; nil where none are, or no end is set.
  private func nextMinute(before end: Instant?) -> Instant? {
    let now = context.now.milliseconds
    guard let left = end.map({ $0.milliseconds - now }), left > 0 else { return nil }
    return Instant(milliseconds: now + (left % 60_000 == 0 ? 60_000 : left % 60_000))
  }
}
