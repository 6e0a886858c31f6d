/// What is asked of a model, in no provider's dialect.
public struct ModelRequest: Equatable, Sendable {
  /// Who said something.
  public enum Speaker: String, Hashable, Sendable {
    case user, assistant
  }

  /// One thing that was said.
  public struct Message: Equatable, Sendable {
    public var speaker: Speaker
    public var text: String
    public init(_ speaker: Speaker, _ text: String) {
      self.speaker = speaker
      self.text = text
    }
  }

  /// How long a model thinks before it speaks.
  public enum Effort: String, CaseIterable, Hashable, Sendable {
    case none, low, medium, high, xhigh
  }

  /// What kind of answer is wanted.
  public enum Output: Equatable, Sendable {
    case text
    case structured(StructuredOutput)
  }

  /// The rules, which come before everything that is said.
  public var instructions: String
  /// What was said so far, oldest first; the last is the user's.
  public var messages: [Message]
  public var output: Output
  /// The answer has at most so many tokens.
  public var maxTokens: Int
  /// 0 is dull and 2 is wild; nil leaves it to the provider. Anthropic takes none, and is sent none.
  public var temperature: Double?
  /// nil leaves it to the provider.
  public var effort: Effort?
  /// Whether the answer comes piece by piece.
  public var isStreamed: Bool

  public init(
    instructions: String = "", messages: [Message], output: Output = .text, maxTokens: Int = 1024,
    temperature: Double? = nil, effort: Effort? = nil, isStreamed: Bool = true
  ) {
    self.instructions = instructions
    self.messages = messages
    self.output = output
    self.maxTokens = maxTokens
    self.temperature = temperature
    self.effort = effort
    self.isStreamed = isStreamed
  }

  /// The form that is wanted; nil where plain text is.
  var structured: StructuredOutput? { if case .structured(let form) = output { form } else { nil } }

  /// The instructions, with the schema in them where nobody but the model itself will keep to it.
  func instructions(on rung: StructuredRung) -> String {
    guard let structured, rung == .prompt || rung == .object else { return instructions }
    let form = """
      Answer with one JSON object and nothing else: no code fence, no word before or after it. \
      It is this: \(structured.purpose) It keeps to this JSON Schema: \(structured.schema.json.written)
      """
    return instructions.isEmpty ? form : instructions + "\n\n" + form
  }
}
