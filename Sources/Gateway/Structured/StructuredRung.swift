/// How a provider is asked for JSON, best first. A server that does not know one way is asked in the next.
public enum StructuredRung: Int, CaseIterable, Comparable, Sendable {
  /// The provider holds the model to the schema.
  case schema
  /// The provider holds the model to JSON; some local servers take the schema beside it.
  case object
  /// The model is made to call a tool whose arguments are the answer.
  case tool
  /// The schema is part of the instructions.
  case prompt

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The ways that a provider has, best first.
  static func ladder(of provider: Provider) -> [StructuredRung] {
    provider == .compatible ? allCases : [.schema, .tool, .prompt]
  }
}
