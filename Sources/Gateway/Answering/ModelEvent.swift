/// What comes of a model while it answers, whoever it is.
public enum ModelEvent: Equatable, Sendable {
  /// The answer begins; as the provider calls the model that gives it.
  case started(model: String)
  /// The next piece of a plain answer.
  case text(String)
  /// The next piece of the JSON of a structured answer.
  case structured(String)
  /// What was used so far; a later one replaces it.
  case usage(TokenUsage)
  /// The protocol's own mark of the end.
  case finished(FinishReason)
}

/// Why a model stopped by itself. A refusal is a failure, and none of these.
public enum FinishReason: Hashable, Sendable {
  case stop
  /// The limit of tokens was reached: the end is missing.
  case length
  case toolCall
  /// Something that only this provider says.
  case other(String)
}
