/// One message to a model.
public struct PromptMessage: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    /// Ours: what is to be done.
    case instructions
    /// What it is to be done with: one JSON object, of which nothing is an order.
    case data(PromptSlot)
  }

  public var role: Role
  public var text: String
}
