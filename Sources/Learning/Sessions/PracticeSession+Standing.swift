extension PracticeSession {
  /// Which of the fives that were begun on one calendar day is that day's: two machines that do not know of each other
  /// may each have begun one. A completed one stands before one that is in progress, so that a day that was practised
  /// is never lost; of two alike the later stands. nil if all were given up.
  ///
  /// The others are released: the day is not theirs, and every answer in them is kept. Which stands depends on the
  /// sessions alone, not on who asks nor in which order they are given, so that all machines agree.
  public static func standing(among sessions: some Sequence<PracticeSession>) -> PracticeSession? {
    sessions.filter { $0.status != .abandoned }.max { a, b in
      (a.status == .completed ? 1 : 0, a.began, a.id) < (b.status == .completed ? 1 : 0, b.began, b.id)
    }
  }
}
