import Notation

/// Why a family gives no problem.
public enum FamilyFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// A parameter that has no value, or a value without a parameter.
  case settings(String)
  case outOfRange(parameter: String, Rational)
  /// A line of `where` that does not hold.
  case violates(Expression)
  /// A text or a value that cannot be worked out; `field` is as the content files call it: `question.bn`.
  case unwritable(field: String, ExpressionFailure)
  /// A line of `figure` that is no figure.
  case noFigure(UnreadableFigure)
  /// An order of options that is none of theirs.
  case optionOrder
  /// None of so many draws obeyed the constraints.
  case noDraw(attempts: Int)

  /// In English.
  public var description: String {
    switch self {
    case .settings(let name): "\"\(name)\" has no value, or is no parameter"
    case .outOfRange(let parameter, let value): "\(value) is not a value of \"\(parameter)\""
    case .violates(let constraint): "\"\(constraint)\" does not hold"
    case .unwritable(let field, let failure): "\(field): \(failure)"
    case .noFigure(let why): "\(why)"
    case .optionOrder: "the options cannot be ordered so"
    case .noDraw(let attempts): "none of \(attempts) draws obeys every line of \"where\""
    }
  }
}
