/// A product of powers of atoms, without a coefficient: x²y, √2·x, 1.
public struct Monomial: Hashable, Sendable {
  /// One atom and its exponent.
  public struct Factor: Hashable, Sendable {
    public var atom: Atom
    /// Never 0.
    public var exponent: Rational

    public init(_ atom: Atom, _ exponent: Rational = .one) {
      self.atom = atom
      self.exponent = exponent
    }
  }

  /// Each atom once, in their order.
  public private(set) var factors: [Factor]

  /// The empty product: 1.
  public static let one = Monomial(factors: [])

  public init(_ atom: Atom, _ exponent: Rational = .one) {
    factors = exponent.isZero ? [] : [Factor(atom, exponent)]
  }

  init(factors: [Factor]) { self.factors = factors }

  public var isOne: Bool { factors.isEmpty }

  /// The sum of the exponents of its letters.
  var degree: Rational {
    factors.reduce(.zero) { sum, factor in
      if case .letter = factor.atom { sum + factor.exponent } else { sum }
    }
  }

  func exponent(of atom: Atom) -> Rational { factors.first { $0.atom == atom }?.exponent ?? .zero }

  /// Whether a letter is in it, also inside a root or a function.
  var hasLetters: Bool { factors.contains { $0.atom.hasLetters } }

  /// The factors for which it holds, and the others.
  func parted(by isFirst: (Factor) -> Bool) -> (Monomial, Monomial) {
    (Monomial(factors: factors.filter(isFirst)), Monomial(factors: factors.filter { !isFirst($0) }))
  }

  /// The product, where exponents just add: what no longer may stand in an exponent is left in it.
  static func * (a: Monomial, b: Monomial) -> Monomial {
    if a.factors.isEmpty { return b }
    if b.factors.isEmpty { return a }
    let product = [Factor].merged(a.factors, b.factors, by: \.atom) { x, y in
      let exponent = x.exponent + y.exponent
      return exponent.isZero ? nil : Factor(x.atom, exponent)
    }
    return Monomial(factors: product)
  }

  /// Every exponent times `power`.
  func raised(to power: Rational) -> Monomial {
    if power.isZero { return .one }
    return Monomial(factors: factors.map { Factor($0.atom, $0.exponent * power) })
  }

  /// With a coefficient of one exponent replaced; 0 leaves the atom out.
  func replacing(_ atom: Atom, by exponent: Rational) -> Monomial {
    Monomial(
      factors: factors.compactMap { factor in
        if factor.atom != atom { return factor }
        return exponent.isZero ? nil : Factor(atom, exponent)
      })
  }
}

extension Monomial: Comparable {
  /// By the atoms in their order, higher exponents first: x² before xy before x before 1.
  public static func < (a: Monomial, b: Monomial) -> Bool {
    for (x, y) in zip(a.factors, b.factors) where x != y {
      if x.atom != y.atom {
        // What the other lacks counts as an exponent of 0.
        return x.atom < y.atom ? !x.exponent.isNegative : y.exponent.isNegative
      }
      return y.exponent < x.exponent
    }
    if a.factors.count == b.factors.count { return false }
    return a.factors.count > b.factors.count
      ? !a.factors[b.factors.count].exponent.isNegative : b.factors[a.factors.count].exponent.isNegative
  }
}

extension Atom {
  /// Whether a letter is in it.
  var hasLetters: Bool {
    switch self {
    case .letter: true
    case .prime, .pi: false
    case .power(let base, let exponent): exponent.hasLetters || base.hasLetters
    case .root(let sum), .absolute(let sum): sum.hasLetters
    case .function(_, let arguments): arguments.contains { $0.hasLetters }
    }
  }
}

extension Atom.Raised {
  var hasLetters: Bool {
    switch self {
    case .number: false
    case .atom(let atom): atom.hasLetters
    case .sum(let sum): sum.hasLetters
    }
  }
}
