/// The right answer of every problem of a family.
public enum KeyTemplate: Hashable, Sendable {
  /// What is typed, and what is asked of an answer besides.
  case written(PhraseTemplate, Demand)
  /// The options, and the index of the right one; fresh problems shuffle them unless their order is fixed.
  case choice(options: [PhraseTemplate], right: Int, isFixed: Bool)
  case boolean(Expression)
}
