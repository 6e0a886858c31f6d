import Notation

/// What an expression comes to.
public enum Value: Hashable, Sendable {
  case number(Rational)
  case text(Phrase)
  case truth(Bool)

  /// Which of the three it is.
  public var kind: Expression.Kind {
    switch self {
    case .number: .number
    case .text: .text
    case .truth: .truth
    }
  }
}
