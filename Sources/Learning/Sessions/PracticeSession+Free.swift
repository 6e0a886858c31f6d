extension PracticeSession {
  /// One problem by itself, outside of the daily five: no clock runs out, and nothing is over when it is settled. It lives in
  /// memory alone; only the answer is kept.
  public static func free(_ problem: Problem.ID, at now: Instant) -> PracticeSession? {
    // The place behind it is never come to: with it, the last answer does not end the session.
    let first = PracticeEvent.began(
      problems: [problem, Problem.ID("")], day: CalendarDay(ordinal: 0), expires: now.adding(minutes: 60 * 24 * 36_500))
    return PracticeSession(id: PracticeSession.ID("free"), first: first, at: now)
  }
}
