import BigInt

/// A sum of terms in canonical form: equal polynomials are equal members. Exponents may be negative or broken, where an
/// atom allows it: x⁻¹ and √x are terms.
public struct Polynomial: Hashable, Sendable {
  /// A rational coefficient and what it multiplies.
  public struct Term: Hashable, Sendable {
    public var monomial: Monomial
    /// Never 0.
    public var coefficient: Rational

    init(_ monomial: Monomial, _ coefficient: Rational) {
      self.monomial = monomial
      self.coefficient = coefficient
    }
  }

  /// Each monomial once, in their order; none for 0.
  public private(set) var terms: [Term]

  public static let zero = Polynomial(canonical: [])
  public static let one = Polynomial(.one)

  public init(_ constant: Rational) { terms = constant.isZero ? [] : [Term(.one, constant)] }
  public init(_ atom: Atom) { terms = [Term(Monomial(atom), .one)] }
  init(_ term: Term) { terms = term.coefficient.isZero ? [] : [term] }
  init(_ monomial: Monomial, _ coefficient: Rational = .one) { self.init(Term(monomial, coefficient)) }

  /// Terms that are in order, each monomial once, none with 0.
  init(canonical terms: [Term]) { self.terms = terms }

  /// Terms in any order, like ones not yet together.
  init(collecting terms: [Term]) {
    if terms.count < 2 {
      self.terms = terms.filter { !$0.coefficient.isZero }
      return
    }
    var collected: [Term] = []
    collected.reserveCapacity(terms.count)
    for term in terms.sorted(by: { $0.monomial < $1.monomial }) {
      if let last = collected.last, last.monomial == term.monomial {
        collected[collected.count - 1].coefficient = last.coefficient + term.coefficient
      } else {
        if collected.last?.coefficient.isZero == true { collected.removeLast() }
        collected.append(term)
      }
    }
    if collected.last?.coefficient.isZero == true { collected.removeLast() }
    self.terms = collected
  }

  public var isZero: Bool { terms.isEmpty }
  public var isOne: Bool { terms.count == 1 && terms[0].coefficient == .one && terms[0].monomial.isOne }

  /// Its value where it is a rational number.
  public var constant: Rational? {
    if terms.isEmpty { return .zero }
    return terms.count == 1 && terms[0].monomial.isOne ? terms[0].coefficient : nil
  }

  /// Whether a letter is in it, also inside a root or a function.
  public var hasLetters: Bool { terms.contains { $0.monomial.hasLetters } }

  /// The letters in it that are factors of terms, in the order of the alphabet.
  public var letters: [String] {
    var letters: Set<String> = []
    for term in terms { for factor in term.monomial.factors { factor.atom.collectLetters(in: &letters) } }
    return letters.sorted()
  }

  static prefix func - (a: Polynomial) -> Polynomial {
    Polynomial(canonical: a.terms.map { Term($0.monomial, -$0.coefficient) })
  }

  /// Each coefficient times a number that is not 0.
  func scaled(by factor: Rational) -> Polynomial {
    factor == .one ? self : Polynomial(canonical: terms.map { Term($0.monomial, $0.coefficient * factor) })
  }

  /// The largest positive rational number that all coefficients are whole multiples of; 1 for 0.
  var content: Rational {
    guard let first = terms.first else { return .one }
    if terms.count == 1 { return first.coefficient.magnitude }
    var above = first.coefficient.numerator
    var below = first.coefficient.denominator
    for term in terms.dropFirst() {
      above = above.greatestCommonDivisor(with: term.coefficient.numerator)
      let denominator = term.coefficient.denominator
      below = below / below.greatestCommonDivisor(with: denominator) * denominator
    }
    return Rational(above, overNonzero: below).magnitude
  }

  /// Whether the coefficient of its first term is less than 0.
  var isLedByMinus: Bool { terms.first?.coefficient.isNegative ?? false }
}

extension Polynomial: Comparable {
  public static func < (a: Polynomial, b: Polynomial) -> Bool {
    for (x, y) in zip(a.terms, b.terms) where x != y {
      return x.monomial == y.monomial ? x.coefficient < y.coefficient : x.monomial < y.monomial
    }
    return a.terms.count < b.terms.count
  }
}

extension Atom {
  func collectLetters(in letters: inout Set<String>) {
    switch self {
    case .letter(let letter): letters.insert(letter)
    case .prime, .pi: break
    case .power(let base, let exponent):
      for factor in exponent.factors { factor.atom.collectLetters(in: &letters) }
      switch base {
      case .number: break
      case .atom(let atom): atom.collectLetters(in: &letters)
      case .sum(let sum): letters.formUnion(sum.letters)
      }
    case .root(let sum), .absolute(let sum): letters.formUnion(sum.letters)
    case .function(_, let arguments): for argument in arguments { letters.formUnion(argument.letters) }
    }
  }
}
