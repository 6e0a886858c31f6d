extension PracticeSession {
  /// Whether a model may be asked for a hint at the current problem: the three of its author are taken, it is not right yet, and
  /// the model has not said all that it may.
  public var mayTakeAIHint: Bool {
    status == .inProgress && current.hints == Self.hintsPerProblem && current.outcome?.mayBeTriedAgain ?? true
      && current.aiHints.count < AIHint.perProblem
  }

  /// The fact that a model's hint was shown at a problem, which may have been left since it was asked for.
  public func takeAIHint(
    _ hint: AIHint, at problem: Problem.ID, now: Instant
  ) throws(Refusal) -> [PracticeEvent] {
    guard status == .inProgress else { throw .over }
    if hasExpired(at: now) { throw .expired }
    guard let standing = standings.first(where: { $0.problem == problem }), standing.outcome?.mayBeTriedAgain ?? true
    else { throw .alreadyAnswered }
    guard standing.hints == Self.hintsPerProblem else { throw .hintsFirst }
    guard standing.aiHints.count < AIHint.perProblem else { throw .noMoreHints }
    return [.aiHintTaken(problem: problem, hint: hint)]
  }
}
