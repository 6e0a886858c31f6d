import Notation

/// A value that is worked out from the parameters of a problem family: `km / scale * apart`, `a > b and is_prime(a)`.
///
/// Read from text by `init(reading:)`, and worked out exactly by `value(in:)`.
public indirect enum Expression: Hashable, Sendable {
  case number(Rational)
  /// `"in double quotes"`: the same in both languages.
  case text(String)
  case truth(Bool)
  /// A parameter, or a value that a `let` names.
  case name(String)
  case negated(Expression)
  case arithmetic(Expression, Arithmetic, Expression)
  case comparison(Expression, Comparison, Expression)
  case not(Expression)
  case both(Expression, Expression)
  case either(Expression, Expression)
  /// `if(condition, then, otherwise)`: only the side that is chosen is worked out.
  case choice(condition: Expression, then: Expression, otherwise: Expression)
  case call(Function, [Expression])

  /// What two numbers are joined by.
  public enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    /// What is left of a division whose quotient is rounded down: from 0 up to the divisor, where that is positive.
    case remainder = "mod"
    case power = "^"
  }

  /// What two values are compared by; texts and truths only by the first two.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// What an expression comes to: known before anything is worked out.
  public enum Kind: String, Hashable, Sendable {
    case number, text, truth
  }
}

extension Expression {
  /// The names that it mentions.
  public var names: Set<String> {
    var names: Set<String> = []
    visit { if case .name(let name) = $0 { names.insert(name) } }
    return names
  }

  /// Itself with some names replaced by what they stand for.
  public func replacing(_ definitions: [String: Expression]) -> Expression {
    if definitions.isEmpty { return self }
    func inner(_ part: Expression) -> Expression { part.replacing(definitions) }
    switch self {
    case .number, .text, .truth: return self
    case .name(let name): return definitions[name] ?? self
    case .negated(let part): return .negated(inner(part))
    case .arithmetic(let a, let sign, let b): return .arithmetic(inner(a), sign, inner(b))
    case .comparison(let a, let sign, let b): return .comparison(inner(a), sign, inner(b))
    case .not(let part): return .not(inner(part))
    case .both(let a, let b): return .both(inner(a), inner(b))
    case .either(let a, let b): return .either(inner(a), inner(b))
    case .choice(let condition, let then, let otherwise):
      return .choice(condition: inner(condition), then: inner(then), otherwise: inner(otherwise))
    case .call(let function, let arguments): return .call(function, arguments.map(inner))
    }
  }

  /// Itself first, then its parts from left to right.
  private func visit(_ see: (Expression) -> Void) {
    see(self)
    switch self {
    case .number, .text, .truth, .name: break
    case .negated(let part), .not(let part): part.visit(see)
    case .arithmetic(let a, _, let b), .comparison(let a, _, let b), .both(let a, let b), .either(let a, let b):
      a.visit(see)
      b.visit(see)
    case .choice(let condition, let then, let otherwise):
      condition.visit(see)
      then.visit(see)
      otherwise.visit(see)
    case .call(_, let arguments): for argument in arguments { argument.visit(see) }
    }
  }
}
