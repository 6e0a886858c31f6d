import BigInt

/// What a formula is worth, exactly: a quotient of two sums. The same value may have several quotients: x − 1, and
/// (x² − 1)/(x + 1); `ExactValue.areEqual` finds them equal.
public struct ExactValue: Hashable, Sendable {
  public let numerator: Polynomial
  /// 1, or a sum of two terms or more: what a single term divides is divided by it. Its coefficients are whole and have
  /// no common factor, and the first is positive.
  public let denominator: Polynomial

  public static let zero = ExactValue(Polynomial.zero)
  public static let one = ExactValue(Polynomial.one)

  public init(_ polynomial: Polynomial) {
    numerator = polynomial
    denominator = .one
  }

  public init(_ number: Rational) { self.init(Polynomial(number)) }

  private init(_ numerator: Polynomial, over denominator: Polynomial) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The quotient; throws `.undefined` where the divisor is 0.
  static func quotient(
    _ above: Polynomial, _ below: Polynomial, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    if below.isOne { return ExactValue(above) }
    if below.isZero { throw .undefined }
    if below.terms.count == 1, let term = below.terms.first {
      let inverse = try term.reciprocal(&budget)
      let numerator = try Polynomial.product(above, inverse.above, &budget)
      return inverse.below.isOne ? ExactValue(numerator) : try quotient(numerator, inverse.below, &budget)
    }
    if above.isZero { return .zero }
    // A single term that divides the whole denominator goes up.
    let common = below.commonMonomial
    let content = below.isLedByMinus ? -below.content : below.content
    guard let scale = content.reciprocal else { throw .undefined }
    var (numerator, denominator) = (above, below)
    if !common.isOne {
      let inverse = Polynomial(common.raised(to: -.one))
      numerator = try .product(numerator, inverse, &budget)
      denominator = try .product(denominator, inverse, &budget)
    }
    numerator = numerator.scaled(by: scale)
    denominator = denominator.scaled(by: scale)
    if numerator == denominator { return .one }
    return ExactValue(numerator, over: denominator)
  }

  public var isZero: Bool { numerator.isZero }

  /// Its value where it is a rational number.
  public var constant: Rational? { denominator.isOne ? numerator.constant : nil }

  /// Whether a letter is in it.
  public var hasLetters: Bool { numerator.hasLetters || denominator.hasLetters }

  /// Its letters in the order of the alphabet.
  public var letters: [String] { Set(numerator.letters).union(denominator.letters).sorted() }
}

extension ExactValue: Comparable {
  /// An order for keeping them, without a meaning.
  public static func < (a: ExactValue, b: ExactValue) -> Bool {
    a.numerator == b.numerator ? a.denominator < b.denominator : a.numerator < b.numerator
  }
}

// MARK: - Arithmetic

extension ExactValue {
  /// The exact sum.
  public static func sum(
    _ a: ExactValue, _ b: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    if a.denominator == b.denominator {
      let above = try Polynomial.sum(a.numerator, b.numerator, &budget)
      return a.denominator.isOne ? ExactValue(above) : try quotient(above, a.denominator, &budget)
    }
    let left = try Polynomial.product(a.numerator, b.denominator, &budget)
    let right = try Polynomial.product(b.numerator, a.denominator, &budget)
    let below = try Polynomial.product(a.denominator, b.denominator, &budget)
    return try quotient(try Polynomial.sum(left, right, &budget), below, &budget)
  }

  /// The exact difference.
  public static func difference(
    _ a: ExactValue, _ b: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    try sum(a, b.negated, &budget)
  }

  /// The opposite.
  public var negated: ExactValue { ExactValue(-numerator, over: denominator) }

  /// The exact product.
  public static func product(
    _ a: ExactValue, _ b: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    if a.denominator.isOne, b.denominator.isOne {
      return ExactValue(try Polynomial.product(a.numerator, b.numerator, &budget))
    }
    if a.numerator == b.denominator { return try quotient(b.numerator, a.denominator, &budget) }
    if b.numerator == a.denominator { return try quotient(a.numerator, b.denominator, &budget) }
    let above = try Polynomial.product(a.numerator, b.numerator, &budget)
    return try quotient(above, try Polynomial.product(a.denominator, b.denominator, &budget), &budget)
  }

  /// The exact quotient; throws `.undefined` where the divisor is 0.
  public static func quotient(
    _ a: ExactValue, _ b: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> ExactValue {
    try product(a, try b.reciprocal(&budget), &budget)
  }

  /// 1 over it; throws `.undefined` where it is 0.
  func reciprocal(_ budget: inout Budget) throws(Unworkable) -> ExactValue {
    try Self.quotient(denominator, numerator, &budget)
  }

  /// Whether two expressions are the same wherever both have a value. What is said to be equal is proved to be.
  public static func areEqual(
    _ a: ExactValue, _ b: ExactValue, _ budget: inout Budget
  ) throws(Unworkable) -> Bool {
    if a == b { return true }
    if a.denominator == b.denominator { return a.numerator == b.numerator }
    let left = try Polynomial.product(a.numerator, b.denominator, &budget)
    return left == (try Polynomial.product(b.numerator, a.denominator, &budget))
  }
}

extension Polynomial {
  /// The powers of letters that every term has; an exponent that is less than 0 is one, too.
  var commonMonomial: Monomial {
    guard let first = terms.first else { return .one }
    let candidates = terms.reduce(into: Set<Atom>()) { atoms, term in
      for factor in term.monomial.factors where factor.atom.isFree { atoms.insert(factor.atom) }
    }
    var common: [Monomial.Factor] = []
    for atom in candidates.sorted() {
      let least = terms.reduce(first.monomial.exponent(of: atom)) { min($0, $1.monomial.exponent(of: atom)) }
      if !least.isZero { common.append(Monomial.Factor(atom, least)) }
    }
    return Monomial(factors: common)
  }
}

extension Atom {
  /// Whether any exponent may stand at it.
  var isFree: Bool {
    switch self {
    case .letter, .pi, .power, .function: true
    case .prime, .root, .absolute: false
    }
  }
}

extension Polynomial.Term {
  /// 1 over it: a term, over a sum where roots of sums were in it.
  func reciprocal(_ budget: inout Budget) throws(Unworkable) -> (above: Polynomial, below: Polynomial) {
    guard let inverse = coefficient.reciprocal else { throw .undefined }
    var (factors, below) = ([Monomial.Factor](), Polynomial.one)
    for factor in monomial.factors {
      switch factor.atom {
      case .letter, .pi, .power, .function, .prime:
        factors.append(Monomial.Factor(factor.atom, -factor.exponent))
      case .root(let sum):
        factors.append(Monomial.Factor(factor.atom, .one - factor.exponent))
        below = try .product(below, sum, &budget)
      case .absolute(let sum):
        let exponent = Rational(2) - factor.exponent
        factors.append(Monomial.Factor(factor.atom, exponent))
        below = try .product(below, .product(sum, sum, &budget), &budget)
      }
    }
    var term = Polynomial.Term(Monomial(factors: factors), inverse)
    let expanded = try term.settle(&budget)
    return (try .product(Polynomial(term), expanded ?? .one, &budget), below)
  }
}
