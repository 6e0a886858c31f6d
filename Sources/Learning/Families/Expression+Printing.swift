import Notation

extension Expression: CustomStringConvertible {
  /// As an author writes it, with no more brackets than it needs: reading it gives the same expression again.
  public var description: String { written(tighterThan: .loosest) }

  private enum Binding: Int {
    case loosest, disjunction, conjunction, negation, comparison, sum, product, sign, power, primary
  }

  private var binding: Binding {
    switch self {
    case .text, .truth, .name, .choice, .call: .primary
    case .number(let value): value.isNegative ? .sign : value.isWhole || value.decimal != nil ? .primary : .product
    case .negated: .sign
    case .arithmetic(_, .power, _): .power
    case .arithmetic(_, .multiply, _), .arithmetic(_, .divide, _), .arithmetic(_, .remainder, _): .product
    case .arithmetic: .sum
    case .comparison: .comparison
    case .not: .negation
    case .both: .conjunction
    case .either: .disjunction
    }
  }

  private func written(tighterThan outer: Binding) -> String {
    binding.rawValue < outer.rawValue ? "(\(bare))" : bare
  }

  private var bare: String {
    switch self {
    case .number(let value): return value.decimal ?? value.description
    case .text(let text): return "\"\(text)\""
    case .truth(let truth): return truth ? "true" : "false"
    case .name(let name): return name
    case .negated(let part): return "-" + part.written(tighterThan: .sign)
    case .arithmetic(let base, .power, let exponent):
      return base.written(tighterThan: .primary) + "^" + exponent.written(tighterThan: .sign)
    case .arithmetic(let a, let sign, let b):
      let (left, right): (Binding, Binding) =
        sign == .add || sign == .subtract ? (.sum, .product) : (.product, .sign)
      return "\(a.written(tighterThan: left)) \(sign.rawValue) \(b.written(tighterThan: right))"
    case .comparison(let a, let sign, let b):
      return "\(a.written(tighterThan: .sum)) \(sign.rawValue) \(b.written(tighterThan: .sum))"
    case .not(let part): return "not " + part.written(tighterThan: .negation)
    case .both(let a, let b):
      return "\(a.written(tighterThan: .conjunction)) and \(b.written(tighterThan: .negation))"
    case .either(let a, let b):
      return "\(a.written(tighterThan: .disjunction)) or \(b.written(tighterThan: .conjunction))"
    case .choice(let condition, let then, let otherwise): return "if(\(condition), \(then), \(otherwise))"
    case .call(let function, let arguments):
      return "\(function.rawValue)(\(arguments.map(\.description).joined(separator: ", ")))"
    }
  }
}
