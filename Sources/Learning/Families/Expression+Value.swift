import Notation

extension Expression {
  /// What it comes to, exactly, where `scope` gives the values of its names.
  ///
  /// Nothing is ever rounded unless `round` says so; no number may need more than 512 bits above and below its line.
  public func value(in scope: [String: Value]) throws(ExpressionFailure) -> Value {
    switch self {
    case .number(let value): return .number(value)
    case .text(let text): return .text(Phrase(text))
    case .truth(let truth): return .truth(truth)
    case .name(let name):
      guard let value = scope[name] else { throw .unknownName(name) }
      return value
    case .negated(let part): return .number(-(try part.number(in: scope)))
    case .arithmetic(let a, let sign, let b):
      return .number(try sign.value(of: try a.number(in: scope), try b.number(in: scope)))
    case .comparison(let a, let sign, let b):
      return .truth(try sign.holds(between: try a.value(in: scope), try b.value(in: scope)))
    case .not(let part): return .truth(!(try part.truth(in: scope)))
    case .both(let a, let b): return .truth(try a.truth(in: scope) ? try b.truth(in: scope) : false)
    case .either(let a, let b): return .truth(try a.truth(in: scope) ? true : try b.truth(in: scope))
    case .choice(let condition, let then, let otherwise):
      return try condition.truth(in: scope) ? try then.value(in: scope) : try otherwise.value(in: scope)
    case .call(let function, let arguments):
      var values: [Rational] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try argument.number(in: scope)) }
      return try function.value(of: values)
    }
  }

  /// The same, where a number is meant.
  public func number(in scope: [String: Value]) throws(ExpressionFailure) -> Rational {
    guard case .number(let number) = try value(in: scope) else { throw .wrongKind("\"\(self)\" is no number") }
    return number
  }

  /// The same, where true or false is meant.
  public func truth(in scope: [String: Value]) throws(ExpressionFailure) -> Bool {
    guard case .truth(let truth) = try value(in: scope) else {
      throw .wrongKind("\"\(self)\" is neither true nor false")
    }
    return truth
  }
}

extension Expression.Arithmetic {
  fileprivate func value(of a: Rational, _ b: Rational) throws(ExpressionFailure) -> Rational {
    let result: Rational
    switch self {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .divide:
      guard let quotient = a.divided(by: b) else { throw .dividesByZero }
      result = quotient
    case .remainder:
      guard let remainder = a.remainder(dividingBy: b) else { throw .dividesByZero }
      result = remainder
    case .power: result = try Self.power(a, b)
    }
    return try result.bounded()
  }

  private static func power(_ base: Rational, _ exponent: Rational) throws(ExpressionFailure) -> Rational {
    guard let steps = exponent.asInt, steps.magnitude <= 128 else { throw .outOfRange("the exponent \(exponent)") }
    // As many bits as the result can have, before it is worked out.
    if base.bitWidth * Int(steps.magnitude) > 128 * 64 { throw .tooLarge }
    guard let result = base.raised(to: steps) else { throw .dividesByZero }
    return result
  }
}

extension Expression.Comparison {
  fileprivate func holds(between a: Value, _ b: Value) throws(ExpressionFailure) -> Bool {
    switch (self, a, b) {
    case (.equal, _, _) where a.kind == b.kind: return a == b
    case (.notEqual, _, _) where a.kind == b.kind: return a != b
    case (.less, .number(let a), .number(let b)): return a < b
    case (.lessOrEqual, .number(let a), .number(let b)): return a <= b
    case (.greater, .number(let a), .number(let b)): return a > b
    case (.greaterOrEqual, .number(let a), .number(let b)): return a >= b
    default: throw .wrongKind("a \(a.kind.rawValue) and a \(b.kind.rawValue) are compared by \"\(rawValue)\"")
    }
  }
}

extension Rational {
  /// Above and below its line together.
  private static let mostBits = 512

  /// Itself, where it is not larger than any number of a school.
  func bounded() throws(ExpressionFailure) -> Rational {
    if bitWidth > Self.mostBits { throw .tooLarge }
    return self
  }
}
