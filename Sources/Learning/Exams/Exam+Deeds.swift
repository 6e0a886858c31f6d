extension Exam {
  /// Why something cannot be done now; the words are the screens'.
  public enum Refusal: Error, Equatable, Sendable {
    case over, expired
    /// The time is not up yet, or is not limited.
    case stillTime
    /// There is no such question.
    case noQuestion
  }

  /// Keeps what stands in the answer field. What stands there already is no fact.
  public func draft(_ text: String, of question: Int, at now: Instant) throws(Refusal) -> [ExamEvent] {
    try admit(question, at: now)
    let text = String(text.prefix(plan.questions[question].longestAnswer))
    return text == standings[question].draft ? [] : [.drafted(question: question, text: text)]
  }

  /// Goes to a question, of whatever place.
  public func turn(to question: Int, at now: Instant) throws(Refusal) -> [ExamEvent] {
    try admit(question, at: now)
    return question == place ? [] : [.turned(question: question)]
  }

  /// Marks a question to be looked at again; of one that is marked it takes the mark away.
  public func mark(_ question: Int, at now: Instant) throws(Refusal) -> [ExamEvent] {
    try admit(question, at: now)
    return [.marked(question: question, isMarked: !standings[question].isMarked)]
  }

  /// Gives in all answers: they are judged, in order. What is empty is not judged, and scores nothing.
  ///
  /// - Parameter problems: those of `plan.questions`, in the same order.
  public func submit(_ problems: [Problem], at now: Instant) throws(Refusal) -> [ExamEvent] {
    try admit(at: now)
    return verdicts(on: problems, at: now) + [empty.isEmpty ? .submitted : .endedEarly]
  }

  /// Ends an exam whose time is up with what was saved.
  public func runOut(_ problems: [Problem], at now: Instant) throws(Refusal) -> [ExamEvent] {
    guard status == .inProgress else { throw .over }
    guard hasExpired(at: now) else { throw .stillTime }
    return verdicts(on: problems, at: now) + [.timeRanOut]
  }

  private func verdicts(on problems: [Problem], at now: Instant) -> [ExamEvent] {
    zip(standings.indices, problems).compactMap { place, problem in
      let standing = standings[place]
      // An explanation has no key.
      guard standing.isAnswered, !plan.questions[place].asksWhy else { return nil }
      let seconds = seconds(at: place, now: now)
      let key = ReadKey(problem.key, misconceptions: problem.misconceptions)
      let (verdict, understood, misconception): (Verdict, String, Misconception.ID?) =
        switch key.judge(standing.draft) {
        case .right(let what): (.right, what.text, nil)
        case .form(let what, _): (.form, what.text, nil)
        case .wrong(let what, let misconception): (.wrong, what.text, misconception)
        case .unreadable: (.wrong, "", nil)
        }
      return .judged(
        question: place, typed: standing.draft, understood: understood, verdict: verdict,
        misconception: misconception, seconds: seconds)
    }
  }

  private func admit(_ question: Int, at now: Instant) throws(Refusal) {
    try admit(at: now)
    guard standings.indices.contains(question) else { throw .noQuestion }
  }

  private func admit(at now: Instant) throws(Refusal) {
    guard status == .inProgress else { throw .over }
    if hasExpired(at: now) { throw .expired }
  }
}
