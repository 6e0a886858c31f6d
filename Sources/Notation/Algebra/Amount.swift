/// A value and the unit that it is counted in.
public struct Amount: Hashable, Sendable {
  /// As it was written: that of 75% is 75.
  public var value: ExactValue
  /// `.none` where nothing stood beside it.
  public var unit: Unit

  public init(_ value: ExactValue, _ unit: Unit = .none) {
    self.value = value
    self.unit = unit
  }

  /// The same in another unit; nil where neither can be counted in the other.
  public func converted(to other: Measure, _ budget: inout Budget) throws(Unworkable) -> ExactValue? {
    guard case .measure(let measure) = unit else { return nil }
    if measure.names(other) { return value }
    guard let factor = measure.factor(to: other) else { return nil }
    return try .product(value, ExactValue(factor), &budget)
  }
}

extension Evaluation {
  /// What a formula is worth with the unit that stands in it. Parts of one amount (`5 m 20 cm`) are counted in the
  /// unit of the first. Throws `.notAValue` where units do not fit together.
  public mutating func amount(of formula: Formula) throws(Unworkable) -> Amount {
    try budget.spend()
    switch formula {
    case .measured(let inner, let measured):
      let amount = try amount(of: inner)
      guard amount.unit == .none else { throw .notAValue }
      return Amount(amount.value, measured.unit)
    case .percent(let inner):
      let amount = try amount(of: inner)
      guard amount.unit == .none else { throw .notAValue }
      return Amount(amount.value, .measure(.percent))
    case .compound(let parts): return try total(parts.map { Formula.Addend(.plus, $0) })
    case .bracketed(let inner, let bracket) where bracket != .bars: return try amount(of: inner)
    case .signed(let sign, let inner):
      let amount = try amount(of: inner)
      return Amount(try signed(sign, amount.value), amount.unit)
    case .sum(let first, let addends) where formula.hasUnits:
      return try total([Formula.Addend(.plus, first)] + addends)
    case .product(let first, let factors) where formula.hasUnits:
      var product = try amount(of: first)
      for factor in factors {
        let next = try amount(of: factor.factor)
        product = Amount(
          try .product(product.value, next.value, &budget), try Self.unit(product.unit, next.unit, sign: 1))
      }
      return product
    case .division(let above, by: let below, _) where formula.hasUnits:
      let (dividend, divisor) = (try amount(of: above), try amount(of: below))
      return Amount(
        try .quotient(dividend.value, divisor.value, &budget),
        try Self.unit(dividend.unit, divisor.unit, sign: -1))
    default: return Amount(try value(of: formula))
    }
  }

  private mutating func total(_ addends: [Formula.Addend]) throws(Unworkable) -> Amount {
    guard let first = addends.first else { throw .notAValue }
    var sum = try amount(of: first.term)
    for addend in addends.dropFirst() {
      let next = try amount(of: addend.term)
      let value: ExactValue
      if next.unit == sum.unit {
        value = next.value
      } else if case .measure(let measure) = sum.unit, let converted = try next.converted(to: measure, &budget) {
        value = converted
      } else {
        throw .notAValue
      }
      let term = try signed(addend.sign, value)
      sum.value = try .sum(sum.value, term, &budget)
    }
    return sum
  }

  private static func unit(_ a: Unit, _ b: Unit, sign: Int) throws(Unworkable) -> Unit {
    switch (a, b) {
    case (_, .none): return a
    case (.none, .measure(let measure)) where sign > 0: return .measure(measure)
    case (.measure(let left), .measure(let right)):
      guard left != .percent, right != .percent else { throw .notAValue }
      let powers = left.powers.merging(right.powers.mapValues { $0 * sign }) { $0 + $1 }
      let measure = Measure(powers)
      return measure.powers.isEmpty ? .none : .measure(measure)
    default: throw .notAValue
    }
  }
}

extension Formula {
  /// Whether a unit or a percent sign stands anywhere among its terms and factors.
  var hasUnits: Bool {
    switch self {
    case .measured, .percent, .compound: true
    case .bracketed(let inner, _), .signed(_, let inner): inner.hasUnits
    case .sum(let first, let addends): first.hasUnits || addends.contains { $0.term.hasUnits }
    case .product(let first, let factors): first.hasUnits || factors.contains { $0.factor.hasUnits }
    case .division(let above, by: let below, _): above.hasUnits || below.hasUnits
    default: false
    }
  }
}
