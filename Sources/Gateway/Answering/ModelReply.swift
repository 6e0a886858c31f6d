/// A whole answer.
public struct ModelReply: Equatable, Sendable {
  /// What was said; of a structured answer, the JSON as it was written.
  public var text: String
  /// Of a structured answer, the object; it keeps to the schema.
  public var value: JSONValue?
  public var usage: TokenUsage?
  public var finish: FinishReason
  /// As the provider calls the model that answered; nil if it did not say.
  public var model: String?
}
