/// A product while it is read. Products are kept flat: `2 × 3x` has three factors.
struct FactorChain {
  private var first: Formula
  private var factors: [Formula.Factor] = []

  init(_ formula: Formula) {
    if case .product(let first, let factors) = formula {
      self.first = first
      self.factors = factors
    } else {
      first = formula
    }
  }

  mutating func append(_ multiplication: Formula.Factor.Multiplication, _ formula: Formula) {
    if case .product(let first, let rest) = formula {
      factors.append(.init(multiplication, first))
      factors += rest
    } else {
      factors.append(.init(multiplication, formula))
    }
  }

  var formula: Formula { factors.isEmpty ? first : .product(first, factors) }
}
