/// A fact of a daily five. Facts are only ever added: a session is the fold of them, live and resumed alike.
public enum PracticeEvent: Equatable, Sendable {
  /// The five were chosen, and the clock started. `choices` says why each was; empty where the rule for somebody without a
  /// history chose, and in what an earlier Lectern wrote.
  case began(problems: [Problem.ID], day: CalendarDay, expires: Instant, choices: [Choice] = [])
  /// The student came to a problem.
  case turned(problem: Problem.ID)
  /// The student left, keeping the place; `draft` is what stood in the answer field.
  case left(problem: Problem.ID?, draft: String)
  case resumed
  /// Hint 1, 2 or 3 was shown.
  case hintTaken(problem: Problem.ID, number: Int)
  /// A hint of a language model was shown, after the third.
  case aiHintTaken(problem: Problem.ID, hint: AIHint)
  /// An answer that was right in value and not in the form that was asked for: one more go, and nothing is scored.
  case formAsked(problem: Problem.ID, typed: String, understood: String)
  /// The first answer: the one that counts.
  case answered(
    problem: Problem.ID, typed: String, understood: String, verdict: Verdict, sureness: Sureness?, seconds: Int)
  /// A later try, which changes no score.
  case triedAgain(problem: Problem.ID, typed: String, understood: String, right: Bool)
  case skipped(problem: Problem.ID, seconds: Int)
  case skipUndone(problem: Problem.ID)
  /// The worked solution was shown instead of an answer.
  case revealed(problem: Problem.ID, seconds: Int)
  case completed
  /// The thirty minutes were over.
  case abandoned
}
