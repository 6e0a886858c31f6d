/// Why an expression has no value for some values of its parameters.
public enum ExpressionFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case dividesByZero
  /// The root of what is no perfect square or cube, the mode where several values are as frequent.
  case hasNoExactValue(Expression.Function)
  /// More than the numbers of a school need; it is not worked out.
  case tooLarge
  /// A function of whole numbers was given another.
  case notWhole(String)
  /// Outside of what a function or a power takes.
  case outOfRange(String)
  /// A name that is neither a parameter nor a `let` before it.
  case unknownName(String)
  /// A number, a text or a truth where another was meant.
  case wrongKind(String)
  /// A number that its format cannot write.
  case unwritable(String)

  /// Whether a draw with such values is simply not taken: the author wrote what there is an exact value for.
  public var isRefusal: Bool {
    if case .hasNoExactValue = self { true } else { false }
  }

  /// In English, to follow the expression.
  public var description: String {
    switch self {
    case .dividesByZero: "divides by 0"
    case .hasNoExactValue(let function): "\(function.rawValue)() has no exact value"
    case .tooLarge: "is too large"
    case .notWhole(let text): "\(text) is not whole"
    case .outOfRange(let text): "\(text) is out of range"
    case .unknownName(let name): "there is no \"\(name)\""
    case .wrongKind(let text): text
    case .unwritable(let text): text
    }
  }
}
