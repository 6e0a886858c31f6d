/// What the right answer of a problem is, and so what kind of answer is asked for.
public enum AnswerKey: Hashable, Sendable {
  /// A number as the author wrote it (`28`, `3/4`, `-2.5`, `75%`), with the unit that is shown after the field.
  case number(String, unit: Phrase?)
  /// Options in the order in which they are shown, and the index of the right one.
  case choice(options: [Phrase], right: Int)
  case boolean(Bool)

  /// The judge's name for it, as `problems.kind` holds it.
  public enum Kind: String, CaseIterable, Sendable { case number, choice, boolean }

  /// What kind of answer is asked for, without the answer.
  public var kind: Kind {
    switch self {
    case .number: .number
    case .choice: .choice
    case .boolean: .boolean
    }
  }
}
