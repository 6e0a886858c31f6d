/// What is done after a try that brought nothing.
public enum RetryDecision: Hashable, Sendable {
  case again(after: Duration)
  case giveUp
}
