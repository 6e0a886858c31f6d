import BigInt

/// What a term is made of besides its rational coefficient: each is independent of the others, as far as the algebra
/// of school goes.
public indirect enum Atom: Hashable, Sendable {
  /// The positive real powers of a prime: √2, ∛5. Its exponents are between 0 and 1; a whole power is part of the
  /// coefficient. (Roots of different primes are linearly independent over the rationals: Besicovitch, 1940.)
  case prime(BigInt)
  case letter(String)
  /// Transcendental, so no polynomial in it is zero: Lindemann, 1882.
  case pi
  /// A power whose exponent is no number: 2ⁿ is of base 2 and exponent n. The exponent has no coefficient: that of
  /// 2²ⁿ is the exponent of the atom.
  case power(base: Raised, exponent: Monomial)
  /// A root of a sum: √(x + 1). Its exponents are between 0 and 1.
  case root(Polynomial)
  /// The absolute value of a letter or a sum, whose first coefficient is positive. Its exponents are less than 2.
  case absolute(Polynomial)
  /// A function of something that it has no exact value of: sin 1.
  case function(Formula.Function, [ExactValue])

  /// What is raised to a power that is no number.
  public indirect enum Raised: Hashable, Sendable {
    case number(BigInt)
    case atom(Atom)
    case sum(Polynomial)
  }

  private var rank: Int {
    switch self {
    case .letter: 0
    case .pi: 1
    case .prime: 2
    case .power: 3
    case .root: 4
    case .absolute: 5
    case .function: 6
    }
  }
}

extension Atom: Comparable {
  /// Letters come first, by the alphabet.
  public static func < (a: Atom, b: Atom) -> Bool {
    switch (a, b) {
    case (.letter(let x), .letter(let y)): x < y
    case (.prime(let x), .prime(let y)): x < y
    case (.power(let x, let m), .power(let y, let n)): x == y ? m < n : x < y
    case (.root(let x), .root(let y)), (.absolute(let x), .absolute(let y)): x < y
    case (.function(let f, let x), .function(let g, let y)):
      f == g ? x.lexicographicallyPrecedes(y) : f.rawValue < g.rawValue
    default: a.rank < b.rank
    }
  }
}

extension Atom.Raised: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): x < y
    case (.atom(let x), .atom(let y)): x < y
    case (.sum(let x), .sum(let y)): x < y
    case (.number, _), (.atom, .sum): true
    default: false
    }
  }
}
