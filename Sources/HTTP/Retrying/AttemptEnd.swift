/// How a try ended that brought nothing.
public enum AttemptEnd: Hashable, Sendable {
  /// No answer, or no whole one.
  case failed(HTTPFailure)
  /// An answer that is no success. `isFinal` where its body says that another try is of no use: a quota that is spent.
  case answered(HTTPHead, isFinal: Bool)
  /// The answer began well and then said itself that the server cannot go on; `retryAfter` if it said when.
  case interrupted(retryAfter: Duration?)
}
