extension PracticeSession {
  /// Why something cannot be done now; the words are the screens'.
  public enum Refusal: Error, Equatable, Sendable {
    case over, expired, alreadyAnswered, notAnswered, noMoreHints, skipUsed, hintsFirst, nothingToUndo
    case unreadable(Judgement.Unreadable)
    /// A later try was right in value and not in form.
    case form(Judgement.Shortfall)
  }

  /// The first fact of a session that begins now: its thirty minutes run from here.
  public static func beginning(
    _ problems: [Problem.ID], choices: [Choice] = [], day: CalendarDay, at now: Instant
  ) -> PracticeEvent {
    .began(problems: problems, day: day, expires: now.adding(minutes: minutes), choices: choices)
  }

  /// Judges an answer to the current problem. The first one counts; a later one is a try. One that is right and not in
  /// the form that was asked for gets one more go before it counts.
  public func answer(
    _ typed: String, to problem: Problem, sureness: Sureness?, at now: Instant
  ) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    let standing = current
    guard standing.problem == problem.id, standing.outcome?.mayBeTriedAgain ?? true else {
      throw .alreadyAnswered
    }
    let verdict: Verdict
    let understood: String
    switch judge(typed, against: problem.key) {
    case .unreadable(let why): throw .unreadable(why)
    case .right(let what): (verdict, understood) = (.right, what.text)
    case .wrong(let what, _): (verdict, understood) = (.wrong, what.text)
    case .form(let what, let missing):
      if standing.outcome != nil { throw .form(missing) }
      if !standing.wasFormAsked {
        return [.formAsked(problem: problem.id, typed: typed, understood: what.text)]
      }
      (verdict, understood) = (.form, what.text)
    }
    if standing.outcome != nil {
      return [.triedAgain(problem: problem.id, typed: typed, understood: understood, right: verdict == .right)]
    }
    return closing([
      .answered(
        problem: problem.id, typed: typed, understood: understood, verdict: verdict, sureness: sureness,
        seconds: seconds(at: now))
    ])
  }

  /// The next hint, in order; a fourth is refused.
  public func takeHint(at now: Instant) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    guard current.outcome?.mayBeTriedAgain ?? true else { throw .alreadyAnswered }
    guard current.hints < Self.hintsPerProblem else { throw .noMoreHints }
    return [.hintTaken(problem: current.problem, number: current.hints + 1)]
  }

  /// Leaves the current problem without an answer: once a session, and only while the problem is open.
  public func skip(at now: Instant) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    guard current.outcome == nil else { throw .alreadyAnswered }
    guard canSkip else { throw .skipUsed }
    return closing([.skipped(problem: current.problem, seconds: seconds(at: now))])
  }

  /// Takes back the last skip, as long as nothing was scored since.
  public func undo(at now: Instant) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    guard let undoable else { throw .nothingToUndo }
    return [.skipUndone(problem: undoable)]
  }

  /// Shows the worked solution instead of an answer: only after the third hint.
  public func reveal(at now: Instant) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    guard current.outcome == nil else { throw .alreadyAnswered }
    guard current.hints == Self.hintsPerProblem else { throw .hintsFirst }
    return closing([.revealed(problem: current.problem, seconds: seconds(at: now))])
  }

  /// Goes on to the next open problem.
  public func next(at now: Instant) throws(Refusal) -> [PracticeEvent] {
    try admit(at: now)
    guard current.outcome != nil else { throw .notAnswered }
    guard let open = firstOpen(after: place) else { throw .over }
    return [.turned(problem: standings[open].problem)]
  }

  /// Whether this deed, done now, would end the session: a screen asks before a last skip.
  public var isLastOpen: Bool { standings.count { $0.outcome == nil } == 1 && current.outcome == nil }

  /// The end belongs to the last answer: both are on disk, or neither.
  private func closing(_ events: [PracticeEvent]) -> [PracticeEvent] { isLastOpen ? events + [.completed] : events }

  private func admit(at now: Instant) throws(Refusal) {
    guard status == .inProgress else { throw .over }
    if hasExpired(at: now) { throw .expired }
  }
}
