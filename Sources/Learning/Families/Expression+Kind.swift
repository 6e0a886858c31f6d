extension Expression {
  /// What it comes to, whatever the values of its names are; the first thing in it that makes no sense is thrown.
  public func kind(names: [String: Kind]) throws(ExpressionFailure) -> Kind {
    switch self {
    case .number: return .number
    case .text: return .text
    case .truth: return .truth
    case .name(let name):
      guard let kind = names[name] else { throw .unknownName(name) }
      return kind
    case .negated(let part):
      try part.expect(.number, names)
      return .number
    case .arithmetic(let a, _, let b):
      try a.expect(.number, names)
      try b.expect(.number, names)
      return .number
    case .comparison(let a, let sign, let b):
      let kind = try a.kind(names: names)
      try b.expect(kind, names)
      let isOrder = sign != .equal && sign != .notEqual
      if isOrder, kind != .number { throw .wrongKind("\"\(self)\" compares what has no order") }
      return .truth
    case .not(let part):
      try part.expect(.truth, names)
      return .truth
    case .both(let a, let b), .either(let a, let b):
      try a.expect(.truth, names)
      try b.expect(.truth, names)
      return .truth
    case .choice(let condition, let then, let otherwise):
      try condition.expect(.truth, names)
      let kind = try then.kind(names: names)
      try otherwise.expect(kind, names)
      return kind
    case .call(let function, let arguments):
      for argument in arguments { try argument.expect(.number, names) }
      return function.kind
    }
  }

  private func expect(_ kind: Kind, _ names: [String: Kind]) throws(ExpressionFailure) {
    let found = try self.kind(names: names)
    if found != kind { throw .wrongKind("\"\(self)\" is a \(found.rawValue), not a \(kind.rawValue)") }
  }
}
